import { publicCommentRoutes } from '@daihoi/contract/public-comments';
import { useCallback, useMemo, useState } from 'react';
import { call } from '../../api/call.ts';
import { readKept, writeKept, type KeptWords } from './kept-words.ts';
import { openProver, type Prover } from './open-prover.ts';
import type { WhichPage } from './send-comment.ts';
import { breathe } from './solve-in-slices.ts';

/** A page as its forms use it: what was written, how it is kept, and the work against machines. */
export interface KeptPage {
  readonly which: WhichPage;
  readonly words: KeptWords;
  readonly change: (change: (before: KeptWords) => KeptWords) => void;
  readonly prover: Prover;
}

/** Keeps what a person writes on a page for as long as the tab is open. */
export function useKeptWords({ kind, code }: WhichPage): KeptPage {
  const key = `daihoi.gop-y.${kind}.${code}`;
  const [words, setWords] = useState(() => readKept(sessionStorage, key));
  const change = useCallback(
    (next: (before: KeptWords) => KeptWords) =>
      setWords((before) => {
        const after = next(before);
        writeKept(sessionStorage, key, after);
        return after;
      }),
    [key],
  );
  const prover = useMemo(
    () =>
      openProver({
        ask: () => call(publicCommentRoutes.challenge, { params: { kind, code }, body: {} }),
        pause: breathe,
        now: () => Date.now(),
      }),
    [kind, code],
  );
  return { which: { kind, code }, words, change, prover };
}

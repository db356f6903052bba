import { publicCommentRoutes } from '@daihoi/contract/public-comments';
import { useCallback, useMemo, useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import { readKept, writeKept, type KeptWords } from './kept-words.ts';
import { openProver, type Prover } from './open-prover.ts';
import type { WhichPage } from './send-comment.ts';
import { breathe } from './solve-in-slices.ts';

/** A page as its forms use it: what was written, how it is kept, and the work against machines. */
export interface KeptPage {
  readonly which: WhichPage;
  /** What was written when a form is opened; the page is not drawn again while somebody types. */
  readonly words: () => KeptWords;
  readonly sent: KeptWords['sent'];
  readonly change: (change: (before: KeptWords) => KeptWords) => void;
  readonly prover: Prover;
}

/** Keeps what a person writes on a page for as long as the tab is open. */
export function useKeptWords({ kind, code }: WhichPage): KeptPage {
  const key = `daihoi.gop-y.${kind}.${code}`;
  const [first] = useState(() => readKept(sessionStorage, key));
  const kept = useRef(first);
  const [sent, setSent] = useState(first.sent);
  const words = useCallback(() => kept.current, []);
  const change = useCallback(
    (next: (before: KeptWords) => KeptWords) => {
      kept.current = next(kept.current);
      writeKept(sessionStorage, key, kept.current);
      setSent(kept.current.sent);
    },
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
  return { which: { kind, code }, words, sent, change, prover };
}

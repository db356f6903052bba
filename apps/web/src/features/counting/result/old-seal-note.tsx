import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { brand, dayOf, type Instant } from '@daihoi/domain/kernel';
import { useResultWords } from './use-result-words.ts';

/** An old seal names no votes: said beside it, so that nobody takes its silence for a check. */
export function OldSealNote({ view }: { readonly view: BallotSessionView }) {
  const { r, format } = useResultWords();
  const { seal } = view;
  if (seal?.kind !== 'old') return null;
  const date = format.date(dayOf(brand<Instant>(seal.sealedAt)));
  return <p className="hands-note">{r('oldSeal', { date })}</p>;
}

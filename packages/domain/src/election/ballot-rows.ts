import type { BallotForm } from './ballot-form.ts';
import type { BallotPile } from './ballot-pile.ts';

/** What one ballot says of one candidate on the agree/disagree form. */
export type RowMark = 'agree' | 'disagree' | 'both' | 'neither';

/** Reads one row of an agree/disagree ballot. */
export function rowMark(pile: BallotPile, candidate: string): RowMark {
  const agrees = pile.agree?.includes(candidate) ?? false;
  const disagrees = pile.disagree?.includes(candidate) ?? false;
  if (agrees) return disagrees ? 'both' : 'agree';
  return disagrees ? 'disagree' : 'neither';
}

/** How many names a valid ballot of this form votes for. */
export function rowVotes(
  pile: BallotPile,
  { form, candidates }: { readonly form: BallotForm; readonly candidates: readonly string[] },
): number {
  if (form === 'strike') return candidates.length - (pile.struck?.length ?? 0);
  return candidates.filter((candidate) => rowMark(pile, candidate) === 'agree').length;
}

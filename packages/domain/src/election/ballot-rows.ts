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

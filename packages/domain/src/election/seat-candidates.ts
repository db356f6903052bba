import type { CandidateFigures } from './ballot-count.ts';

/** Who takes the seats: in order of votes; `tied` straddle the last seat and wait for people to decide. */
export interface Seating {
  readonly elected: readonly string[];
  readonly tied: readonly string[];
}

/** Orders by votes, most first; equal votes keep the order of the ballot. */
export function byVotes(candidates: readonly CandidateFigures[]): readonly CandidateFigures[] {
  return candidates.toSorted((left, right) => right.votes - left.votes);
}

/**
 * Fills seats from the most votes down. Where equal votes are more than the seats left, those clearly above are seated and the
 * equal ones are tied. A tie that does not straddle the last seat is none.
 */
export function seatCandidates(candidates: readonly CandidateFigures[], seats: number): Seating {
  const ranked = byVotes(candidates);
  const last = ranked[seats - 1];
  const next = ranked[seats];
  if (last === undefined || next === undefined || next.votes < last.votes) {
    return { elected: idsOf(ranked.slice(0, seats)), tied: [] };
  }
  return {
    elected: idsOf(ranked.filter(({ votes }) => votes > last.votes)),
    tied: idsOf(ranked.filter(({ votes }) => votes === last.votes)),
  };
}

function idsOf(candidates: readonly CandidateFigures[]): readonly string[] {
  return candidates.map(({ id }) => id);
}

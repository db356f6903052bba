import type { CandidateFigures } from './ballot-count.ts';
import { seatCandidates, type Seating } from './seat-candidates.ts';

/** How a ballot ended. */
export const electionOutcomes = ['complete', 'short', 'none', 'tie', 'tieAgain', 'void'] as const;
export type ElectionOutcome = (typeof electionOutcomes)[number];

/** Who is elected by a ballot that stands. */
export interface ElectionVerdict extends Seating {
  readonly outcome: Exclude<ElectionOutcome, 'void'>;
}

/** Main rule: of those with more than half of the base, the most votes take the seats. */
export function electByMajority(contest: {
  readonly candidates: readonly CandidateFigures[];
  readonly seats: number;
  readonly threshold: number;
}): ElectionVerdict {
  const majority = contest.candidates.filter(({ votes }) => votes >= contest.threshold);
  const seating = seatCandidates(majority, contest.seats);
  return { ...seating, outcome: outcomeOf(seating, contest.seats) };
}

/** Re-vote of the tied: the most votes take the seats, more than half is not required. */
export function electInTieRevote(contest: {
  readonly candidates: readonly CandidateFigures[];
  readonly seats: number;
}): ElectionVerdict {
  const seating = seatCandidates(contest.candidates, contest.seats);
  return { ...seating, outcome: seating.tied.length > 0 ? 'tieAgain' : 'complete' };
}

function outcomeOf(seating: Seating, seats: number): ElectionVerdict['outcome'] {
  if (seating.tied.length > 0) return 'tie';
  if (seating.elected.length === seats) return 'complete';
  return seating.elected.length === 0 ? 'none' : 'short';
}

import type { CandidateFigures } from './ballot-count.ts';
import { byVotes, seatCandidates } from './seat-candidates.ts';

/** Alternates drawn from those over half beyond the seats. */
export interface AlternateSeating {
  readonly alternates: readonly string[];
  /** People with equal votes at the last alternate seat: the body orders them. */
  readonly tied: readonly string[];
  /** True when equal votes leave the order of alternates to the body. */
  readonly orderOpen: boolean;
  readonly seatsLeft: number;
}

/** No alternates are sought, or cannot be yet. */
export const noAlternates: AlternateSeating = {
  alternates: [],
  tied: [],
  orderOpen: false,
  seatsLeft: 0,
};

/**
 * Seats alternates once every official seat is filled: the remaining names with more than half, from the most votes down.
 */
export function seatAlternates(list: {
  readonly candidates: readonly CandidateFigures[];
  readonly elected: readonly string[];
  readonly threshold: number;
  readonly seats: number;
}): AlternateSeating {
  const rest = list.candidates.filter(
    ({ id, votes }) => votes >= list.threshold && !list.elected.includes(id),
  );
  const { elected: alternates, tied } = seatCandidates(rest, list.seats);
  const votes = byVotes(rest)
    .slice(0, alternates.length)
    .map((each) => each.votes);
  return {
    alternates,
    tied,
    orderOpen: tied.length > 0 || new Set(votes).size < votes.length,
    seatsLeft: list.seats - alternates.length,
  };
}

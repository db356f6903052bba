import type { InvalidReason } from './invalid-reason.ts';

/** The figures of one candidate; the three of them add up to the valid ballots on the agree/disagree form. */
export interface CandidateFigures {
  readonly id: string;
  readonly votes: number;
  readonly disagree: number;
  readonly uncounted: number;
}

/** What lay in the box. Both ways of entry, ballots and totals, end in this. */
export interface BallotCount {
  readonly valid: number;
  readonly invalid: number;
  /** Left empty when totals came without reasons. */
  readonly invalidReasons: Readonly<Partial<Record<InvalidReason, number>>>;
  readonly candidates: readonly CandidateFigures[];
  /** Ballots whose validity rests on a setting (O1, O2), to be shown to the committee. */
  readonly open: number;
  /** Candidates for whom the totals gave no votes: taken as none. */
  readonly withoutVotes: number;
  /** Candidates whose "disagree" rows were not told: taken as all valid ballots that did not agree. */
  readonly withoutRows: number;
}

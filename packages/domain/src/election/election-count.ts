import type { BallotForm } from './ballot-form.ts';
import type { CitedRule } from './cited-rule.ts';
import type { ElectionFinding } from './election-finding.ts';
import type { ElectionOutcome } from './elect.ts';
import type { InvalidReason } from './invalid-reason.ts';
import type { NextStep } from './next-steps.ts';
import type { BrokenEquation } from './reconcile.ts';

/** One line of the result, in the order of the ballot. */
export interface CandidateResult {
  readonly id: string;
  readonly votes: number;
  readonly disagree: number;
  readonly uncounted: number;
  /** Percent of the base, two decimals, rounded half up; for showing only. */
  readonly percentOfBase: string;
  /** 1 has the most votes; equal votes share a rank. */
  readonly rank: number;
  /** More than half of the base. */
  readonly majority: boolean;
}

/** What one ballot decided, with the figures and articles that it rests on. */
export interface ElectionCount {
  readonly ballotForm: BallotForm;
  readonly ballots: {
    readonly valid: number;
    readonly invalid: number;
    readonly invalidReasons: Readonly<Partial<Record<InvalidReason, number>>>;
  };
  readonly base: number;
  readonly threshold: number;
  readonly candidates: readonly CandidateResult[];
  /** By votes, most first. */
  readonly elected: readonly string[];
  readonly alternates: readonly string[];
  /** Equal votes at the last alternate seat, for the body to order. */
  readonly alternatesTied: readonly string[];
  /** Equal votes at the last seat, to be voted again. */
  readonly tied: readonly string[];
  readonly seatsLeft: number;
  readonly outcome: ElectionOutcome;
  /** The equation that made the ballot void. */
  readonly broken: readonly BrokenEquation[];
  readonly next: readonly NextStep[];
  readonly findings: readonly ElectionFinding[];
  readonly rules: readonly CitedRule[];
}

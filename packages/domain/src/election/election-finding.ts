import type { CitedRule } from './cited-rule.ts';

/** What deserves a look without stopping the count. */
export const electionFindingCodes = [
  'election.ballot-form-unexpected',
  'election.list-without-surplus',
  'election.list-too-long',
  'election.list-shorter-than-seats',
  'election.surplus-open-question',
  'election.outside-prepared-range',
  'election.quorum-not-met',
  'election.one-seat-office',
  'election.ballots-not-returned',
  'election.blanks-differ',
  'election.open-ballots',
  'election.votes-not-told',
  'election.rows-not-told',
  'election.fewer-votes-than-valid',
  'election.unit-kind-unknown',
  'election.round-number-unknown',
] as const;
export type ElectionFindingCode = (typeof electionFindingCodes)[number];

/** A finding with its figures and, where one stands behind it, its rule. */
export interface ElectionFinding {
  readonly code: ElectionFindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly figures: Readonly<Record<string, number>>;
  readonly rule?: CitedRule;
}

/** Input that contradicts itself: nothing is counted until people have corrected it. */
export const electionRefusalCodes = [
  'election.not-a-count',
  'election.no-seats',
  'election.no-candidates',
  'election.duplicate-candidate',
  'election.round-number',
  'election.tie-revote-without-surplus',
  'election.alternates-only-for-delegates',
  'election.exclusion-not-of-body',
  'election.base-empty',
  'election.present-over-convened',
  'election.excluded-present',
  'election.issued-over-present',
  'election.nothing-counted',
  'election.counted-twice',
  'election.marks-of-other-form',
  'election.unknown-candidate',
  'election.name-marked-twice',
  'election.ballot-undecided',
  'election.conclusion-impossible',
  'election.ballots-not-collected',
  'election.reasons-not-invalid',
  'election.votes-over-valid',
  'election.votes-over-marks',
  'election.rows-not-valid',
] as const;
export type ElectionRefusalCode = (typeof electionRefusalCodes)[number];

/** Why the input was refused, where it stands, and the two figures that do not fit. */
export interface ElectionRefusal {
  readonly code: ElectionRefusalCode;
  /** Path of the field, as in `ballots[3].struck[0]`. */
  readonly at: string;
  readonly found?: number | string;
  readonly expected?: number | string;
}

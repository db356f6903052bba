import type { ArticleRef } from '@daihoi/domain/kernel';

/** Why a ballot is not printed. */
export const ballotRefusalCodes = [
  'ballot.seats',
  'ballot.no-names',
  'ballot.too-many-names',
  'ballot.must-strike',
  'ballot.must-agree',
  'ballot.duplicate-id',
  'ballot.namesakes',
  'ballot.name-too-long',
  'ballot.head-too-tall',
] as const;
export type BallotRefusalCode = (typeof ballotRefusalCodes)[number];

/** Why, where in the request, what stands there, and the rule if one speaks against it. */
export interface BallotRefusal {
  readonly code: BallotRefusalCode;
  /** Path of the field, as in `contest.candidates[3].name`. */
  readonly at: string;
  readonly found?: number | string;
  readonly expected?: number | string;
  readonly rule?: ArticleRef;
}

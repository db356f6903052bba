import type { Exclusion } from './exclusion.ts';

/** The roll of a ballot, frozen when it is opened. */
export interface BallotRoll {
  readonly convened: number;
  readonly excluded: readonly Exclusion[];
  readonly present: number;
}

import type { Exclusion } from './exclusion.ts';

/** Everyone taken out of the base, over all reasons. */
export function countExcluded(excluded: readonly Exclusion[]): number {
  return excluded.reduce((total, each) => total + each.count, 0);
}

/**
 * The base of the majority: those convened less the closed list of exclusions.
 * It never depends on who came, took a ballot, returned it or filled it in well.
 */
export function electionBase(roll: {
  readonly convened: number;
  readonly excluded: readonly Exclusion[];
}): number {
  return roll.convened - countExcluded(roll.excluded);
}

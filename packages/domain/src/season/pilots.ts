import type { ArticleRef } from '../kernel/index.ts';
import type { GrassrootsKind } from '../organisation/index.ts';

/** How many pilot congresses each upper organisation chooses, both ends included. */
export interface PilotBounds {
  readonly min: number;
  readonly max: number;
  readonly by: ArticleRef;
}

/** A number of pilots outside the bounds: worth a look, never a refusal. */
export interface PilotWarning {
  readonly severity: 'warning';
  readonly code: 'pilots.too-few' | 'pilots.too-many';
  readonly given: number;
  readonly limit: number;
  readonly by: ArticleRef;
}

/** The bounds for all parents together. */
export function allowedPilots(
  bounds: PilotBounds,
  parents: number,
): { readonly min: number; readonly max: number } {
  return { min: bounds.min * parents, max: bounds.max * parents };
}

/** Checks a number of pilots against the bounds of one parent, or of several together. */
export function checkPilots(given: {
  readonly pilots: number;
  readonly parents: number;
  readonly bounds: PilotBounds;
}): readonly PilotWarning[] {
  const { min, max } = allowedPilots(given.bounds, given.parents);
  const { by } = given.bounds;
  const common = { severity: 'warning', given: given.pilots, by } as const;
  if (given.pilots < min) return [{ ...common, code: 'pilots.too-few', limit: min }];
  return given.pilots > max ? [{ ...common, code: 'pilots.too-many', limit: max }] : [];
}

/** A pilot congress as the list of a province shows it. */
export interface Pilot {
  readonly kind: GrassrootsKind;
  readonly directElection: boolean;
}

export interface PilotTotals {
  readonly multiCell: number;
  readonly singleCell: number;
  readonly total: number;
  readonly directElection: number;
}

/** Counts pilots by kind, and those with direct election. */
export function countPilots(pilots: readonly Pilot[]): PilotTotals {
  const multiCell = pilots.filter((each) => each.kind === 'MULTI_CELL').length;
  return {
    multiCell,
    singleCell: pilots.length - multiCell,
    total: pilots.length,
    directElection: pilots.filter((each) => each.directElection).length,
  };
}

import type { CongressState } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId, SeasonId, UnitId } from '@daihoi/domain/kernel';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Milestone, RollupStep } from '@daihoi/domain/progress';

/** A count of a board: how many at a level had reached a milestone at the end of a day. */
export interface BoardCount {
  readonly level: string;
  readonly milestone: Milestone;
  readonly n: number;
}

/** A day on which a count changed, for the time curve. */
export interface BoardStep extends BoardCount {
  readonly day: CalendarDate;
}

/** A unit directly below, its own congress and what lies under it. */
export interface BoardTile {
  readonly unit: UnitRow;
  readonly congressId: CongressId | undefined;
  readonly state: CongressState | undefined;
  readonly late: boolean;
  readonly forecastLate: boolean;
  readonly grassroots: { readonly total: number; readonly closed: number };
}

export interface BoardStore {
  /** Sums of everything up to and including the day, for one unit. Cost grows with the days, not with the units. */
  counts(seasonId: SeasonId, segment: string, asOf: CalendarDate): Promise<readonly BoardCount[]>;
  /** The units directly below that are valid on the day, largest first. */
  tiles(seasonId: SeasonId, unitId: UnitId, asOf: CalendarDate): Promise<readonly BoardTile[]>;
  steps(seasonId: SeasonId, segment: string): Promise<readonly BoardStep[]>;
  addSteps(seasonId: SeasonId, steps: readonly RollupStep[]): Promise<void>;
}

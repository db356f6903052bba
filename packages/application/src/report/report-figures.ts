import type { CongressState } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId, SeasonId, UnitId } from '@daihoi/domain/kernel';

/** A unit whose congress is not closed on the report's day. */
export interface RemainingUnit {
  readonly congressId: CongressId;
  readonly code: string;
  readonly name: string;
  readonly state: CongressState;
  readonly planned: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  readonly deadline: CalendarDate;
  readonly late: boolean;
  readonly forecastLate: boolean;
}

/** A share that was reported without its numerator: printed as reported, never added up. */
export interface ShareWithoutNumerator {
  readonly percent: string;
  readonly asOf: CalendarDate;
}

/** The figures of one level, all as of the report's day. */
export interface ReportLevel {
  readonly level: string;
  readonly total: number;
  readonly totalAsOf: CalendarDate;
  readonly held: number;
  readonly closed: number;
  readonly reported: number;
  readonly ratified: number;
  readonly late: number;
  readonly forecastLate: number;
  readonly postponed: number;
  readonly deadline: CalendarDate | undefined;
  /** At most `remainingShown` units by name; the count is `total - closed`. */
  readonly remaining: readonly RemainingUnit[];
  readonly share: ShareWithoutNumerator | undefined;
}

/** Everything that a progress report says in numbers, frozen when it is issued. */
export interface ReportFigures {
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  readonly asOf: CalendarDate;
  /** Lowest level first; the reporting unit's own congress stands last. */
  readonly levels: readonly ReportLevel[];
  readonly ownLevel: string;
}

/** How many units of a level a report names; more are counted, not named. */
export const remainingShown = 200;

/** The levels below the reporting unit: what the prose and the table speak of. */
export function levelsBelow(figures: ReportFigures): readonly ReportLevel[] {
  return figures.levels.filter((each) => each.level !== figures.ownLevel);
}

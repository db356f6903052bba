import type { CongressState } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId, SeasonId, UnitId } from '@daihoi/domain/kernel';
import type { Milestone } from '@daihoi/domain/progress';

/** A unit whose congress is not closed on the report's day. */
export interface RemainingUnit {
  readonly congressId: CongressId;
  readonly code: string;
  readonly name: string;
  /** The unit above it, when that is not the reporting unit itself: names repeat. */
  readonly under: string | undefined;
  readonly state: CongressState;
  readonly planned: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  readonly deadline: CalendarDate;
  readonly late: boolean;
  readonly forecastLate: boolean;
}

/** What the prose says of all units that remain, also of those that are not named. */
export interface RemainingSummary {
  /** Days between which those with a plan that still lies ahead are to meet. */
  readonly planned: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  /** Those without a plan, or whose planned days have passed. */
  readonly unplanned: number;
  /** Those whose dossier is not approved yet. */
  readonly unapproved: number;
  /** The first planned day that lies ahead among those not approved yet. */
  readonly approveBefore: CalendarDate | undefined;
  readonly returned: number;
}

/** A share that was reported without its numerator: printed as reported, never added up. */
export interface ShareWithoutNumerator {
  readonly milestone: Milestone;
  /** Without its sign: 47,5. */
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
  /** At most `remainingShown` units by name, those that need attention among them; the count is `total - closed`. */
  readonly remaining: readonly RemainingUnit[];
  readonly summary: RemainingSummary;
  readonly shares: readonly ShareWithoutNumerator[];
}

/** Everything that a progress report says in numbers, frozen when it is issued. */
export interface ReportFigures {
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  readonly asOf: CalendarDate;
  /** The levels below the reporting unit, lowest first; its own congress is in none of them. */
  readonly levels: readonly ReportLevel[];
  /** The unit's own congress as a level of one; undefined when it has none in the season. */
  readonly own: ReportLevel | undefined;
}

/** How many units of a level a report names; more are counted, not named. */
export const remainingShown = 200;

/** The levels that have something to count; a unit with nothing below it speaks of its own congress. */
export function levelsCounted({ levels, own }: ReportFigures): readonly ReportLevel[] {
  const counted = levels.filter((each) => each.total > 0);
  if (counted.length > 0 || !own) return counted;
  return own.total > 0 ? [own] : [];
}

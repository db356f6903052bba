import type { CongressState } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId, SeasonId, UnitId } from '@daihoi/domain/kernel';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { BoardFigure, LeadDays, Milestone, RollupStep } from '@daihoi/domain/progress';
import type { CongressRecord } from '../congress/congress-store.ts';

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

/** A congress behind a figure, with its unit and the name of the unit above it (names repeat). */
export interface BoardUnit {
  readonly record: CongressRecord;
  readonly unit: UnitRow;
  readonly parentName: string | undefined;
}

/** Which congresses may stand behind a figure. */
export interface BoardUnitsAsk {
  readonly seasonId: SeasonId;
  /** Today's place of the unit whose board it is, and its place on the day asked for. */
  readonly path: string;
  readonly pathThen: string;
  readonly level: string;
  readonly figure: BoardFigure;
  readonly asOf: CalendarDate;
  readonly lead: LeadDays;
  /** The place in the tree after which the page begins. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** A line of a congress's log on the board: who came forward, when, by which act. */
export interface BoardChange {
  readonly eventId: string;
  readonly act: string;
  readonly occurredOn: CalendarDate;
  readonly congressId: CongressId;
  readonly unit: UnitRow;
}

export interface BoardChangesAsk {
  readonly seasonId: SeasonId;
  readonly path: string;
  /** After this day, up to and including `until`. */
  readonly since: CalendarDate;
  readonly until: CalendarDate;
  readonly before: { readonly day: CalendarDate; readonly eventId: string } | undefined;
  readonly limit: number;
}

export interface BoardStore {
  /** The last day up to which each level's total changed: how old the denominator is. */
  totalChanges(
    seasonId: SeasonId,
    segment: string,
    asOf: CalendarDate,
  ): Promise<ReadonlyMap<string, CalendarDate>>;
  /**
   * Congresses in the order of the tree that may stand behind a figure: all that do, and some that do not, for the last
   * word is `standsBehind`. Cost grows with the page, not with the subtree, as far as the figure is common.
   */
  candidates(ask: BoardUnitsAsk): Promise<readonly BoardUnit[]>;
  /** Grassroots organisations under units (by segment), and how many of them have closed. */
  grassroots(
    seasonId: SeasonId,
    segments: readonly string[],
    asOf: CalendarDate,
  ): Promise<ReadonlyMap<string, BoardTile['grassroots']>>;
  /** True when the unit has issued a progress report that stands for a day from `since` on. */
  reportedSince(seasonId: SeasonId, unitId: UnitId, since: string): Promise<boolean>;
  /** What was written of the congresses in a subtree between two days, newest first. */
  changes(ask: BoardChangesAsk): Promise<readonly BoardChange[]>;
  /** Congresses of the units directly below that are still on their way or not ratified, by their last day. */
  openBelow(seasonId: SeasonId, unitId: UnitId, limit: number): Promise<readonly BoardUnit[]>;
  /** Sums of everything up to and including the day, for one unit. Cost grows with the days, not with the units. */
  counts(seasonId: SeasonId, segment: string, asOf: CalendarDate): Promise<readonly BoardCount[]>;
  /** The units directly below that are valid on the day, largest first. */
  tiles(seasonId: SeasonId, unitId: UnitId, asOf: CalendarDate): Promise<readonly BoardTile[]>;
  steps(seasonId: SeasonId, segment: string): Promise<readonly BoardStep[]>;
  addSteps(seasonId: SeasonId, steps: readonly RollupStep[]): Promise<void>;
}

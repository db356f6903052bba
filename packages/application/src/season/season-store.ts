import type { AccountId, CalendarDate, Id, Instant, SeasonId, UnitId } from '@daihoi/domain/kernel';
import type { LeadDays } from '@daihoi/domain/progress';

/** A season as every congress in it needs it. */
export interface SeasonRow {
  readonly id: SeasonId;
  readonly code: string;
  readonly name: string;
  readonly term: { readonly from: number; readonly to: number };
  readonly rootUnitId: UnitId;
  readonly levelScheme: string;
  readonly ruleSet: string;
  readonly countedFrom: CalendarDate;
  readonly settings: SeasonSettings;
  readonly demonstration: boolean;
  readonly version: number;
}

export interface SeasonSettings {
  readonly leadDays: LeadDays;
}

/** The days between which the congresses of a level must be held, as a unit set them for its subtree. */
export interface WindowRow {
  readonly level: string;
  readonly unitId: UnitId;
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
}

/** A window on its way in, with the paper that sets it. */
export interface NewWindow extends WindowRow {
  readonly id: Id<'WindowId'>;
  readonly paper: string | undefined;
  readonly reason: string | undefined;
  readonly recordedAt: Instant;
  readonly recordedBy: AccountId | undefined;
}

export interface SeasonStore {
  insert(season: SeasonRow): Promise<void>;
  /** Sets windows; one that a unit had set for the same level is kept as replaced. */
  setWindows(seasonId: SeasonId, windows: readonly NewWindow[]): Promise<void>;
  /** Every window in force in a season, with the path of the unit that set it. */
  windows(seasonId: SeasonId): Promise<readonly (WindowRow & { readonly path: string })[]>;
  byId(id: SeasonId): Promise<SeasonRow | undefined>;
  /** The seasons that a unit takes part in, newest first: those whose root stands on its path. */
  onPath(path: string): Promise<readonly SeasonRow[]>;
  /** The windows in force for a unit: for each level the one set by the nearest unit at or above it. */
  windowsAt(seasonId: SeasonId, path: string): Promise<readonly WindowRow[]>;
}

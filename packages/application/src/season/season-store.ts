import type { CongressContent, DirectPost } from '@daihoi/domain/congress';
import type {
  AccountId,
  CalendarDate,
  Id,
  Instant,
  Result,
  SeasonId,
  UnitId,
} from '@daihoi/domain/kernel';
import type { OrganizationLevel } from '@daihoi/domain/organisation';
import type { LeadDays } from '@daihoi/domain/progress';
import type { StaleVersion } from '../ports/versioned.ts';

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

/** What a season's plan lays down beyond its head. What is left out follows the directive. */
export interface SeasonSettings {
  readonly leadDays: LeadDays;
  /** What newly laid congresses run; all four contents where the plan says nothing. */
  readonly contents?: readonly CongressContent[];
  /** Longest congress of a level, in half days. */
  readonly maxHalfDays?: Readonly<Partial<Record<OrganizationLevel, number>>>;
  /** How many pilot congresses each upper organisation chooses. */
  readonly pilots?: { readonly min: number; readonly max: number };
  /** Posts that a congress with direct election may elect itself. */
  readonly directElection?: readonly DirectPost[];
  /** The plan that sets the season up. */
  readonly paper?: string;
}

/** The days between which the congresses of a level must be held, as a unit set them for its subtree. */
export interface WindowRow {
  readonly level: string;
  readonly unitId: UnitId;
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
  /** First day for pilots, where they go before the others. */
  readonly pilotOpens?: CalendarDate | undefined;
}

/** A window on its way in, with the paper that sets it. */
export interface NewWindow extends WindowRow {
  readonly id: Id<'WindowId'>;
  readonly paper: string | undefined;
  readonly paperIssuedOn?: CalendarDate | undefined;
  readonly reason: string | undefined;
  /** From this day on it is in force. */
  readonly setOn: CalendarDate;
  readonly recordedAt: Instant;
  readonly recordedBy: AccountId | undefined;
}

/** A window as it was set, in force or replaced; the versions of one unit and level count from 1. */
export interface WindowRecord extends WindowRow {
  readonly path: string;
  readonly unitName: string;
  readonly paper: string | undefined;
  readonly paperIssuedOn: CalendarDate | undefined;
  readonly reason: string | undefined;
  readonly recordedAt: Instant;
  readonly recordedByName: string | undefined;
  readonly inForce: boolean;
  readonly version: number;
}

export interface SeasonStore {
  insert(season: SeasonRow): Promise<void>;
  /** Writes name, days and settings under the version that was read. */
  save(season: SeasonRow): Promise<Result<number, StaleVersion>>;
  /** Keeps everybody else from changing the season until the transaction ends. */
  hold(id: SeasonId): Promise<SeasonRow | undefined>;
  /** Sets windows; one that a unit had set for the same level is kept as replaced. */
  setWindows(seasonId: SeasonId, windows: readonly NewWindow[]): Promise<void>;
  /** Every window in force in a season, with the path of the unit that set it. */
  windows(seasonId: SeasonId): Promise<readonly (WindowRow & { readonly path: string })[]>;
  /** Every window that was ever set in a season, the unit's name and paper with it, newest version first. */
  windowRecords(seasonId: SeasonId): Promise<readonly WindowRecord[]>;
  byId(id: SeasonId): Promise<SeasonRow | undefined>;
  byCode(code: string): Promise<SeasonRow | undefined>;
  /** The seasons that a unit takes part in, newest first: those whose root stands on its path. */
  onPath(path: string): Promise<readonly SeasonRow[]>;
  /** The seasons that a person at a unit can look at: those on its path and those set up below it, at most fifty. */
  around(path: string): Promise<readonly SeasonRow[]>;
  /**
   * The windows in force for a unit: for each level the one set by the nearest unit at or above it.
   * @param on a past day; left out: now
   */
  windowsAt(seasonId: SeasonId, path: string, on?: CalendarDate): Promise<readonly WindowRow[]>;
  /** How many congresses a season has. */
  congressCount(seasonId: SeasonId): Promise<number>;
}

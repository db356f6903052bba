import type { AccountId, CalendarDate, Id, Instant, UnitId } from '@daihoi/domain/kernel';
import type { MemberCount, UnitEstablished } from '@daihoi/domain/organisation';
import type { Place } from '@daihoi/domain/progress';

/** A unit as lists and breadcrumbs show it. */
export interface UnitRow {
  readonly id: UnitId;
  readonly code: string;
  readonly level: string;
  readonly unitType: string;
  readonly parentId: UnitId | undefined;
  readonly segment: string;
  readonly path: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | undefined;
  readonly version: number;
}

/** A unit on its way into the tree. */
export interface EstablishedUnit {
  readonly eventId: Id<string>;
  readonly event: UnitEstablished;
  readonly segment: string;
  readonly path: string;
  readonly searchKey: string;
  readonly nameSort: string;
  readonly memberCounts: readonly MemberCount[];
  readonly recordedAt: Instant;
  readonly recordedBy: AccountId | undefined;
}

export interface UnitStore {
  byId(id: UnitId): Promise<UnitRow | undefined>;
  /** The unit at the top of the tree; undefined while the tree is empty. */
  root(): Promise<UnitRow | undefined>;
  byCode(code: string): Promise<UnitRow | undefined>;
  /** From the top of the tree down to the unit itself. */
  lineTo(path: string): Promise<readonly UnitRow[]>;
  /** Direct children that are valid on the day, sorted by name. */
  children(id: UnitId, on: CalendarDate): Promise<readonly UnitRow[]>;
  /** The unit and everything below it that is valid on the day, parents before their children. */
  subtree(path: string, on: CalendarDate): Promise<readonly UnitRow[]>;
  /** Numbers for new segments, as many as asked for, never given twice. */
  nextSegments(count: number): Promise<readonly number[]>;
  /** Writes new units with their first place in the tree and the event that established them. */
  establish(units: readonly EstablishedUnit[]): Promise<void>;
  /** Every place that the unit had in the tree, for the boards above it. */
  places(id: UnitId): Promise<readonly Place[]>;
}

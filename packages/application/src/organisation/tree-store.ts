import type { AccountId, CalendarDate, Id, Instant, UnitId } from '@daihoi/domain/kernel';
import type { MemberCount, UnitEvent, UnitHistory } from '@daihoi/domain/organisation';
import type { Place } from '@daihoi/domain/progress';
import type { CongressEvent, CongressRecord } from '../congress/congress-store.ts';

/** An event on its way into the history of its unit. */
export interface RecordedEvent {
  readonly id: Id<string>;
  readonly event: UnitEvent;
  readonly recordedAt: Instant;
  readonly recordedBy: AccountId | undefined;
}

/** How the state of a unit changes from a day on; what is left out stays. */
export interface UnitStateChange {
  readonly unitId: UnitId;
  readonly on: CalendarDate;
  readonly names?: {
    readonly fullName: string;
    readonly shortName: string;
    readonly searchKey: string;
    readonly nameSort: string;
  };
  readonly level?: { readonly level: string; readonly kind: string };
}

/** A subtree on its way from one place to another. */
export interface SubtreeMove {
  readonly unitId: UnitId;
  readonly parentId: UnitId;
  readonly on: CalendarDate;
  /** Paths of the unit before and after. */
  readonly from: string;
  readonly to: string;
}

/** The tree as something that changes: histories in, dated states out. */
export interface TreeStore {
  /** Waits for every other change of the tree; held until the transaction ends. */
  lock(): Promise<void>;
  histories(ids: readonly UnitId[]): Promise<ReadonlyMap<UnitId, UnitHistory>>;
  /** The units themselves, everything that ever stood directly under them, and every superior they ever had. */
  relatedTo(ids: readonly UnitId[]): Promise<readonly UnitId[]>;
  /** The first of the units whose place changed after the day, with the day it changed last. */
  movedAfter(
    ids: readonly UnitId[],
    day: CalendarDate,
  ): Promise<{ readonly unitId: UnitId; readonly on: CalendarDate } | undefined>;
  /** Codes of the list that some unit has, in any case, as they are stored. */
  takenCodes(
    codes: readonly string[],
  ): Promise<readonly { readonly code: string; readonly unitId: UnitId }[]>;
  record(events: readonly RecordedEvent[]): Promise<void>;
  changeState(change: UnitStateChange): Promise<void>;
  moveSubtree(move: SubtreeMove): Promise<void>;
  end(unitId: UnitId, on: CalendarDate): Promise<void>;
  /** Counts the units as changed: whoever read them before is told so. */
  touch(ids: readonly UnitId[]): Promise<void>;
  addMemberCount(unitId: UnitId, count: MemberCount): Promise<void>;
  /** Units that stand under one of the paths on the day or later. */
  unitsUnder(paths: readonly string[], on: CalendarDate): Promise<readonly UnitId[]>;
  /** Every congress of the units, kept from other writers until the transaction ends. */
  lockCongresses(unitIds: readonly UnitId[]): Promise<readonly CongressRecord[]>;
  /** Every place that each of the units had in the tree. */
  placesOf(unitIds: readonly UnitId[]): Promise<ReadonlyMap<UnitId, readonly Place[]>>;
  /** Writes the new place of the units into their congresses, each with a line in its log. */
  carryCongresses(unitIds: readonly UnitId[], event: CongressEvent): Promise<void>;
}

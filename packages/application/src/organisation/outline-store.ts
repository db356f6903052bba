import type { CalendarDate, CongressId, Instant, SeasonId, UnitId } from '@daihoi/domain/kernel';
import type { MemberCount, UnitEvent } from '@daihoi/domain/organisation';

/** A unit as it stood on a day, in a list of its siblings. */
export interface OutlineRow {
  readonly id: UnitId;
  readonly code: string;
  readonly level: string;
  readonly unitType: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly path: string;
  readonly parentId: UnitId | undefined;
  /** Units directly below on the day. */
  readonly children: number;
  readonly members: MemberCount | undefined;
}

/** One change of a unit, with who wrote it and when. */
export interface RecordedChange {
  readonly event: UnitEvent;
  readonly recordedAt: Instant;
  readonly recordedBy: string | undefined;
}

/** A congress of a unit, as its page links to it. */
export interface UnitCongress {
  readonly id: CongressId;
  readonly seasonId: SeasonId;
  readonly seasonName: string;
  readonly state: string;
}

/** A unit as the table of an import knows it. */
export interface TableUnit extends Omit<OutlineRow, 'children'> {
  readonly validFrom: CalendarDate;
}

export interface OutlineStore {
  /** The units that stood directly under a unit on a day. */
  childrenOn(id: UnitId, on: CalendarDate): Promise<readonly OutlineRow[]>;
  /** The unit as it stood on a day; undefined when it did not exist then. */
  stateOn(id: UnitId, on: CalendarDate): Promise<OutlineRow | undefined>;
  changesOf(id: UnitId): Promise<readonly RecordedChange[]>;
  memberCounts(id: UnitId): Promise<readonly MemberCount[]>;
  congressesOf(id: UnitId): Promise<readonly UnitCongress[]>;
  /** Names of units by identity, ended ones too. */
  names(ids: readonly UnitId[]): Promise<ReadonlyMap<UnitId, string>>;
  /** A unit and everything below it that lives, superiors first, each with its latest count. */
  tableUnits(path: string): Promise<readonly TableUnit[]>;
}

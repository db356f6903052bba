import type { CalendarDate, UnitId } from '@daihoi/domain/kernel';
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

export interface UnitStore {
  byId(id: UnitId): Promise<UnitRow | undefined>;
  byCode(code: string): Promise<UnitRow | undefined>;
  /** From the top of the tree down to the unit itself. */
  lineTo(path: string): Promise<readonly UnitRow[]>;
  /** Direct children that are valid on the day, sorted by name. */
  children(id: UnitId, on: CalendarDate): Promise<readonly UnitRow[]>;
  /** Every place that the unit had in the tree, for the boards above it. */
  places(id: UnitId): Promise<readonly Place[]>;
}

import type { CalendarDate, UnitId } from '../../kernel/index.ts';
import type { OrganizationLevel } from '../organization-level.ts';
import { latestMemberCount, type MemberCount, type Unit, type UnitKind } from '../unit.ts';

/** One line of the units table: a unit named by codes, as it stands outside the system. */
export interface UnitRow {
  readonly code: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly level: OrganizationLevel;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
  readonly validFrom: CalendarDate;
  /** The latest count known; null when none was given. */
  readonly memberCount: MemberCount | null;
}

/**
 * Units as lines of the table. A superior that is not among the units must have its code in `outsideCodes`
 * (the head of an exported subtree stands under one); without it the cell stays empty.
 */
export function toUnitRows(
  units: readonly Unit[],
  outsideCodes: ReadonlyMap<UnitId, string> = new Map(),
): readonly UnitRow[] {
  const codes = new Map(units.map((unit) => [unit.id, unit.code]));
  return units.map((unit) => ({
    code: unit.code,
    fullName: unit.fullName,
    shortName: unit.shortName,
    level: unit.level,
    kind: unit.kind,
    parentCode:
      unit.parentId === null
        ? null
        : (codes.get(unit.parentId) ?? outsideCodes.get(unit.parentId) ?? null),
    validFrom: unit.validFrom,
    memberCount: latestMemberCount(unit) ?? null,
  }));
}

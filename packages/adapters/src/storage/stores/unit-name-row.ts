import type { UnitId } from '@daihoi/domain/kernel';
import { rowId } from '../rows.ts';

/** What a row tells of a unit by which people know it, and of where it stands. */
export interface UnitNameColumns {
  readonly id: string;
  readonly code: string;
  readonly level: string;
  readonly unit_type: string;
  readonly full_name: string;
  readonly short_name: string;
  readonly path: string;
}

/** Code, level, names and place of a unit, out of its own row or one that joins it. */
export function toNamedUnit(row: UnitNameColumns) {
  return {
    id: rowId<UnitId>(row.id),
    code: row.code,
    level: row.level,
    unitType: row.unit_type,
    fullName: row.full_name,
    shortName: row.short_name,
    path: row.path,
  };
}

import type { UnitRow } from '../organisation/index.ts';

/** True for a cell, and for a grassroots organisation that is a single cell. */
export function isSingleCell(unit: Pick<UnitRow, 'level' | 'unitType'>): boolean {
  return unit.level === 'CELL' || unit.unitType === 'SINGLE_CELL';
}

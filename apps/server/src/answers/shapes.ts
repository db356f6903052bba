import type { UnitRow } from '@daihoi/application/organisation';
import type { UnitRef } from '@daihoi/contract/http';

/** A unit as breadcrumbs and lists name it on the wire. */
export function toUnitRef(unit: UnitRow): UnitRef {
  return {
    id: unit.id,
    code: unit.code,
    level: unit.level,
    unitType: unit.unitType,
    fullName: unit.fullName,
    shortName: unit.shortName,
  };
}

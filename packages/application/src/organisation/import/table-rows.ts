import { invariant } from '@daihoi/domain/kernel';
import {
  isOrganizationLevel,
  unitKinds,
  type UnitKind,
  type UnitRow as TableRow,
} from '@daihoi/domain/organisation';
import type { TableUnit } from '../outline-store.ts';
import type { UnitRow } from '../unit-store.ts';

type Listed = Pick<
  TableUnit,
  | 'id'
  | 'code'
  | 'level'
  | 'unitType'
  | 'fullName'
  | 'shortName'
  | 'parentId'
  | 'validFrom'
  | 'members'
>;

/** Units of the tree as lines of the units table; superiors outside the list are named by their codes. */
export function asTableRows(
  units: readonly Listed[],
  superiors: readonly UnitRow[],
): readonly TableRow[] {
  const codes = new Map([...superiors, ...units].map((unit) => [unit.id, unit.code]));
  return units.map((unit) => {
    const { level } = unit;
    invariant(isOrganizationLevel(level), `unit ${unit.code} has a known level`);
    return {
      code: unit.code,
      fullName: unit.fullName,
      shortName: unit.shortName,
      level,
      kind: kindOf(unit.unitType),
      parentCode: unit.parentId === undefined ? null : (codes.get(unit.parentId) ?? null),
      validFrom: unit.validFrom,
      memberCount: unit.members ?? null,
    };
  });
}

function kindOf(raw: string): UnitKind {
  return unitKinds.find((kind) => kind === raw) ?? 'OTHER';
}

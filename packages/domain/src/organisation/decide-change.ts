import { err, ok, type Result, type UnitId } from '../kernel/index.ts';
import type { UnitChangeError } from './change-error.ts';
import type { OrganizationLevel } from './organization-level.ts';
import {
  changeableUnit,
  checkFounding,
  checkLevels,
  checkPaper,
  checkPlace,
  hasNames,
  treeOn,
  type ChangeOrder,
  type OrganisationRecord,
} from './organisation-record.ts';
import { kindFitsLevel, type Unit, type UnitKind } from './unit.ts';
import type { UnitEvent, UnitFounding } from './unit-event.ts';

/** The events a change adds, each to the history of its own unit, or why it is refused. */
export type ChangeDecision = Result<readonly UnitEvent[], UnitChangeError>;

export interface EstablishOrder extends ChangeOrder {
  readonly unitId: UnitId;
  readonly founding: UnitFounding;
}

/** Establishes a unit under a living superior of the right level, or as a root. */
export function decideEstablish(record: OrganisationRecord, order: EstablishOrder): ChangeDecision {
  const { unitId, founding, effectiveOn, paper } = order;
  const fault =
    checkPaper(paper) ?? checkFounding(record, order) ?? checkFoundingPlace(record, order);
  if (fault) return err(fault);
  return ok([{ type: 'established', unitId, effectiveOn, paper, founding, predecessorIds: [] }]);
}

/** Refuses a founding under a superior that cannot hold it. A root needs none. */
export function checkFoundingPlace(
  record: OrganisationRecord,
  order: EstablishOrder,
): UnitChangeError | undefined {
  const { unitId, founding, effectiveOn } = order;
  if (founding.parentId === null) return undefined;
  const unit = { id: unitId, level: founding.level };
  return checkPlace(record, { unit, parentId: founding.parentId, on: effectiveOn });
}

export interface RenameOrder extends ChangeOrder {
  readonly unitId: UnitId;
  readonly fullName: string;
  readonly shortName: string;
}

/** Gives a unit new names. */
export function decideRename(record: OrganisationRecord, order: RenameOrder): ChangeDecision {
  const { unitId, fullName, shortName, effectiveOn, paper } = order;
  const found = changeable(record, order);
  if (!found.ok) return found;
  if (!hasNames(order)) return err({ code: 'unit.name-missing', unitId });
  if (found.value.fullName === fullName && found.value.shortName === shortName) {
    return err({ code: 'unit.nothing-changes', unitId });
  }
  return ok([{ type: 'renamed', unitId, effectiveOn, paper, fullName, shortName }]);
}

export interface MoveOrder extends ChangeOrder {
  readonly unitId: UnitId;
  readonly parentId: UnitId;
}

/** Puts a unit with all below it under another superior. */
export function decideMove(record: OrganisationRecord, order: MoveOrder): ChangeDecision {
  const { unitId, parentId, effectiveOn, paper } = order;
  const found = changeable(record, order);
  if (!found.ok) return found;
  if (found.value.parentId === parentId) return err({ code: 'unit.nothing-changes', unitId });
  const fault = checkPlace(record, { unit: found.value, parentId, on: effectiveOn });
  return fault ? err(fault) : ok([{ type: 'moved', unitId, effectiveOn, paper, parentId }]);
}

export interface LevelChangeOrder extends ChangeOrder {
  readonly unitId: UnitId;
  readonly level: OrganizationLevel;
  readonly kind: UnitKind;
  /** When the unit changes its superior by the same paper, as communes did on 1 July 2025. */
  readonly parentId?: UnitId;
}

/** Raises or lowers a unit; its superior and its subordinates must fit the new level. */
export function decideLevelChange(
  record: OrganisationRecord,
  order: LevelChangeOrder,
): ChangeDecision {
  const { unitId, level, kind, effectiveOn, paper } = order;
  const found = changeable(record, order);
  if (!found.ok) return found;
  if (found.value.level === level && found.value.kind === kind) {
    return err({ code: 'unit.nothing-changes', unitId });
  }
  if (!kindFitsLevel(order)) return err({ code: 'unit.kind-not-for-level', kind, level });
  const parentId = order.parentId ?? found.value.parentId;
  const fault = checkNewLevel(record, { unit: { ...found.value, level, parentId }, order });
  if (fault) return err(fault);
  const changed: UnitEvent = { type: 'levelChanged', unitId, effectiveOn, paper, level, kind };
  if (parentId === null || parentId === found.value.parentId) return ok([changed]);
  return ok([{ type: 'moved', unitId, effectiveOn, paper, parentId }, changed]);
}

function checkNewLevel(
  record: OrganisationRecord,
  change: { readonly unit: Unit; readonly order: ChangeOrder },
): UnitChangeError | undefined {
  const { unit, order } = change;
  if (unit.parentId !== null) {
    const above = { unit, parentId: unit.parentId, on: order.effectiveOn };
    const fault = checkPlace(record, above);
    if (fault) return fault;
  }
  for (const child of treeOn(record, order).children.get(unit.id) ?? []) {
    const fault = checkLevels(record, { unit: child, parent: unit });
    if (fault) return fault;
  }
  return undefined;
}

export interface DissolveOrder extends ChangeOrder {
  readonly unitId: UnitId;
}

/** Ends a unit that has no subordinates left. */
export function decideDissolve(record: OrganisationRecord, order: DissolveOrder): ChangeDecision {
  const { unitId, effectiveOn, paper } = order;
  const found = changeable(record, order);
  if (!found.ok) return found;
  const left = treeOn(record, order).children.get(unitId) ?? [];
  if (left.length > 0) {
    return err({ code: 'unit.has-subordinates', unitId, subordinateIds: left.map(({ id }) => id) });
  }
  return ok([{ type: 'dissolved', unitId, effectiveOn, paper }]);
}

function changeable(
  record: OrganisationRecord,
  order: ChangeOrder & { readonly unitId: UnitId },
): Result<Unit, UnitChangeError> {
  const fault = checkPaper(order.paper);
  if (fault) return err(fault);
  return changeableUnit(record, { unitId: order.unitId, on: order.effectiveOn });
}

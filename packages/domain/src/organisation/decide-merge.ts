import { err, ok, type Result, type UnitId } from '../kernel/index.ts';
import type { UnitChangeError } from './change-error.ts';
import { checkFoundingPlace, type ChangeDecision } from './decide-change.ts';
import {
  changeableUnit,
  checkFounding,
  checkLevels,
  checkPaper,
  treeOn,
  type ChangeOrder,
  type OrganisationRecord,
} from './organisation-record.ts';
import { findRepeated } from './find-repeated.ts';
import type { Unit } from './unit.ts';
import type { UnitEvent, UnitFounding } from './unit-event.ts';
import { isInSubtree } from './unit-tree.ts';

/** Merger into a unit that lives on, or into one that the same paper establishes. */
export type MergeSuccessor =
  | { readonly kind: 'existing'; readonly unitId: UnitId }
  | { readonly kind: 'new'; readonly unitId: UnitId; readonly founding: UnitFounding };

export interface MergeOrder extends ChangeOrder {
  /** The units that end; a successor that lives on is not among them. */
  readonly predecessorIds: readonly UnitId[];
  readonly successor: MergeSuccessor;
}

/**
 * Merges units. The predecessors end, their subordinates pass to the successor, and the successor keeps the list of
 * its predecessors.
 */
export function decideMerge(record: OrganisationRecord, order: MergeOrder): ChangeDecision {
  const fault = checkPaper(order.paper) ?? checkNumbers(order);
  if (fault) return err(fault);
  for (const unitId of order.predecessorIds) {
    const found = changeableUnit(record, { unitId, on: order.effectiveOn });
    if (!found.ok) return found;
  }
  const successor = resolveSuccessor(record, order);
  if (!successor.ok) return successor;
  const moved = moveSubordinates(record, { order, successor: successor.value });
  if (!moved.ok) return moved;
  return ok([...beginSuccessor(order), ...moved.value, ...endPredecessors(order)]);
}

function checkNumbers(order: MergeOrder): UnitChangeError | undefined {
  const { predecessorIds, successor } = order;
  const twice = findRepeated([...predecessorIds, successor.unitId]);
  if (twice !== undefined) return { code: 'unit.named-twice', unitId: twice };
  const required = successor.kind === 'new' ? 2 : 1;
  if (predecessorIds.length >= required) return undefined;
  return { code: 'unit.too-few-units', required, found: predecessorIds.length };
}

function resolveSuccessor(
  record: OrganisationRecord,
  order: MergeOrder,
): Result<Pick<Unit, 'id' | 'level'>, UnitChangeError> {
  const { successor, effectiveOn } = order;
  if (successor.kind === 'existing') {
    const found = changeableUnit(record, { unitId: successor.unitId, on: effectiveOn });
    if (!found.ok) return found;
    const fault = checkStandsOutside(record, { order, placeId: found.value.id });
    return fault ? err(fault) : found;
  }
  const birth = { ...order, ...successor };
  const { parentId, level } = successor.founding;
  const fault =
    checkFounding(record, birth) ??
    checkFoundingPlace(record, birth) ??
    (parentId === null ? undefined : checkStandsOutside(record, { order, placeId: parentId }));
  return fault ? err(fault) : ok({ id: successor.unitId, level });
}

/** A successor under one of its predecessors would lose its superior. */
function checkStandsOutside(
  record: OrganisationRecord,
  place: { readonly order: MergeOrder; readonly placeId: UnitId },
): UnitChangeError | undefined {
  const tree = treeOn(record, place.order);
  const above = place.order.predecessorIds.find((id) =>
    isInSubtree(tree, { unit: place.placeId, of: id }),
  );
  if (above === undefined) return undefined;
  return { code: 'unit.cycle', unitId: place.order.successor.unitId, parentId: above };
}

function moveSubordinates(
  record: OrganisationRecord,
  merge: { readonly order: MergeOrder; readonly successor: Pick<Unit, 'id' | 'level'> },
): Result<readonly UnitEvent[], UnitChangeError> {
  const { order, successor } = merge;
  const { children } = treeOn(record, order);
  const ending = new Set(order.predecessorIds);
  const passing = order.predecessorIds
    .flatMap((id) => children.get(id) ?? [])
    .filter((child) => !ending.has(child.id));
  const events: UnitEvent[] = [];
  for (const child of passing) {
    const found = changeableUnit(record, { unitId: child.id, on: order.effectiveOn });
    if (!found.ok) return found;
    const fault = checkLevels(record, { unit: child, parent: successor });
    if (fault) return err(fault);
    const { effectiveOn, paper } = order;
    events.push({ type: 'moved', unitId: child.id, effectiveOn, paper, parentId: successor.id });
  }
  return ok(events);
}

function beginSuccessor(order: MergeOrder): readonly UnitEvent[] {
  const { successor, predecessorIds, effectiveOn, paper } = order;
  const { unitId } = successor;
  if (successor.kind === 'existing') {
    return [{ type: 'merged', unitId, effectiveOn, paper, successorId: unitId, predecessorIds }];
  }
  const { founding } = successor;
  return [{ type: 'established', unitId, effectiveOn, paper, founding, predecessorIds }];
}

function endPredecessors(order: MergeOrder): readonly UnitEvent[] {
  const { successor, predecessorIds, effectiveOn, paper } = order;
  return predecessorIds.map((unitId) => ({
    type: 'merged',
    unitId,
    effectiveOn,
    paper,
    successorId: successor.unitId,
    predecessorIds,
  }));
}

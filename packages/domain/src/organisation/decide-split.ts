import { err, ok, type Result, type UnitId } from '../kernel/index.ts';
import type { UnitChangeError } from './change-error.ts';
import { checkFoundingPlace, type ChangeDecision } from './decide-change.ts';
import { findRepeated } from './find-repeated.ts';
import {
  changeableUnit,
  checkFounding,
  checkLevels,
  checkPaper,
  treeOn,
  type ChangeOrder,
  type OrganisationRecord,
} from './organisation-record.ts';
import type { UnitEvent, UnitFounding } from './unit-event.ts';

/** A unit that comes out of a split, with the subordinates it takes along. */
export interface SplitPart {
  readonly unitId: UnitId;
  readonly founding: UnitFounding;
  readonly subordinateIds: readonly UnitId[];
}

export interface SplitOrder extends ChangeOrder {
  readonly unitId: UnitId;
  /** True when the unit keeps its name and what it is not told to give. */
  readonly livesOn: boolean;
  readonly parts: readonly SplitPart[];
}

/** Splits a unit into new ones. A unit that ends with it must have given away all its subordinates. */
export function decideSplit(record: OrganisationRecord, order: SplitOrder): ChangeDecision {
  const { unitId, effectiveOn, paper } = order;
  const fault = checkPaper(paper) ?? checkParts(order);
  if (fault) return err(fault);
  const origin = changeableUnit(record, { unitId, on: effectiveOn });
  if (!origin.ok) return origin;
  const left = checkAllGiven(record, order);
  if (left) return err(left);
  const events: UnitEvent[] = [];
  for (const part of order.parts) {
    const born = foundPart(record, { order, part });
    if (!born.ok) return born;
    events.push(...born.value);
  }
  const newUnitIds = order.parts.map((part) => part.unitId);
  const { livesOn } = order;
  return ok([...events, { type: 'split', unitId, effectiveOn, paper, newUnitIds, livesOn }]);
}

function checkParts(order: SplitOrder): UnitChangeError | undefined {
  const required = order.livesOn ? 1 : 2;
  const found = order.parts.length;
  if (found < required) return { code: 'unit.too-few-units', required, found };
  const named = order.parts.flatMap((part) => [part.unitId, ...part.subordinateIds]);
  const twice = findRepeated([order.unitId, ...named]);
  if (twice !== undefined) return { code: 'unit.named-twice', unitId: twice };
  const codes = order.parts.map((part) => part.founding.code);
  const code = findRepeated(codes);
  const by = order.parts.find((part) => part.founding.code === code);
  return by ? { code: 'unit.code-taken', unitCode: by.founding.code, by: by.unitId } : undefined;
}

function checkAllGiven(record: OrganisationRecord, order: SplitOrder): UnitChangeError | undefined {
  if (order.livesOn) return undefined;
  const given = new Set(order.parts.flatMap((part) => part.subordinateIds));
  const kept = (treeOn(record, order).children.get(order.unitId) ?? []).filter(
    (child) => !given.has(child.id),
  );
  if (kept.length === 0) return undefined;
  const subordinateIds = kept.map((child) => child.id);
  return { code: 'unit.has-subordinates', unitId: order.unitId, subordinateIds };
}

function foundPart(
  record: OrganisationRecord,
  birth: { readonly order: SplitOrder; readonly part: SplitPart },
): Result<readonly UnitEvent[], UnitChangeError> {
  const { order, part } = birth;
  const { effectiveOn, paper, unitId: originId } = order;
  const { unitId, founding } = part;
  const fault =
    checkFounding(record, part) ?? checkFoundingPlace(record, { ...part, effectiveOn, paper });
  if (fault) return err(fault);
  if (founding.parentId === originId && !order.livesOn) {
    return err({ code: 'unit.cycle', unitId, parentId: originId });
  }
  const events: UnitEvent[] = [
    { type: 'established', unitId, effectiveOn, paper, founding, predecessorIds: [originId] },
  ];
  for (const childId of part.subordinateIds) {
    const child = changeableUnit(record, { unitId: childId, on: effectiveOn });
    if (!child.ok) return child;
    if (child.value.parentId !== originId) {
      return err({ code: 'unit.not-subordinate', unitId: childId, parentId: originId });
    }
    const wrong = checkLevels(record, { unit: child.value, parent: founding });
    if (wrong) return err(wrong);
    events.push({ type: 'moved', unitId: childId, effectiveOn, paper, parentId: unitId });
  }
  return ok(events);
}

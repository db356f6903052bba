import { invariant, type CalendarDate, type UnitId } from '../kernel/index.ts';
import type { Unit } from './unit.ts';
import { unitAsOf, type UnitHistory } from './unit-history.ts';

/** The units that exist on one day, found by identity and by parent. */
export interface UnitTree {
  readonly on: CalendarDate;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly children: ReadonlyMap<UnitId | null, readonly Unit[]>;
}

/** The tree as it stood on a day. Children are in the order of their codes. */
export function treeAsOf(histories: Iterable<UnitHistory>, on: CalendarDate): UnitTree {
  const units = new Map<UnitId, Unit>();
  for (const history of histories) {
    const unit = unitAsOf(history, on);
    if (unit) units.set(unit.id, unit);
  }
  return { on, units, children: childrenOf(units) };
}

function childrenOf(units: ReadonlyMap<UnitId, Unit>): ReadonlyMap<UnitId | null, Unit[]> {
  const children = new Map<UnitId | null, Unit[]>();
  for (const unit of units.values()) {
    const siblings = children.get(unit.parentId);
    if (siblings) siblings.push(unit);
    else children.set(unit.parentId, [unit]);
  }
  for (const siblings of children.values()) siblings.sort(byCode);
  return children;
}

function byCode(left: Unit, right: Unit): number {
  if (left.code === right.code) return 0;
  return left.code < right.code ? -1 : 1;
}

/** The unit and all its superiors, nearest first. Ends at a superior that does not exist on the day. */
export function lineOf(tree: UnitTree, id: UnitId): readonly Unit[] {
  const line: Unit[] = [];
  let next: UnitId | null = id;
  while (next !== null) {
    const unit: Unit | undefined = tree.units.get(next);
    if (!unit) return line;
    line.push(unit);
    invariant(line.length <= tree.units.size, 'the tree has no cycle');
    next = unit.parentId;
  }
  return line;
}

/** True when a unit is `of` itself or stands somewhere under it. */
export function isInSubtree(
  tree: UnitTree,
  pair: { readonly unit: UnitId; readonly of: UnitId },
): boolean {
  return lineOf(tree, pair.unit).some((each) => each.id === pair.of);
}

import { calendarDate, type CalendarDate, type UnitId } from '@daihoi/domain/kernel';
import {
  endsUnit,
  treeAsOf,
  type OrganisationRecord,
  type UnitChangeError,
  type UnitEvent,
} from '@daihoi/domain/organisation';
import { may, type Actor, type NotAllowed } from '../access/index.ts';
import type { Stores } from '../ports/ports.ts';

const endOfTime = calendarDate('9999-12-31');

/**
 * Where a unit stands and whether it exists is its superior's affair: a move needs the right at the old and at the new
 * superior, an end at the superior, and everything else at the unit itself.
 */
export async function checkRights(
  stores: Stores,
  actor: Actor,
  events: readonly UnitEvent[],
): Promise<NotAllowed | undefined> {
  const born = new Set(
    events.filter((each) => each.type === 'established').map((each) => each.unitId),
  );
  const places = new Set<UnitId>();
  for (const event of events)
    for (const id of await placesOf(stores, event)) if (!born.has(id)) places.add(id);
  for (const id of places) {
    const unit = await stores.units.byId(id);
    if (!unit || !may(actor, 'unit.change', unit.path))
      return { code: 'actor.not-allowed', act: 'unit.change' };
  }
  return undefined;
}

async function placesOf(stores: Stores, event: UnitEvent): Promise<readonly UnitId[]> {
  if (event.type === 'established') {
    const { parentId } = event.founding;
    return parentId === null ? [] : [parentId];
  }
  const superior = (await stores.units.byId(event.unitId))?.parentId ?? event.unitId;
  if (event.type === 'moved') return [superior, event.parentId];
  return endsUnit(event) ? [superior] : [event.unitId];
}

/** A unit cannot end on a past day while something stands under it that came later. */
export function checkEndings(
  record: OrganisationRecord,
  events: readonly UnitEvent[],
): UnitChangeError | undefined {
  const gone = new Set(events.filter(endsUnit).map((event) => event.unitId));
  const carried = new Set(
    events.filter((each) => each.type === 'moved').map((each) => each.unitId),
  );
  const { children } = treeAsOf(record.histories.values(), endOfTime);
  for (const unitId of gone) {
    const left = (children.get(unitId) ?? []).filter(({ id }) => !gone.has(id) && !carried.has(id));
    if (left.length > 0)
      return { code: 'unit.has-subordinates', unitId, subordinateIds: left.map(({ id }) => id) };
  }
  return undefined;
}

/** Paths are rebased as one piece, so a place that a change rests on must have stood still since its day. */
export async function checkPlacesStand(
  stores: Stores,
  events: readonly UnitEvent[],
): Promise<
  | {
      readonly code: 'unit.superior-moved-since';
      readonly unitId: UnitId;
      readonly on: CalendarDate;
    }
  | undefined
> {
  const [first] = events;
  const placed = events.flatMap((event) => {
    if (event.type === 'moved') return [event.unitId, event.parentId];
    return event.type === 'established' && event.founding.parentId !== null
      ? [event.founding.parentId]
      : [];
  });
  if (!first || placed.length === 0) return undefined;
  const moved = await stores.tree.movedAfter(placed, first.effectiveOn);
  return moved && { code: 'unit.superior-moved-since', ...moved };
}

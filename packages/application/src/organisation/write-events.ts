import { invariant, unreachable, type Id } from '@daihoi/domain/kernel';
import {
  childPath,
  endsUnit,
  parseUnitPath,
  segmentOf,
  type UnitEvent,
} from '@daihoi/domain/organisation';
import { vietnameseSortKey } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { searchKeyOf } from './establish-units.ts';

/** Writes decided events one after the other: the history, the dated states, and today's tree. */
export async function writeEvents(
  ports: Pick<Ports, 'clock' | 'newId'>,
  stores: Stores,
  work: { readonly actor: Actor; readonly events: readonly UnitEvent[] },
): Promise<void> {
  const { actor, events } = work;
  for (const event of events) {
    if (event.type === 'established') {
      await establish(ports, stores, { actor, event });
      continue;
    }
    await stores.tree.record([
      {
        id: ports.newId<Id<string>>(),
        event,
        recordedAt: ports.clock.now(),
        recordedBy: actor.accountId,
      },
    ]);
    await writeState(stores, event);
  }
  await stores.tree.touch([...new Set(events.map((event) => event.unitId))]);
}

async function establish(
  ports: Pick<Ports, 'clock' | 'newId'>,
  stores: Stores,
  work: { readonly actor: Actor; readonly event: Extract<UnitEvent, { type: 'established' }> },
): Promise<void> {
  const { event, actor } = work;
  const { founding } = event;
  const [number] = await stores.units.nextSegments(1);
  invariant(number !== undefined, 'one segment for one unit');
  const parent =
    founding.parentId === null ? undefined : await stores.units.byId(founding.parentId);
  const above = parseUnitPath(parent?.path ?? '');
  invariant(above.ok, 'a stored path is well formed');
  const segment = segmentOf(number);
  await stores.units.establish([
    {
      eventId: ports.newId<Id<string>>(),
      event,
      segment,
      path: childPath(above.value, segment),
      searchKey: searchKeyOf(founding),
      nameSort: vietnameseSortKey(founding.shortName),
      memberCounts: [],
      recordedAt: ports.clock.now(),
      recordedBy: actor.accountId,
    },
  ]);
}

async function writeState(
  stores: Stores,
  event: Exclude<UnitEvent, { type: 'established' }>,
): Promise<void> {
  const { unitId, effectiveOn: on } = event;
  if (endsUnit(event)) return stores.tree.end(unitId, on);
  switch (event.type) {
    case 'renamed': {
      const unit = await stores.units.byId(unitId);
      invariant(unit !== undefined, 'a renamed unit exists');
      const { fullName, shortName } = event;
      const searchKey = searchKeyOf({ code: unit.code, fullName, shortName });
      const nameSort = vietnameseSortKey(shortName);
      return stores.tree.changeState({
        unitId,
        on,
        names: { fullName, shortName, searchKey, nameSort },
      });
    }
    case 'levelChanged':
      return stores.tree.changeState({
        unitId,
        on,
        level: { level: event.level, kind: event.kind },
      });
    case 'moved': {
      const { parentId } = event;
      const unit = await stores.units.byId(unitId);
      const parent = await stores.units.byId(parentId);
      invariant(unit !== undefined && parent !== undefined, 'both ends of a move exist');
      const to = parent.path + unit.segment;
      return stores.tree.moveSubtree({ unitId, parentId, on, from: unit.path, to });
    }
    case 'merged':
    case 'split':
    case 'dissolved':
      return undefined;
    default:
      return unreachable(event);
  }
}

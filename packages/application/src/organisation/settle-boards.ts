import { moveCongress, type MoveRefusal } from '@daihoi/domain/congress';
import { err, ok, type CongressId, type Result, type UnitId } from '@daihoi/domain/kernel';
import {
  endsUnit,
  settleCongresses,
  type CongressAtChange,
  type CongressFate,
  type UnitEvent,
} from '@daihoi/domain/organisation';
import {
  contributionsOf,
  membershipsOf,
  levelledSteps,
  stepsBetween,
  type Place,
} from '@daihoi/domain/progress';
import type { Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { congressNotFound, recordCongress } from '../congress/record-congress.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { followUnits } from './follow-units.ts';
import type { UnitChangeOrder } from './unit-change.ts';

/** What a change does to congresses and to the places of units. */
export interface SettledBoards {
  /** Units whose place in the tree changes, those under a moved unit among them. */
  readonly unitsCarried: number;
  readonly cancelled: readonly CongressId[];
  readonly keptAsHistory: readonly CongressId[];
  /** Open congresses that got the level or the last day of their unit's new place. */
  readonly followed: readonly CongressId[];
}

/** A unit cannot end while its congress is in session. */
export interface CongressInSession {
  readonly code: 'unit.congress-in-session';
  readonly unitId: UnitId;
}

interface BoardWork {
  readonly actor: Actor;
  readonly order: UnitChangeOrder;
  readonly events: readonly UnitEvent[];
  /** Writes the changes into the tree. */
  readonly write: () => Promise<void>;
}

/**
 * Carries the congresses of all touched units over a change of the tree: every board that a unit leaves or joins gets
 * the difference, congresses go with their units to their new level and window, and those that were still open when their
 * unit ended are cancelled.
 */
export async function settleBoards(
  ports: Ports,
  stores: Stores,
  work: BoardWork,
): Promise<Result<SettledBoards, MoveRefusal | StaleVersion | NotFound | CongressInSession>> {
  const { events, order } = work;
  const unitIds = await unitsTouched(stores, work);
  const relevelled = events.filter((each) => each.type === 'levelChanged');
  const congresses = await stores.tree.lockCongresses([
    ...new Set([...unitIds, ...relevelled.map((each) => each.unitId)]),
  ]);
  const holders = [...new Set(congresses.map((each) => each.value.unitId))];
  const before = await stores.tree.placesOf(holders);
  await work.write();
  const after = await stores.tree.placesOf(holders);
  await moveBoards(stores, congresses, { before, after });
  await stores.tree.carryCongresses(holders, {
    kind: 'congress.carried',
    occurredOn: order.effectiveOn,
    recordedAt: ports.clock.now(),
    actorId: work.actor.accountId,
    payload: { change: order.change.kind, paper: order.paper },
  });
  const fates = settleCongresses(events, congresses.flatMap(atChange));
  const cancelled: CongressId[] = [];
  for (const fate of fates) {
    if (fate.fate !== 'dissolvedBeforeCongress') continue;
    const refused = await cancel(ports, stores, { actor: work.actor, fate });
    if (refused) return err(refused);
    cancelled.push(fate.congressId);
  }
  const gone = new Set(fates.map((fate) => fate.congressId));
  const stay = congresses.map((each) => each.value.id).filter((id) => !gone.has(id));
  const followed = await followUnits(ports, stores, {
    actor: work.actor,
    order,
    congresses: stay,
  });
  if (!followed.ok) return followed;
  const keptAsHistory = fates.flatMap((each) =>
    each.fate === 'keptAsHistory' ? [each.congressId] : [],
  );
  return ok({
    unitsCarried: unitIds.length,
    cancelled,
    keptAsHistory,
    followed: followed.value,
  });
}

/** Units whose place changes: what moves or ends, with everything below it. */
async function unitsTouched(stores: Stores, work: BoardWork): Promise<readonly UnitId[]> {
  const paths: string[] = [];
  for (const event of work.events) {
    if (event.type !== 'moved' && !endsUnit(event)) continue;
    const unit = await stores.units.byId(event.unitId);
    if (unit) paths.push(unit.path);
  }
  return paths.length === 0 ? [] : stores.tree.unitsUnder(paths, work.order.effectiveOn);
}

async function moveBoards(
  stores: Stores,
  congresses: readonly CongressRecord[],
  places: {
    readonly before: ReadonlyMap<UnitId, readonly Place[]>;
    readonly after: ReadonlyMap<UnitId, readonly Place[]>;
  },
): Promise<void> {
  for (const [seasonId, records] of Map.groupBy(congresses, (each) => each.value.seasonId)) {
    const lead = (await stores.seasons.byId(seasonId))?.settings.leadDays ?? {};
    function stepsOver(all: ReadonlyMap<UnitId, readonly Place[]>) {
      return records.flatMap((record) =>
        levelledSteps(
          record,
          contributionsOf(record.value, lead),
          membershipsOf(all.get(record.value.unitId) ?? []),
        ),
      );
    }
    await stores.boards.addSteps(
      seasonId,
      stepsBetween(stepsOver(places.before), stepsOver(places.after)),
    );
  }
}

/** A congress that was given up before is settled already. */
function atChange({ value }: CongressRecord): readonly CongressAtChange[] {
  const { id: congressId, unitId, days } = value;
  if (days.cancelledOn) return [];
  const on = days.closedOn;
  return [{ congressId, unitId, standing: on ? { kind: 'held', on } : { kind: 'open' } }];
}

async function cancel(
  ports: Ports,
  stores: Stores,
  work: {
    readonly actor: Actor;
    readonly fate: Extract<CongressFate, { fate: 'dissolvedBeforeCongress' }>;
  },
): Promise<MoveRefusal | StaleVersion | NotFound | CongressInSession | undefined> {
  const { actor, fate } = work;
  const before = await stores.congresses.byId(fate.congressId);
  if (!before) return congressNotFound(fate.congressId);
  const { state } = before.value;
  if (state === 'PREPARATORY_SESSION' || state === 'FORMAL_SESSION')
    return { code: 'unit.congress-in-session', unitId: fate.unitId };
  const moved = moveCongress(before.value, 'cancel', fate.on);
  if (!moved.ok) return moved.error;
  const saved = await recordCongress(ports, stores, {
    actor,
    before,
    after: { ...before, value: moved.value },
    act: 'congress.cancel',
    occurredOn: fate.on,
    payload: {
      move: 'cancel',
      on: fate.on,
      reason: fate.fate,
      paper: fate.paper,
      successorIds: fate.successorIds,
    },
  });
  return saved.ok ? undefined : saved.error;
}

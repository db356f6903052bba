import { err, ok, type CalendarDate, type Result, type UnitId } from '@daihoi/domain/kernel';
import {
  levelRuleOf,
  levelSchemeOn,
  type OrganisationRecord,
  type UnitChangeError,
  type UnitEvent,
} from '@daihoi/domain/organisation';
import type { MoveRefusal } from '@daihoi/domain/congress';
import type { Actor, NotAllowed } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { checkEndings, checkPlacesStand, checkRights } from './check-change.ts';
import { settleBoards, type CongressInSession, type SettledBoards } from './settle-boards.ts';
import { codesGiven, decideChange, unitsNamed, type UnitChangeOrder } from './unit-change.ts';
import type { UnitRow } from './unit-store.ts';
import { writeEvents } from './write-events.ts';

export type ChangeRefusal =
  | UnitChangeError
  | MoveRefusal
  | StaleVersion
  | NotFound
  | NotAllowed
  | CongressInSession
  | { readonly code: 'unit.in-future'; readonly today: CalendarDate }
  | { readonly code: 'unit.no-level-scheme'; readonly on: CalendarDate }
  | {
      readonly code: 'unit.superior-moved-since';
      readonly unitId: UnitId;
      readonly on: CalendarDate;
    };

/** What a change did, or would do. */
export interface ChangeOutcome extends SettledBoards {
  readonly events: readonly UnitEvent[];
}

interface Previewed {
  readonly code: 'change.previewed';
  readonly outcome: ChangeOutcome;
}

/**
 * Changes the tree from a day on by a deciding paper: names, places, levels, beginnings and ends of units, the paths of
 * everything below them, their congresses and all boards above, in one transaction.
 */
export function changeUnit(
  ports: Ports,
  actor: Actor,
  order: UnitChangeOrder,
): Promise<Result<ChangeOutcome, ChangeRefusal>> {
  return ports.transact((stores) => carryOut(ports, stores, { actor, order }));
}

/** Says what a change would do: does it, reads what came of it, and takes everything back. */
export async function previewChange(
  ports: Ports,
  actor: Actor,
  order: UnitChangeOrder,
): Promise<Result<ChangeOutcome, ChangeRefusal>> {
  const tried = await ports.transact(
    async (stores): Promise<Result<never, ChangeRefusal | Previewed>> => {
      const done = await carryOut(ports, stores, { actor, order });
      return done.ok ? err({ code: 'change.previewed', outcome: done.value }) : done;
    },
  );
  if (tried.ok) return tried;
  return tried.error.code === 'change.previewed' ? ok(tried.error.outcome) : err(tried.error);
}

interface ChangeWork {
  readonly actor: Actor;
  readonly order: UnitChangeOrder;
}

async function carryOut(
  ports: Ports,
  stores: Stores,
  work: ChangeWork,
): Promise<Result<ChangeOutcome, ChangeRefusal>> {
  const { actor, order } = work;
  await stores.tree.lock();
  const unit = await stores.units.byId(order.unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: order.unitId });
  const decided = await decide(ports, stores, { order, unit });
  if (!decided.ok) return decided;
  const { events, record } = decided.value;
  const refusal =
    (await checkRights(stores, actor, events)) ??
    checkEndings(record, events) ??
    (await checkPlacesStand(stores, events));
  if (refusal) return err(refusal);
  const settled = await settleBoards(ports, stores, {
    actor,
    order,
    events,
    write: () => writeEvents(ports, stores, { actor, events }),
  });
  if (!settled.ok) return settled;
  await recordAct(stores, {
    at: ports.clock.now(),
    actor,
    act: `unit.${order.change.kind}`,
    unit,
    target: { kind: 'unit', id: unit.id },
    before: unit,
    after: { events },
  });
  return ok({ events, ...settled.value });
}

async function decide(
  ports: Ports,
  stores: Stores,
  work: { readonly order: UnitChangeOrder; readonly unit: UnitRow },
): Promise<
  Result<
    { readonly events: readonly UnitEvent[]; readonly record: OrganisationRecord },
    ChangeRefusal
  >
> {
  const { order, unit } = work;
  const today = ports.clock.today();
  if (order.effectiveOn > today) return err({ code: 'unit.in-future', today });
  if (unit.version !== order.version)
    return err({ code: 'version.stale', expected: order.version });
  const scheme = levelSchemeOn(order.effectiveOn);
  if (!scheme) return err({ code: 'unit.no-level-scheme', on: order.effectiveOn });
  const taken = (await stores.tree.takenCodes(codesGiven(order)))[0];
  if (taken) return err({ code: 'unit.code-taken', unitCode: taken.code, by: taken.unitId });
  const related = await stores.tree.relatedTo(unitsNamed(order));
  const record = {
    histories: await stores.tree.histories(related),
    mayBeParent: levelRuleOf(scheme),
  };
  const parentId = unit.parentId ?? null;
  const events = decideChange(record, { ...order, parentId }, ports.newId);
  return events.ok ? ok({ events: events.value, record }) : events;
}

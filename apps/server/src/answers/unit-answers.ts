import {
  changeUnit,
  childrenOf,
  countMembers,
  previewChange,
  searchUnits,
  viewUnit,
  type ChangeOutcome,
  type UnitChange,
  type UnitChangeOrder,
} from '@daihoi/application/organisation';
import { may } from '@daihoi/application/access';
import type { Ports } from '@daihoi/application/ports';
import { unitRoutes } from '@daihoi/contract/organisation';
import type { BodyOf } from '@daihoi/contract/http';
import { brand, calendarDate, err, ok, type UnitId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { toUnitRef } from './shapes.ts';
import { toOutline, toUnitPage } from './unit-shapes.ts';

/** The tree: pages of units, its outline on any day, changes by paper, search. */
export function unitAnswers(ports: Ports): Served {
  return serve(unitRoutes, {
    async show({ params, query, actor }) {
      const asOf = dayOr(ports, query.asOf);
      const unitId = brand<UnitId>(params.unitId);
      const page = await viewUnit(ports, actor, { unitId, asOf });
      return page.ok ? ok(toUnitPage(page.value, asOf)) : page;
    },
    async children({ params, query }) {
      const asOf = dayOr(ports, query.asOf);
      const children = await childrenOf(ports, { unitId: brand<UnitId>(params.unitId), asOf });
      return ok({ asOf, children: children.map(toOutline) });
    },
    async change({ params, body, actor }) {
      const order = toOrder(params.unitId, body);
      const done = await changeUnit(ports, actor, order);
      return done.ok ? ok(toOutcome(order, done.value)) : done;
    },
    async previewChange({ params, body, actor }) {
      const order = toOrder(params.unitId, body);
      const tried = await previewChange(ports, actor, order);
      return tried.ok ? ok(toOutcome(order, tried.value)) : tried;
    },
    async countMembers({ params, body, actor }) {
      const counted = await countMembers(ports, actor, {
        unitId: brand<UnitId>(params.unitId),
        version: body.version,
        count: { ...body.count, asOf: calendarDate(body.count.asOf) },
      });
      return counted.ok ? ok({ version: counted.value }) : counted;
    },
    async search({ query, actor }) {
      const within = await pathAsked(ports, query.unit);
      if (within !== undefined && !may(actor, 'unit.view', within))
        return err({ code: 'actor.not-allowed' });
      const ask = { query: query.q, ...(within === undefined ? {} : { path: within }) };
      const found = await searchUnits(ports, actor, ask);
      if (!found.ok) return found;
      const hits = found.value.map((hit) => ({
        unit: toUnitRef(hit.unit),
        under: hit.under ?? null,
        endedOn: hit.unit.validTo ?? null,
        congressId: hit.congressId ?? null,
      }));
      return ok({ hits });
    },
  });
}

function dayOr(ports: Ports, day: string | undefined) {
  return day === undefined ? ports.clock.today() : calendarDate(day);
}

async function pathAsked(ports: Ports, unit: string | undefined): Promise<string | undefined> {
  if (unit === undefined) return undefined;
  return (await ports.read.units.byId(brand<UnitId>(unit)))?.path ?? '-';
}

type OrderBody = BodyOf<typeof unitRoutes.change>;

function toOrder(unitId: string, body: OrderBody): UnitChangeOrder {
  return {
    unitId: brand<UnitId>(unitId),
    version: body.version,
    effectiveOn: calendarDate(body.effectiveOn),
    paper: { ...body.paper, issuedOn: calendarDate(body.paper.issuedOn) },
    change: toChange(body.change),
  };
}

function toChange(change: OrderBody['change']): UnitChange {
  switch (change.kind) {
    case 'move':
      return { kind: 'move', parentId: brand<UnitId>(change.parentId) };
    case 'changeLevel': {
      const { kind, level, unitKind, parentId } = change;
      const parent = parentId === null ? {} : { parentId: brand<UnitId>(parentId) };
      return { kind, level, unitKind, ...parent };
    }
    case 'mergeInto':
    case 'mergeToNew':
      return { ...change, predecessorIds: change.predecessorIds.map(asUnitId) };
    case 'split':
      return {
        ...change,
        parts: change.parts.map((part) => ({
          founding: part.founding,
          subordinateIds: part.subordinateIds.map(asUnitId),
        })),
      };
    case 'establish':
    case 'rename':
    case 'dissolve':
      return change;
  }
}

function asUnitId(raw: string): UnitId {
  return brand<UnitId>(raw);
}

function toOutcome(order: UnitChangeOrder, outcome: ChangeOutcome) {
  const { events, unitsCarried, cancelled, keptAsHistory } = outcome;
  const born = events.find((event) => event.type === 'established');
  return {
    unitId: born?.unitId ?? order.unitId,
    events: events.map(({ type, unitId }) => ({ type, unitId })),
    unitsCarried,
    congressesCancelled: cancelled.length,
    congressesKept: keptAsHistory.length,
  };
}

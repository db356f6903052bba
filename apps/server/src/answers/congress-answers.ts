import { actsOn, type Actor } from '@daihoi/application/access';
import {
  isOwnMove,
  moveOwnCongress,
  planCongress,
  viewCongress,
  type CongressPage,
} from '@daihoi/application/congress';
import { committeeOf } from '@daihoi/application/issuing';
import type { Ports } from '@daihoi/application/ports';
import { congressRoutes, type CongressView } from '@daihoi/contract/congress';
import { congressContents, submissionsOf, type Postponement } from '@daihoi/domain/congress';
import { brand, calendarDate, err, ok, type CongressId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { dayAsked, toUnitRef } from './shapes.ts';

/** The page of one congress and the steps that its own unit takes. */
export function congressAnswers(ports: Ports): Served {
  return serve(congressRoutes, {
    async show({ params, query, actor }) {
      const id = brand<CongressId>(params.congressId);
      const page = await viewCongress(ports, actor, { id, asOf: dayAsked(query) });
      return page.ok ? ok(toView(page.value, actor)) : page;
    },
    async plan({ params, body, actor }) {
      const contents = congressContents.filter((each) => body.contents.includes(each));
      const { from, to } = body.plan;
      const planned = await planCongress(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        version: body.version,
        plan: { from: calendarDate(from), to: calendarDate(to) },
        type: body.type,
        contents,
        ...(body.ordinal === null ? {} : { ordinal: body.ordinal }),
      });
      return planned.ok ? ok({ version: planned.value }) : planned;
    },
    async prepare({ params, body, actor }) {
      if (!isOwnMove(body.move)) return err({ code: 'request.malformed', at: 'move' });
      const moved = await moveOwnCongress(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        version: body.version,
        move: body.move,
        on: calendarDate(body.on),
      });
      return moved.ok ? ok({ version: moved.value }) : moved;
    },
  });
}

function toView(page: CongressPage, actor: Actor): CongressView {
  const { value, version, level } = page.record;
  const line = page.line.map(toUnitRef);
  const unit = page.line.find((each) => each.id === value.unitId);
  if (!unit) throw new Error(`congress ${value.id} without its unit`);
  return {
    id: value.id,
    version,
    unit: toUnitRef(unit),
    line,
    seasonId: value.seasonId,
    level,
    state: value.state,
    type: value.type,
    ordinal: value.ordinal ?? null,
    contents: [...value.contents],
    pilot: value.pilot,
    directElection: [...value.directElection],
    plan: value.plan ?? null,
    deadline: value.deadline,
    days: { ...value.days },
    returns: value.returns,
    submissions: submissionsOf(value).map(({ on, returnedOn }) => ({
      on,
      returnedOn: returnedOn ?? null,
    })),
    asOf: page.asOf ?? null,
    postponements: value.postponements.map(toPostponement),
    attendance: {
      convened: page.record.details.convened ?? null,
      present: page.record.details.present ?? null,
      place: page.record.details.place ?? null,
    },
    committees: committeesOf(page),
    may: actsOn(actor, page.record.unitPath).filter(
      (act) => page.asOf === undefined || act.endsWith('.view'),
    ),
    late: page.late,
    forecastLate: page.forecastLate,
    moves: page.moves.map((move) => ({
      move: move.move,
      act: move.act,
      mine: move.mine,
      ready: move.ready,
      checklist: move.checklist.map((item) => ({
        code: item.code,
        state: item.state,
        at: item.at,
        figures: { ...item.figures },
        rule: item.rule ?? null,
      })),
    })),
  };
}

function committeesOf({ line }: CongressPage): CongressView['committees'] {
  const own = line.at(-1);
  const superior = line.at(-2);
  return {
    own: own ? committeeOf(own).name : '',
    superior: superior ? committeeOf(superior).name : null,
  };
}

function toPostponement(each: Postponement): CongressView['postponements'][number] {
  return {
    decidedOn: each.decidedOn,
    authority: each.authority,
    reason: each.reason,
    paper: each.paper ?? null,
    oldPlan: each.oldPlan ?? null,
    oldDeadline: each.oldDeadline,
    newPlan: each.newPlan ?? null,
    newDeadline: each.newDeadline ?? null,
    resumedOn: each.resumedOn ?? null,
    resumedBy: each.resumedBy ? { paper: null, ...each.resumedBy } : null,
  };
}

import {
  congressesToPostpone,
  decideCongress,
  enterAttendance,
  postponeCongresses,
  resumePostponed,
  viewChronicle,
  type ListedCongress,
  type PostponementDecision,
} from '@daihoi/application/congress';
import type { Ports } from '@daihoi/application/ports';
import { congressDecisionRoutes, type Postponing } from '@daihoi/contract/congress';
import {
  brand,
  calendarDate,
  defined,
  ok,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type Asked, type Served } from '../http/answers.ts';
import { dayAsked, toIssuedPaper, toSpan } from './shapes.ts';

/** Decisions of the superior on a congress, its sitting, and its history. */
export function congressDecisionAnswers(ports: Ports): Served {
  return serve(congressDecisionRoutes, {
    async decide({ params, body, actor }) {
      const decided = await decideCongress(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        version: body.version,
        move: body.move,
        on: calendarDate(body.on),
        ...defined({ reason: body.reason ?? undefined, paper: body.paper ?? undefined }),
      });
      return decided.ok ? ok({ version: decided.value }) : decided;
    },
    async attendance({ params, body, actor }) {
      const entered = await enterAttendance(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        version: body.version,
        convened: body.convened,
        present: body.present,
        place: body.place ?? undefined,
      });
      return entered.ok ? ok({ version: entered.value }) : entered;
    },
    async postpone({ params, body, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const congresses = [{ congressId, version: body.version }];
      const decision = toDecision(body);
      const postponed = await postponeCongresses(ports, actor, { congresses, decision });
      return postponed.ok ? ok({}) : postponed;
    },
    async resume({ params, body, actor }) {
      const resumed = await resumePostponed(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        version: body.version,
        on: calendarDate(body.on),
        plan: toSpan(body.plan),
        deadline: calendarDate(body.deadline),
      });
      return resumed.ok ? ok({ version: resumed.value }) : resumed;
    },
    async previewPostponement({ params, query, actor }) {
      const found = await congressesToPostpone(ports.read, actor, {
        unitId: brand<UnitId>(params.unitId),
        seasonId: brand<SeasonId>(query.season),
        ...defined({ level: query.level }),
      });
      return found.ok ? ok({ lines: found.value.map(toPreview) }) : found;
    },
    async postponeSubtree({ body, actor }) {
      const congresses = body.congresses.map(({ congressId, version }) => ({
        congressId: brand<CongressId>(congressId),
        version,
      }));
      const decision = toDecision(body);
      const postponed = await postponeCongresses(ports, actor, { congresses, decision });
      return postponed.ok ? ok({ postponed: postponed.value }) : postponed;
    },
    chronicle: (asked) => chronicle(ports, asked),
  });
}

async function chronicle(
  ports: Ports,
  { params, query }: Asked<typeof congressDecisionRoutes.chronicle>,
) {
  const id = brand<CongressId>(params.congressId);
  const { lines, issued } = await viewChronicle(ports, { id, asOf: dayAsked(query) });
  return ok({ lines: [...lines], issued: issued.map(toIssuedPaper) });
}

function toDecision(body: Postponing): PostponementDecision {
  return {
    decidedOn: calendarDate(body.decidedOn),
    authority: body.authority,
    reason: body.reason,
    ...(body.paper ? { paper: body.paper } : {}),
    ...(body.newDeadline ? { newDeadline: calendarDate(body.newDeadline) } : {}),
  };
}

function toPreview({ record, unit, superiorName }: ListedCongress) {
  return {
    congressId: record.value.id,
    version: record.version,
    unit,
    superiorName,
    state: record.value.state,
    plan: record.value.plan ?? null,
    deadline: record.value.deadline,
  };
}

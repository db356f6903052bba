import { congressesToResume, resumeCongresses, windowsFor } from '@daihoi/application/congress';
import type { Ports } from '@daihoi/application/ports';
import { resumptionRoutes, type Resuming } from '@daihoi/contract/congress';
import {
  brand,
  calendarDate,
  defined,
  ok,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { toSpan } from './shapes.ts';

/** Taking up again the postponed congresses of a subtree. */
export function resumptionAnswers(ports: Ports): Served {
  return serve(resumptionRoutes, {
    async preview({ params, query, actor }) {
      const seasonId = brand<SeasonId>(query.season);
      const found = await congressesToResume(ports.read, actor, {
        unitId: brand<UnitId>(params.unitId),
        seasonId,
        ...defined({ level: query.level }),
      });
      if (!found.ok) return found;
      const windowOf = await windowsFor(ports.read, seasonId);
      return ok({
        lines: found.value.map(({ record, unit, superiorName }) => ({
          congressId: record.value.id,
          version: record.version,
          unit,
          superiorName,
          state: record.value.state,
          plan: record.value.plan ?? null,
          deadline: record.value.deadline,
          closes: windowOf(record)?.window.closes ?? null,
        })),
      });
    },
    async resumeSubtree({ body, actor }) {
      const congresses = body.congresses.map(({ congressId, version }) => ({
        congressId: brand<CongressId>(congressId),
        version,
      }));
      const resumed = await resumeCongresses(ports, actor, {
        congresses,
        decision: toDecision(body),
      });
      return resumed.ok ? ok({ resumed: resumed.value }) : resumed;
    },
  });
}

function toDecision({ on, authority, reason, paper, plan, deadline }: Resuming) {
  return {
    on: calendarDate(on),
    ground: { authority, reason, ...(paper === null ? {} : { paper }) },
    ...(plan === null ? {} : { plan: toSpan(plan) }),
    deadline: calendarDate(deadline),
  };
}

import { recordDisposal, viewKeeping, type SessionPlace } from '@daihoi/application/ballot-session';
import type { Ports } from '@daihoi/application/ports';
import { ballotKeepingRoutes } from '@daihoi/contract/ballot-session';
import type { ElectionOffice } from '@daihoi/domain/election';
import { brand, calendarDate, defined, ok, type CongressId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** Ballots under their seal: how long, and what became of them. */
export function ballotKeepingAnswers(ports: Ports): Served {
  return serve(ballotKeepingRoutes, {
    async show({ params }) {
      const kept = await viewKeeping(ports, placeOf(params));
      if (!kept.ok) return kept;
      const { version, sealedOn, until, months, rule, disposal } = kept.value;
      const { source, confidence } = rule;
      return ok({
        version,
        sealedOn,
        until,
        months,
        rule: { source: defined(source), confidence },
        disposal: disposal ?? null,
      });
    },
    async dispose({ params, body, actor }) {
      const { version, outcome, paper } = body;
      const on = calendarDate(body.on);
      const place = placeOf(params);
      const saved = await recordDisposal(ports, actor, { place, version, outcome, paper, on });
      return saved.ok ? ok({ version: saved.value }) : saved;
    },
  });
}

function placeOf(params: {
  readonly congressId: string;
  readonly office: ElectionOffice;
  readonly number: number;
}): SessionPlace {
  return { ...params, congressId: brand<CongressId>(params.congressId) };
}

import { nominateOnFloor, withdrawFromList } from '@daihoi/application/ballot-session';
import type { Ports } from '@daihoi/application/ports';
import { ballotSessionListRoutes } from '@daihoi/contract/ballot-session';
import type { ElectionOffice } from '@daihoi/domain/election';
import { brand, type CongressId, type Result } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** Names taken up and let go at the congress itself. */
export function ballotSessionListAnswers(ports: Ports): Served {
  return serve(ballotSessionListRoutes, {
    async nominate({ params, body, actor }) {
      return done(await nominateOnFloor(ports, actor, { place: placeOf(params), ...body }));
    },
    async withdraw({ params, body, actor }) {
      return done(await withdrawFromList(ports, actor, { place: placeOf(params), ...body }));
    },
  });
}

function placeOf(params: {
  readonly congressId: string;
  readonly office: ElectionOffice;
  readonly number: number;
}) {
  const { congressId, office, number } = params;
  return { congressId: brand<CongressId>(congressId), office, number };
}

function done<E>(saved: Result<number, E>): Result<{ version: number }, E> {
  return saved.ok ? { ok: true, value: { version: saved.value } } : saved;
}

import { confirmSecondPerson, type SecondPersonSecrets } from '@daihoi/application/issuing';
import type { Ports } from '@daihoi/application/ports';
import {
  concludeDifference,
  enterBallot,
  enterPersons,
  explainDifference,
  planScheme,
  ratifyResult,
  removeBallot,
  returnResult,
  stopOffice,
  viewResult,
} from '@daihoi/application/result';
import { resultRoutes, type BallotBody } from '@daihoi/contract/result';
import {
  brand,
  calendarDate,
  defined,
  err,
  ok,
  type CongressId,
  type Result,
} from '@daihoi/domain/kernel';
import { serve, type Answer, type Asked, type Served } from '../http/answers.ts';
import { toResultView } from './result-shapes.ts';
import { dayAsked, toIssuedPaper } from './shapes.ts';

/** Results of elections: entered by the unit, decided on by its superior. */
export function resultAnswers(ports: Ports, secrets: SecondPersonSecrets): Served {
  return serve(resultRoutes, {
    async show({ params, query, actor }) {
      const asked = { id: idOf(params), asOf: dayAsked(query) };
      const page = await viewResult(ports, actor, asked);
      return page.ok ? ok(toResultView(page.value)) : page;
    },
    async scheme({ params, body, actor }) {
      return done(await planScheme(ports, actor, { congressId: idOf(params), ...body }));
    },
    async ballot({ params, body, actor }) {
      const { office, number } = params;
      const entered = await enterBallot(ports, actor, {
        congressId: idOf(params),
        office,
        number,
        version: body.version,
        entry: toEntry(body.form),
      });
      return done(entered);
    },
    async removeBallot({ params, body, actor }) {
      const { office } = params;
      return done(await removeBallot(ports, actor, { congressId: idOf(params), office, ...body }));
    },
    async stop({ params, body, actor }) {
      const { office } = params;
      return done(await stopOffice(ports, actor, { congressId: idOf(params), office, ...body }));
    },
    async persons({ params, body, actor }) {
      const { office } = params;
      const persons = body.persons.map((each) => ({ ...each, birth: defined(each.birth) }));
      return done(await enterPersons(ports, actor, { congressId: idOf(params), office, persons }));
    },
    async explain({ params, body, actor }) {
      const { office } = params;
      const command = { congressId: idOf(params), office, ...body };
      return done(await explainDifference(ports, actor, command));
    },
    async conclude({ params, body, actor }) {
      const { office } = params;
      const command = { congressId: idOf(params), office, ...body };
      return done(await concludeDifference(ports, actor, command));
    },
    async sendBack({ params, body, actor }) {
      return done(await returnResult(ports, actor, { congressId: idOf(params), ...body }));
    },
    ratify: (asked) => ratify(ports, secrets, asked),
  });
}

/** The second person signs in the decision with a password, checked before the transaction begins. */
async function ratify(
  ports: Ports,
  secrets: SecondPersonSecrets,
  { params, body, actor }: Asked<typeof resultRoutes.ratify>,
): ReturnType<Answer<typeof resultRoutes.ratify>> {
  const record = await ports.read.congresses.byId(idOf(params));
  if (!record) return err({ code: 'target.not-found' });
  const second = await confirmSecondPerson(ports, secrets, {
    ...body.second,
    act: 'result.decide',
    path: record.unitPath,
    not: actor.accountId,
  });
  if (!second.ok) return second;
  const { post, name, place } = body.signing;
  const ratified = await ratifyResult(ports, actor, {
    congressId: idOf(params),
    version: body.version,
    on: calendarDate(body.on),
    ratification:
      body.ratification.kind === 'refused'
        ? { ...body.ratification, order: 'VOTE_AGAIN' }
        : body.ratification,
    signer: { post, name },
    ...(place === null ? {} : { place }),
    secondPerson: second.value.accountId,
  });
  if (!ratified.ok) return ratified;
  const { version, paper } = ratified.value;
  return ok({ version, paper: toIssuedPaper(paper) });
}

function idOf(params: { readonly congressId: string }): CongressId {
  return brand<CongressId>(params.congressId);
}

function done<E>(result: Result<number, E>): Result<{ readonly version: number }, E> {
  return result.ok ? ok({ version: result.value }) : result;
}

function toEntry(form: BallotBody) {
  return defined({
    ...form,
    invalidReasons: defined(form.invalidReasons),
    candidates: form.candidates.map((each) => defined(each)),
  });
}

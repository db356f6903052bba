import { actsOn } from '@daihoi/application/access';
import { signIn, type Secrets } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import { papersInForce, seasonsOf, type SeasonRow } from '@daihoi/application/season';
import { sessionRoutes } from '@daihoi/contract/session';
import { err, ok, type CalendarDate } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { toUnitRef } from './shapes.ts';

/** Sign-in, who I am, sign-out. */
export function sessionAnswers(ports: Ports, secrets: Secrets): Served {
  return serve(sessionRoutes, {
    async signIn({ body, address, agent, cookie }) {
      const opened = await signIn(ports, secrets, { ...body, address, agent });
      if (!opened.ok) return opened;
      cookie.set(opened.value.token);
      return ok({ next: opened.value.stage });
    },
    async show({ actor }) {
      const { read } = ports;
      const account = await read.accounts.byId(actor.accountId);
      if (!account) return err({ code: 'session.none' });
      const units = await Promise.all(actor.grants.map((grant) => read.units.byId(grant.unitId)));
      const seasons = await seasonsOf(ports, actor);
      return ok({
        account: {
          id: account.id,
          username: account.username,
          displayName: account.displayName,
          postTitle: account.postTitle,
        },
        grants: actor.grants.flatMap((grant, index) => {
          const unit = units[index];
          return unit ? [{ role: grant.role, unit: toUnitRef(unit) }] : [];
        }),
        acts: [...new Set(actor.grants.flatMap((grant) => actsOn(actor, grant.path)))],
        seasons: seasons.map((season) => toSeasonRef(season, ports.clock.today())),
        today: ports.clock.today(),
        demonstration: account.demonstration,
      });
    },
    async signOut({ session, cookie }) {
      if (session)
        await ports.transact<undefined, never>(async (stores) => {
          await stores.sessions.revoke(session.id, ports.clock.now());
          return ok(undefined);
        });
      cookie.clear();
      return ok({});
    },
  });
}

function toSeasonRef(season: SeasonRow, today: CalendarDate) {
  return {
    id: season.id,
    code: season.code,
    name: season.name,
    term: season.term,
    ruleSet: season.ruleSet,
    papers: [...papersInForce(season, today)],
    rootUnitId: season.rootUnitId,
    countedFrom: season.countedFrom,
    demonstration: season.demonstration,
  };
}

import { enterDemonstration, viewDemonstration } from '@daihoi/application/demonstration';
import type { Secrets } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import { demonstrationRoutes } from '@daihoi/contract/session';
import { defined, ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** The door of the demonstration: its figures, and a way in without a password. */
export function demonstrationAnswers(ports: Ports, secrets: Secrets): Served {
  return serve(demonstrationRoutes, {
    async show({ lang }) {
      const seen = await viewDemonstration(ports);
      if (!seen.ok) return seen;
      const { place, asOf, tiers, accounts } = seen.value;
      return ok({
        place,
        asOf,
        tiers: tiers.map((tier) => defined(tier)),
        accounts: accounts.map(({ username, postTitle, note }) => ({
          username,
          title: postTitle,
          note: note[lang],
        })),
      });
    },
    async enter({ body, address, agent, cookie }) {
      const entered = await enterDemonstration(ports, secrets, { ...body, address, agent });
      if (!entered.ok) return entered;
      cookie.set(entered.value.token);
      return ok({ next: 'done' });
    },
  });
}

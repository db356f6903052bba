import {
  beginProviderSignIn,
  finishProviderSignIn,
  type IdentityProvider,
  type Secrets,
} from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import { oidcCallback, oidcRoutes } from '@daihoi/contract/oidc';
import { defined, err, ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/**
 * Signing in through the identity provider of the agency. A browser stands at these doors, not a program: a refusal goes
 * back to the sign-in page, which says it.
 */
export function oidcAnswers(
  ports: Ports,
  secrets: Secrets,
  provider: IdentityProvider | undefined,
): Served {
  return serve(oidcRoutes, {
    show: () => Promise.resolve(ok({ offered: provider !== undefined })),
    async start({ query, origin, passage }) {
      if (!provider) return err({ code: 'oidc.not-offered' });
      const callback = `${origin}${oidcCallback}`;
      const begun = await beginProviderSignIn(ports, secrets, {
        provider,
        callback,
        back: query.back,
      });
      if (!begun.ok) return ok({ to: door(begun.error.code) });
      passage.set(begun.value.sealed);
      return ok({ to: begun.value.address });
    },
    async callback({ query, origin, passage, cookie, address, agent }) {
      if (!provider) return err({ code: 'oidc.not-offered' });
      const sealed = passage.read();
      passage.clear();
      const finished = await finishProviderSignIn(ports, secrets, {
        provider,
        answered: `${origin}${oidcCallback}?${new URLSearchParams(Object.entries(defined(query))).toString()}`,
        state: query.state,
        sealed,
        address,
        agent,
      });
      if (!finished.ok) return ok({ to: door(finished.error.code) });
      cookie.set(finished.value.opened.token);
      return ok({ to: finished.value.back });
    },
  });
}

/** The sign-in page with the refusal that it has to say. */
function door(refused: string): string {
  return `/sign-in?${new URLSearchParams({ refused }).toString()}`;
}

import {
  enterTotp,
  setFirstPassword,
  useRecoveryCode,
  type Secrets,
} from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import { signInStepRoutes } from '@daihoi/contract/session';
import { ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** What may follow user name and password; the cookie of the step before says whose sign-in it is. */
export function signInStepAnswers(ports: Ports, secrets: Secrets): Served {
  return serve(signInStepRoutes, {
    async enterCode({ session, body }) {
      const next = await enterTotp(ports, secrets, { session, code: body.code });
      return next.ok ? ok({ next: next.value }) : next;
    },
    async useRecoveryCode({ session, body }) {
      const next = await useRecoveryCode(ports, secrets, { session, code: body.code });
      return next.ok ? ok({ next: next.value }) : next;
    },
    async setFirstPassword({ session, body }) {
      const { password } = body;
      const next = await setFirstPassword(ports, secrets, { session, password });
      return next.ok ? ok({ next: next.value }) : next;
    },
  });
}

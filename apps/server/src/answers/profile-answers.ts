import {
  beginAuthenticator,
  changePassword,
  confirmAuthenticator,
  endSession,
  removeAuthenticator,
  renewRecoveryCodes,
  type Secrets,
  type SessionKey,
} from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import { profileRoutes } from '@daihoi/contract/people';
import { brand, err, ok } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { openSessions } from './session-shapes.ts';

/** What an authenticator shows as the place of the code. */
const issuer = 'Dai Hoi';

/** The own account. */
export function profileAnswers(ports: Ports, secrets: Secrets): Served {
  return serve(profileRoutes, {
    async show({ actor, session }) {
      const account = await ports.read.accounts.byId(actor.accountId);
      if (!account) return err({ code: 'session.none' });
      const { username, displayName, postTitle, demonstration, recoveryLeft } = account;
      const sessions = await openSessions(ports, account.id, session);
      const totp = account.totp !== undefined;
      return ok({ username, displayName, postTitle, demonstration, totp, recoveryLeft, sessions });
    },
    async changePassword({ actor, session, body }) {
      if (!session) return err({ code: 'session.none' });
      const changed = await changePassword(ports, secrets, { actor, session, ...body });
      return changed.ok ? ok({}) : changed;
    },
    beginAuthenticator: ({ actor, body }) =>
      beginAuthenticator(ports, secrets, { actor, issuer, ...body }),
    async confirmAuthenticator({ actor, body }) {
      const codes = await confirmAuthenticator(ports, secrets, { actor, code: body.code });
      return codes.ok ? ok({ codes: [...codes.value] }) : codes;
    },
    async removeAuthenticator({ actor, body }) {
      const removed = await removeAuthenticator(ports, secrets, { actor, ...body });
      return removed.ok ? ok({}) : removed;
    },
    async renewRecoveryCodes({ actor, body }) {
      const codes = await renewRecoveryCodes(ports, secrets, { actor, ...body });
      return codes.ok ? ok({ codes: [...codes.value] }) : codes;
    },
    async endSession({ actor, params }) {
      const { accountId } = actor;
      const sessionId = brand<SessionKey>(params.sessionId);
      const ended = await endSession(ports, { actor, accountId, sessionId });
      return ended.ok ? ok({}) : ended;
    },
  });
}

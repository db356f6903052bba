import { ok } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { Secrets } from './secrets.ts';
import type { SessionRow } from './session-store.ts';
import { isTouchDue, sessionMoment } from './session-times.ts';

/** Who holds a session token and with which rights, at this moment; undefined when the token opens nothing. */
export async function identifyActor(
  ports: Ports,
  secrets: Pick<Secrets, 'tokenHash'>,
  token: string,
): Promise<{ readonly actor: Actor; readonly session: SessionRow } | undefined> {
  const now = ports.clock.now();
  const session = await ports.read.sessions.byTokenHash(
    secrets.tokenHash(token),
    sessionMoment(now),
  );
  if (!session) return undefined;
  const [account, grants] = await Promise.all([
    ports.read.accounts.byId(session.accountId),
    ports.read.accounts.grantsOf(session.accountId),
  ]);
  if (!account || account.disabled) return undefined;
  if (isTouchDue(session.lastSeenAt, now)) await touch(ports, session);
  return { session, actor: { accountId: account.id, name: account.displayName, grants } };
}

async function touch(ports: Ports, session: SessionRow): Promise<void> {
  await ports.transact<true, never>(async (stores) => {
    await stores.sessions.touch(session.id, ports.clock.now());
    return ok(true);
  });
}

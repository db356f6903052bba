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
  const holder = await ports.read.sessions.holderOf(secrets.tokenHash(token), sessionMoment(now));
  if (!holder) return undefined;
  const { session, displayName, grants } = holder;
  if (isTouchDue(session.lastSeenAt, now)) await touch(ports, session);
  return { session, actor: { accountId: session.accountId, name: displayName, grants } };
}

async function touch(ports: Ports, session: SessionRow): Promise<void> {
  await ports.transact<true, never>(async (stores) => {
    await stores.sessions.touch(session.id, ports.clock.now());
    return ok(true);
  });
}

import { sessionMoment, type SessionRow } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import type { SessionView } from '@daihoi/contract/people';
import type { AccountId } from '@daihoi/domain/kernel';

/** The sessions of an account that are in force; `asking` marks the one that asks. */
export async function openSessions(
  ports: Ports,
  accountId: AccountId,
  asking: SessionRow | undefined,
): Promise<SessionView[]> {
  const rows = await ports.read.sessions.openOf(accountId, sessionMoment(ports.clock.now()));
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    expiresAt: row.expiresAt,
    address: row.address,
    agent: row.agent,
    own: row.id === asking?.id,
  }));
}

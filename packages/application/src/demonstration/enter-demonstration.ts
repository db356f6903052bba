import { err, ok, type Result } from '@daihoi/domain/kernel';
import { openSession, type Caller, type OpenedSession, type Secrets } from '../people/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';

/** Opens a session as one of the demonstration's accounts, whose password everybody may know; as nobody else. */
export async function enterDemonstration(
  ports: Ports,
  secrets: Pick<Secrets, 'newToken' | 'tokenHash'>,
  entry: Caller & { readonly username: string },
): Promise<Result<OpenedSession, NotFound>> {
  const account = await ports.read.accounts.byUsername(entry.username.toLowerCase());
  if (!account?.demonstration || account.disabled)
    return err({ code: 'target.not-found', kind: 'account', id: '' });
  const { address, agent } = entry;
  const opening = {
    secrets,
    account,
    stage: 'done',
    way: 'demonstration',
    caller: { address, agent },
  } as const;
  return ports.transact(async (stores) => ok(await openSession(ports, stores, opening)));
}

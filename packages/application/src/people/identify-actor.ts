import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { SessionRow } from './session-store.ts';
import type { Secrets } from './sign-in.ts';

/** Who holds a session token and with which rights, at this moment; undefined when the token opens nothing. */
export async function identifyActor(
  ports: Ports,
  secrets: Pick<Secrets, 'tokenHash'>,
  token: string,
): Promise<{ readonly actor: Actor; readonly session: SessionRow } | undefined> {
  const session = await ports.read.sessions.byTokenHash(
    secrets.tokenHash(token),
    ports.clock.now(),
  );
  if (!session) return undefined;
  const [account, grants] = await Promise.all([
    ports.read.accounts.byId(session.accountId),
    ports.read.accounts.grantsOf(session.accountId),
  ]);
  if (!account || account.disabled) return undefined;
  return { session, actor: { accountId: account.id, name: account.displayName, grants } };
}

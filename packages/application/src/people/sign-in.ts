import { err, instantFrom, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../ports/ports.ts';
import type { AccountRow } from './account-store.ts';
import type { SessionKey, SessionStage } from './session-store.ts';

/** Passwords and tokens, as the sign-in needs them. */
export interface Secrets {
  verifyPassword(password: string, stored: string): Promise<boolean>;
  newToken(): string;
  tokenHash(token: string): string;
}

export interface SignInRefused {
  readonly code: 'sign-in.refused';
}

export interface OpenedSession {
  readonly token: string;
  readonly stage: SessionStage;
}

const sessionHours = 12;
/** Checked when the user name is unknown, so that the answer takes as long as for a known one. */
const nobody =
  'argon2id$19456$2$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Opens a session for a user name and password; the refusal never says which of the two was wrong. */
export async function signIn(
  ports: Ports,
  secrets: Secrets,
  attempt: {
    readonly username: string;
    readonly password: string;
    readonly address: string;
    readonly agent: string;
  },
): Promise<Result<OpenedSession, SignInRefused>> {
  const account = await ports.read.accounts.byUsername(attempt.username.toLowerCase());
  const right = await secrets.verifyPassword(attempt.password, account?.passwordHash ?? nobody);
  if (!account || !right || account.disabled) return err({ code: 'sign-in.refused' });
  return openSession(ports, secrets, { account, ...attempt });
}

function openSession(
  ports: Ports,
  secrets: Secrets,
  opening: { readonly account: AccountRow; readonly address: string; readonly agent: string },
): Promise<Result<OpenedSession, SignInRefused>> {
  const { account, address, agent } = opening;
  const token = secrets.newToken();
  const stage: SessionStage = account.mustChangePassword ? 'changePassword' : 'done';
  const now = ports.clock.now();
  return ports.transact(async (stores): Promise<Result<OpenedSession, SignInRefused>> => {
    const session = {
      id: ports.newId<SessionKey>(),
      accountId: account.id,
      stage,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: instantFrom(Date.parse(now) + sessionHours * 3_600_000),
      address,
      agent,
    };
    await stores.sessions.insert(session, secrets.tokenHash(token));
    await stores.audit.append({
      at: now,
      actorId: account.id,
      actorName: account.displayName,
      act: 'session.opened',
      target: { kind: 'account', id: account.id },
    });
    return ok({ token, stage });
  });
}

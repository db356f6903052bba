import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { AccountRow } from './account-store.ts';
import { attemptPassed, beginAttempt, type Locked } from './attempt.ts';
import { auditAccount } from './audit-account.ts';
import { judgePassword, type PasswordRefusal } from './judge-password.ts';
import { advanceSession } from './open-session.ts';
import type { Secrets } from './secrets.ts';
import type { SessionRow, SessionStage } from './session-store.ts';

export interface PasswordWrong {
  readonly code: 'password.wrong' | 'account.demonstration';
}

export interface NoSession {
  readonly code: 'session.none';
}

/** Last step of a first sign-in: a password of one's own. The slip is spent, and every other session ends. */
export async function setFirstPassword(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly session: SessionRow | undefined; readonly password: string },
): Promise<Result<SessionStage, NoSession | PasswordRefusal>> {
  const { session } = asked;
  if (session?.stage !== 'changePassword') return err({ code: 'session.none' });
  const account = await ports.read.accounts.byId(session.accountId);
  if (!account || account.disabled) return err({ code: 'session.none' });
  const judged = judgePassword(asked.password, account.username);
  if (!judged.ok) return judged;
  const passwordHash = await secrets.hashPassword(judged.value);
  return ports.transact(async (stores) => {
    await replacePassword(ports, stores, { account, passwordHash, session });
    await advanceSession(ports, stores, { session, account, stage: 'done' });
    return ok<SessionStage>('done');
  });
}

/** Changes the own password; the present one is asked, and every other session ends. */
export async function changePassword(
  ports: Ports,
  secrets: Secrets,
  asked: {
    readonly actor: Actor;
    readonly session: SessionRow;
    readonly current: string;
    readonly next: string;
  },
): Promise<Result<true, PasswordWrong | NoSession | PasswordRefusal | Locked>> {
  const known = await provePassword(ports, secrets, asked);
  if (!known.ok) return known;
  const account = known.value;
  const judged = judgePassword(asked.next, account.username);
  if (!judged.ok) return judged;
  const passwordHash = await secrets.hashPassword(judged.value);
  return ports.transact(async (stores) => {
    await replacePassword(ports, stores, { account, passwordHash, session: asked.session });
    return ok<true>(true);
  });
}

/** Asks whoever is signed in for their password once more; wrong tries are counted like those of a sign-in. */
export async function provePassword(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly actor: Pick<Actor, 'accountId'>; readonly current: string },
): Promise<Result<AccountRow, PasswordWrong | NoSession | Locked>> {
  const name = `password:${asked.actor.accountId}`;
  const begun = await beginAttempt(ports, secrets, name);
  if (!begun.ok) return begun;
  const account = await ports.read.accounts.byId(asked.actor.accountId);
  if (account?.demonstration) return err({ code: 'account.demonstration' });
  if (account?.passwordHash === undefined) return err({ code: 'session.none' });
  if (!(await secrets.verifyPassword(asked.current, account.passwordHash)))
    return err({ code: 'password.wrong' });
  await attemptPassed(ports, secrets, name);
  return ok(account);
}

async function replacePassword(
  ports: Ports,
  stores: Stores,
  change: {
    readonly account: AccountRow;
    readonly passwordHash: string;
    readonly session: SessionRow;
  },
): Promise<void> {
  const { account, passwordHash, session } = change;
  await stores.accounts.setCredentials(account.id, {
    passwordHash,
    mustChangePassword: false,
    firstUse: null,
  });
  await stores.sessions.revokeAll(account.id, ports.clock.now(), session.id);
  await auditAccount(ports, stores, {
    actor: { accountId: account.id, name: account.displayName },
    account,
    act: 'password.changed',
  });
}

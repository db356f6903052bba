import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../ports/ports.ts';
import type { AccountRow } from './account-store.ts';
import { attemptPassed, beginAttempt, type Locked } from './attempt.ts';
import { openSession, type Caller, type OpenedSession } from './open-session.ts';
import type { Secrets } from './secrets.ts';
import type { SessionStage } from './session-store.ts';

export interface SignInRefused {
  readonly code: 'sign-in.refused';
}

/** Checked when the user name is unknown, so that the answer takes as long as for a known one. */
const nobody =
  'argon2id$19456$2$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/**
 * Opens a session for a user name with its password, or with the code of its slip. The refusal never says what was
 * wrong, and a name that nobody has is counted, kept waiting and timed like one that somebody has.
 */
export async function signIn(
  ports: Ports,
  secrets: Secrets,
  attempt: Caller & { readonly username: string; readonly password: string },
): Promise<Result<OpenedSession, SignInRefused | Locked>> {
  const username = attempt.username.normalize('NFC').toLowerCase();
  const begun = await beginAttempt(ports, secrets, username);
  if (!begun.ok) return begun;
  const account = await ports.read.accounts.byUsername(username);
  const key = await keyOf(ports, secrets, { account, given: attempt.password });
  if (!account || !key || account.disabled) return err({ code: 'sign-in.refused' });
  await attemptPassed(ports, secrets, username);
  const stage = firstStage(account, key);
  const { address, agent } = attempt;
  const opening = { secrets, account, stage, way: 'password', caller: { address, agent } } as const;
  return ports.transact(async (stores) => ok(await openSession(ports, stores, opening)));
}

type Key = 'password' | 'slip';

/** Which of the account's keys was given; both are always checked, so that time tells nothing. */
async function keyOf(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly account: AccountRow | undefined; readonly given: string },
): Promise<Key | undefined> {
  const { account, given } = asked;
  const password = await secrets.verifyPassword(given, account?.passwordHash ?? nobody);
  const slip = account?.firstUse;
  if (slip && slip.until > ports.clock.now() && slip.hash === secrets.codeHash(given))
    return 'slip';
  return password ? 'password' : undefined;
}

function firstStage(account: AccountRow, key: Key): SessionStage {
  if (account.totp !== undefined) return 'totp';
  return stageAfterCode(account, key);
}

/** What follows the second step, or the first where there is no second. */
export function stageAfterCode(account: AccountRow, key: Key = 'password'): SessionStage {
  return key === 'slip' || account.mustChangePassword || account.passwordHash === undefined
    ? 'changePassword'
    : 'done';
}

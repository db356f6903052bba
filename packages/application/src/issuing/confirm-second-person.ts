import { err, ok, type AccountId, type Result } from '@daihoi/domain/kernel';
import { may, type Act } from '../access/index.ts';
import {
  attemptPassed,
  beginAttempt,
  proveTotp,
  stageAfterCode,
  type AccountRow,
  type Locked,
  type Secrets,
} from '../people/index.ts';
import type { Ports } from '../ports/ports.ts';

/** The second person of an irreversible act, known by user name and password at the moment of the act. */
export interface SecondPerson {
  readonly accountId: AccountId;
  readonly name: string;
}

/** What checking a second person needs of the secrets. */
export type SecondPersonSecrets = Pick<
  Secrets,
  'verifyPassword' | 'tokenHash' | 'unseal' | 'totpStep'
>;

/** What the second person types on the device of the first; the six digits where the account has an authenticator. */
export interface SecondPersonClaim {
  readonly username: string;
  readonly password: string;
  readonly code?: string | undefined;
}

export type SecondPersonRefusal =
  | Locked
  | { readonly code: 'second-person.refused' }
  | { readonly code: 'second-person.first-password' }
  | { readonly code: 'second-person.code-missing' }
  | { readonly code: 'totp.refused' }
  | { readonly code: 'second-person.same' }
  | { readonly code: 'second-person.not-allowed' };

/** Checked when the user name is unknown, so that the answer takes as long as for a known one. */
const nobody =
  'argon2id$19456$2$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/**
 * Confirms an irreversible act by a second person: another account than `not`, with a right of its own to do `act` on the
 * unit at `path`. It asks what a sign-in asks: a password that was not handed out on a slip, and the six digits where the account
 * has an authenticator. Wrong user name and wrong password are one refusal, and are counted and kept waiting together with the
 * tries of a sign-in under that name. Call it before the transaction of the act, for it takes as long as a sign-in.
 */
export async function confirmSecondPerson(
  ports: Pick<Ports, 'read' | 'transact' | 'clock'>,
  secrets: SecondPersonSecrets,
  claim: SecondPersonClaim & {
    readonly act: Act;
    readonly path: string;
    readonly not: AccountId;
  },
): Promise<Result<SecondPerson, SecondPersonRefusal>> {
  const username = claim.username.trim().normalize('NFC').toLowerCase();
  const begun = await beginAttempt(ports, secrets, username);
  if (!begun.ok) return begun;
  const account = await ports.read.accounts.byUsername(username);
  const right = await secrets.verifyPassword(claim.password, account?.passwordHash ?? nobody);
  if (!account || !right || account.disabled) return err({ code: 'second-person.refused' });
  await attemptPassed(ports, secrets, username);
  if (account.id === claim.not) return err({ code: 'second-person.same' });
  const proven = await provesMore(ports, secrets, { account, code: claim.code });
  if (!proven.ok) return proven;
  const grants = await ports.read.accounts.grantsOf(account.id);
  const person = { accountId: account.id, name: account.displayName };
  return may({ ...person, grants }, claim.act, claim.path)
    ? ok(person)
    : err({ code: 'second-person.not-allowed' });
}

/** What a sign-in asks beyond the password: one of their own, and the second step. */
async function provesMore(
  ports: Pick<Ports, 'transact' | 'clock'>,
  secrets: SecondPersonSecrets,
  { account, code }: { readonly account: AccountRow; readonly code: string | undefined },
): Promise<Result<true, SecondPersonRefusal>> {
  if (stageAfterCode(account) !== 'done') return err({ code: 'second-person.first-password' });
  if (account.totp === undefined) return ok<true>(true);
  if (code === undefined) return err({ code: 'second-person.code-missing' });
  return proveTotp(ports, secrets, { account, code });
}

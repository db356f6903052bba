import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { AccountRow } from './account-store.ts';
import type { Locked } from './attempt.ts';
import { auditAccount } from './audit-account.ts';
import type { Secrets } from './secrets.ts';
import { provePassword, type NoSession, type PasswordWrong } from './set-password.ts';

export type AuthenticatorRefusal =
  | { readonly code: 'totp.refused' }
  | { readonly code: 'totp.not-begun' }
  | PasswordWrong
  | NoSession
  | Locked;

const recoveryCodeCount = 10;

/** A secret for the authenticator of the signed-in person: as text for typing, as an address, and that as a picture. */
export interface AuthenticatorKey {
  readonly secret: string;
  readonly uri: string;
  /** SVG of the address for a camera. */
  readonly picture: string;
}

/** Begins to add an authenticator; the account is not protected by it before it has shown a code. */
export async function beginAuthenticator(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly actor: Actor; readonly current: string; readonly issuer: string },
): Promise<Result<AuthenticatorKey, AuthenticatorRefusal>> {
  const known = await provePassword(ports, secrets, asked);
  if (!known.ok) return known;
  const secret = secrets.newTotpSecret();
  const uri = totpUri(asked.issuer, known.value.username, secret);
  const picture = await secrets.drawForCamera(uri);
  return ports.transact(async (stores) => {
    await stores.accounts.setCredentials(known.value.id, { totpPending: secrets.seal(secret) });
    return ok({ secret, uri, picture });
  });
}

function totpUri(issuer: string, username: string, secret: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(username)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=6&period=30`;
}

/** Puts the authenticator into use by its first code. @returns ten recovery codes, shown this once */
export function confirmAuthenticator(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly actor: Actor; readonly code: string },
): Promise<Result<readonly string[], AuthenticatorRefusal>> {
  type Confirmed = Result<readonly string[], AuthenticatorRefusal>;
  return ports.transact(async (stores): Promise<Confirmed> => {
    const account = await stores.accounts.byId(asked.actor.accountId);
    const sealed = account?.totpPending;
    const secret = sealed === undefined ? undefined : secrets.unseal(sealed);
    if (!account || sealed === undefined || secret === undefined)
      return err({ code: 'totp.not-begun' });
    const step = secrets.totpStep(secret, asked.code, ports.clock.now());
    if (step === undefined) return err({ code: 'totp.refused' });
    await stores.accounts.setCredentials(account.id, { totp: sealed, totpPending: null });
    await stores.accounts.takeTotpStep(account.id, step);
    await recordOwn(ports, stores, { account, act: 'totp.enabled' });
    return ok(await renewCodes(stores, secrets, account));
  });
}

/** Takes the authenticator and the recovery codes away, after the password was given once more. */
export async function removeAuthenticator(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly actor: Actor; readonly current: string },
): Promise<Result<true, AuthenticatorRefusal>> {
  const known = await provePassword(ports, secrets, asked);
  if (!known.ok) return known;
  return ports.transact(async (stores) => {
    await stores.accounts.setCredentials(known.value.id, {
      totp: null,
      totpPending: null,
      recoveryHashes: [],
    });
    await recordOwn(ports, stores, { account: known.value, act: 'totp.removed' });
    return ok<true>(true);
  });
}

/** Replaces the recovery codes; the old ones open nothing any more. */
export async function renewRecoveryCodes(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly actor: Actor; readonly current: string },
): Promise<Result<readonly string[], AuthenticatorRefusal>> {
  const known = await provePassword(ports, secrets, asked);
  if (!known.ok) return known;
  if (known.value.totp === undefined) return err({ code: 'totp.not-begun' });
  return ports.transact(async (stores) => {
    await recordOwn(ports, stores, { account: known.value, act: 'recovery-codes.renewed' });
    return ok(await renewCodes(stores, secrets, known.value));
  });
}

async function renewCodes(
  stores: Stores,
  secrets: Secrets,
  account: AccountRow,
): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => secrets.newCode());
  await stores.accounts.setCredentials(account.id, {
    recoveryHashes: codes.map((code) => secrets.codeHash(code)),
  });
  return codes;
}

function recordOwn(
  ports: Ports,
  stores: Stores,
  done: { readonly account: AccountRow; readonly act: AuditAct },
): Promise<void> {
  const { account } = done;
  const actor = { accountId: account.id, name: account.displayName };
  return auditAccount(ports, stores, { actor, ...done });
}

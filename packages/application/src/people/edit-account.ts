import { err, ok, type AccountId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import type { AccountDetails } from './account-store.ts';
import { auditAccount } from './audit-account.ts';
import {
  keepsAdministrator,
  keptAccount,
  type KeepRefusal,
  type KeptAccount,
} from './keep-account.ts';
import type { Secrets } from './secrets.ts';
import type { SessionKey } from './session-store.ts';
import { newSlipCode, type Slip } from './slip.ts';

export type EditRefusal =
  | KeepRefusal
  | StaleVersion
  | { readonly code: 'account.own' }
  | { readonly code: 'account.subject-taken' };

/** Changes what an administrator may of an account. Closing it ends its sessions. */
export function editAccount(
  ports: Ports,
  asked: {
    readonly actor: Actor;
    readonly accountId: AccountId;
    readonly version: number;
    readonly details: AccountDetails;
  },
): Promise<Result<number, EditRefusal>> {
  const { actor, accountId, version, details } = asked;
  return ports.transact(async (stores): Promise<Result<number, EditRefusal>> => {
    const kept = await keptAccount(stores, actor, accountId);
    if (!kept.ok) return kept;
    const { account } = kept.value;
    if (account.demonstration) return err({ code: 'account.demonstration' });
    const closing = details.disabled && !account.disabled;
    const refused = closing ? await refuseClosing(stores, actor, accountId) : undefined;
    if (refused) return err(refused);
    const holder =
      details.oidcSubject === undefined
        ? undefined
        : await stores.accounts.byOidcSubject(details.oidcSubject);
    if (holder && holder.id !== accountId) return err({ code: 'account.subject-taken' });
    const saved = await stores.accounts.save(accountId, version, details);
    if (!saved.ok) return saved;
    if (closing) await stores.sessions.revokeAll(accountId, ports.clock.now(), undefined);
    await auditAccount(ports, stores, {
      actor,
      account,
      act: actOf(account.disabled, details.disabled),
      before: detailsOf(kept.value),
      after: details,
    });
    return saved;
  });
}

async function refuseClosing(
  stores: Stores,
  actor: Actor,
  id: AccountId,
): Promise<EditRefusal | undefined> {
  if (id === actor.accountId) return { code: 'account.own' };
  const kept = await keepsAdministrator(stores, id);
  return kept.ok ? undefined : kept.error;
}

function actOf(before: boolean, after: boolean): AuditAct {
  if (before === after) return 'account.changed';
  return after ? 'account.disabled' : 'account.enabled';
}

function detailsOf({ account }: KeptAccount): AccountDetails {
  const { displayName, postTitle, disabled, oidcSubject } = account;
  return { displayName, postTitle, disabled, oidcSubject };
}

/**
 * Gives an account a new slip: password, authenticator, recovery codes and sessions end, for this is how somebody comes
 * back who has lost them.
 */
export function issueSlip(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly actor: Actor; readonly accountId: AccountId },
): Promise<Result<Slip, EditRefusal>> {
  const { actor, accountId } = asked;
  return ports.transact(async (stores): Promise<Result<Slip, EditRefusal>> => {
    const kept = await keptAccount(stores, actor, accountId);
    if (!kept.ok) return kept;
    const { account } = kept.value;
    if (account.demonstration) return err({ code: 'account.demonstration' });
    if (accountId === actor.accountId) return err({ code: 'account.own' });
    const now = ports.clock.now();
    const { code, firstUse } = newSlipCode(secrets, now);
    await stores.accounts.setCredentials(accountId, {
      passwordHash: null,
      mustChangePassword: true,
      firstUse,
      totp: null,
      totpPending: null,
      recoveryHashes: [],
    });
    await stores.sessions.revokeAll(accountId, now, undefined);
    await auditAccount(ports, stores, { actor, account, act: 'account.slip-issued' });
    const home = account.home && (await stores.units.byId(account.home.id));
    const { username, displayName } = account;
    const unitName = home?.fullName ?? displayName;
    return ok({ accountId, username, displayName, unitName, code, until: firstUse.until });
  });
}

/** Ends a session of an account that the actor keeps, or one of their own. */
export function endSession(
  ports: Ports,
  asked: { readonly actor: Actor; readonly accountId: AccountId; readonly sessionId: SessionKey },
): Promise<Result<true, KeepRefusal>> {
  const { actor, accountId, sessionId } = asked;
  return ports.transact(async (stores): Promise<Result<true, KeepRefusal>> => {
    const own = accountId === actor.accountId;
    const kept = own ? undefined : await keptAccount(stores, actor, accountId);
    if (kept && !kept.ok) return kept;
    const account = await stores.accounts.byId(accountId);
    const session = await stores.sessions.byId(sessionId);
    if (!account || session?.accountId !== accountId)
      return err({ code: 'target.not-found', kind: 'session', id: sessionId });
    await stores.sessions.revoke(sessionId, ports.clock.now());
    await auditAccount(ports, stores, { actor, account, act: 'session.revoked' });
    return ok<true>(true);
  });
}

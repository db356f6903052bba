import { err, ok, type AccountId, type Result, type UnitId } from '@daihoi/domain/kernel';
import { may, type Actor, type Role } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { auditAccount } from './audit-account.ts';
import type { GrantId } from './account-store.ts';
import { keepsAdministrator, keptAccount, type KeepRefusal } from './keep-account.ts';

export type GrantRefusal = KeepRefusal | { readonly code: 'grant.there' };

/** Gives an account a role at a unit. The unit must lie within the granter's own reach: nobody grants above themselves. */
export function grantRole(
  ports: Ports,
  asked: {
    readonly actor: Actor;
    readonly accountId: AccountId;
    readonly role: Role;
    readonly unitId: UnitId;
  },
): Promise<Result<true, GrantRefusal>> {
  const { actor, accountId, role, unitId } = asked;
  return ports.transact(async (stores): Promise<Result<true, GrantRefusal>> => {
    const unit = await stores.units.byId(unitId);
    if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
    if (!may(actor, 'account.manage', unit.path)) return err({ code: 'account.beyond-reach' });
    const kept = await keptAccount(stores, actor, accountId);
    if (!kept.ok) return kept;
    const at = ports.clock.now();
    const id = ports.newId<GrantId>();
    const added = await stores.accounts.addGrant({
      id,
      accountId,
      role,
      unitId,
      at,
      by: actor.accountId,
    });
    if (!added) return err({ code: 'grant.there' });
    const { account } = kept.value;
    await auditAccount(ports, stores, {
      actor,
      account,
      act: 'grant.given',
      after: { username: account.username, role, unit: unit.shortName },
    });
    return ok<true>(true);
  });
}

/** Takes a role away; the last administrator of the top unit keeps theirs. */
export function revokeGrant(
  ports: Ports,
  asked: { readonly actor: Actor; readonly accountId: AccountId; readonly grantId: GrantId },
): Promise<Result<true, KeepRefusal>> {
  const { actor, accountId, grantId } = asked;
  return ports.transact(async (stores): Promise<Result<true, KeepRefusal>> => {
    const kept = await keptAccount(stores, actor, accountId);
    if (!kept.ok) return kept;
    const grant = kept.value.grants.find((each) => each.id === grantId);
    if (!grant) return err({ code: 'target.not-found', kind: 'grant', id: grantId });
    const unit = await stores.units.byId(grant.unitId);
    if (grant.role === 'administrator' && unit?.parentId === undefined) {
      const safe = await keepsAdministrator(stores, accountId);
      if (!safe.ok) return safe;
    }
    const { account } = kept.value;
    await stores.accounts.revokeGrant(grantId, ports.clock.now(), actor.accountId);
    await auditAccount(ports, stores, {
      actor,
      account,
      act: 'grant.revoked',
      before: { username: account.username, role: grant.role, unit: unit?.shortName },
      after: {},
    });
    return ok<true>(true);
  });
}

import { err, ok, type AccountId, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Actor, Role } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { GrantId } from './account-store.ts';
import { auditAccount } from './audit-account.ts';
import type { Secrets } from './secrets.ts';
import { newSlipCode, type Slip } from './slip.ts';
import { isUserName } from './user-name.ts';

export type CreateRefusal =
  | NotFound
  | { readonly code: 'account.username-malformed' }
  | { readonly code: 'account.username-taken'; readonly username: string };

/** Creates an account kept by a unit, with one right there, and gives its slip. The guard has asked for the unit. */
export function createAccount(
  ports: Ports,
  secrets: Secrets,
  asked: {
    readonly actor: Actor;
    readonly unitId: UnitId;
    readonly username: string;
    readonly displayName: string;
    readonly postTitle: string;
    readonly role: Role;
  },
): Promise<Result<Slip, CreateRefusal>> {
  return ports.transact(async (stores): Promise<Result<Slip, CreateRefusal>> => {
    const { actor, unitId, role, displayName, postTitle } = asked;
    const username = asked.username.toLowerCase();
    if (!isUserName(username)) return err({ code: 'account.username-malformed' });
    const unit = await stores.units.byId(unitId);
    if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
    if ((await stores.accounts.takenUsernames([username])).size > 0)
      return err({ code: 'account.username-taken', username });
    const id = ports.newId<AccountId>();
    const createdAt = ports.clock.now();
    const { code, firstUse } = newSlipCode(secrets, createdAt);
    const account = {
      id,
      username,
      displayName,
      postTitle,
      homeUnitId: unitId,
      firstUse,
      createdAt,
    };
    const grant = { id: ports.newId<GrantId>(), accountId: id, role, unitId };
    await stores.accounts.insert([account], [{ ...grant, at: createdAt, by: actor.accountId }]);
    await auditAccount(ports, stores, {
      actor,
      account: { id, username, home: unit },
      act: 'account.created',
      after: { username, displayName, postTitle, role, unit: unit.shortName },
    });
    const { until } = firstUse;
    return ok({ accountId: id, username, displayName, unitName: unit.fullName, code, until });
  });
}

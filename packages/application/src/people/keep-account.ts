import { err, ok, type AccountId, type Result } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import type { Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { AccountRow, GrantRow } from './account-store.ts';

export type KeepRefusal =
  | NotFound
  | { readonly code: 'account.beyond-reach' }
  | { readonly code: 'account.demonstration' }
  | { readonly code: 'account.last-administrator' };

/** An account on a keeper's table, with its rights. */
export interface KeptAccount {
  readonly account: AccountRow;
  readonly grants: readonly GrantRow[];
}

/**
 * The account, when the actor may care for it: every right that it holds must lie within the actor's own reach. An
 * administrator of a commune could otherwise give a slip to whoever also acts for the province, and become them.
 */
export async function keptAccount(
  stores: Stores,
  actor: Actor,
  id: AccountId,
): Promise<Result<KeptAccount, KeepRefusal>> {
  const account = await stores.accounts.byId(id);
  if (!account) return err({ code: 'target.not-found', kind: 'account', id });
  const grants = await stores.accounts.grantRowsOf(id);
  const reachable = grants.every((grant) => may(actor, 'account.manage', grant.path));
  return reachable ? ok({ account, grants }) : err({ code: 'account.beyond-reach' });
}

/** Refuses what would leave the top of the tree without an administrator; holds the answer until the commit. */
export async function keepsAdministrator(
  stores: Stores,
  id: AccountId,
): Promise<Result<true, KeepRefusal>> {
  const root = await stores.units.root();
  if (!root) return ok<true>(true);
  const holders = await stores.accounts.holdAdministrators(root.id);
  return holders.includes(id) && holders.length === 1
    ? err({ code: 'account.last-administrator' })
    : ok<true>(true);
}

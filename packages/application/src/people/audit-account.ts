import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { AccountRow } from './account-store.ts';

/** What happened to an account; never a secret of it. */
export interface AccountAct {
  readonly act: AuditAct;
  readonly account: Pick<AccountRow, 'id' | 'home' | 'username'>;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Writes an act on an account into the log of the unit that keeps it. */
export function auditAccount(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  done: AccountAct & { readonly actor: Pick<Actor, 'accountId' | 'name'> },
): Promise<void> {
  const { actor, account, act, before, after } = done;
  return recordAct(stores, {
    at: ports.clock.now(),
    actor,
    act,
    ...(account.home ? { unit: account.home } : {}),
    target: { kind: 'account', id: account.id },
    ...(before === undefined ? {} : { before }),
    after: after ?? { username: account.username },
  });
}

import { err, ok, type AccountId, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Actor, Role } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { GrantId } from './account-store.ts';
import type { Secrets } from './secrets.ts';
import { newSlipCode, type Slip } from './slip.ts';
import { freeUserName, userNameFor } from './user-name.ts';

/** More at once would make one print job that nobody can check. */
const mostAtOnce = 2_000;

export interface LevelRequest {
  readonly unitId: UnitId;
  readonly level: string;
  readonly role: Role;
}

export type LevelRefusal =
  | NotFound
  | { readonly code: 'account.too-many'; readonly found: number; readonly most: number }
  | { readonly code: 'account.level-served' };

/** What creating would do: units of the level without this role, and how many have it already. */
export interface LevelPlan {
  readonly missing: readonly { readonly unit: UnitRow; readonly username: string }[];
  readonly served: number;
}

/** Looks at a level under a unit: who still lacks an account with the role, and the user names they would get. */
export async function planLevelAccounts(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  asked: LevelRequest,
): Promise<Result<LevelPlan, NotFound>> {
  const top = await stores.units.byId(asked.unitId);
  if (!top) return err({ code: 'target.not-found', kind: 'unit', id: asked.unitId });
  const units = (await stores.units.subtree(top.path, ports.clock.today())).filter(
    (unit) => unit.level === asked.level,
  );
  const served = await stores.accounts.unitsWithRole(
    units.map((unit) => unit.id),
    [asked.role],
  );
  const missing = units.filter((unit) => !served.has(unit.id));
  const names = await freeNames(stores, missing, asked.role);
  return ok({
    served: served.size,
    missing: missing.map((unit, index) => ({ unit, username: names[index] ?? unit.code })),
  });
}

async function freeNames(
  stores: Stores,
  units: readonly UnitRow[],
  role: Role,
): Promise<readonly string[]> {
  const wished = units.map((unit) => userNameFor(unit.code, role));
  const taken = new Set(await stores.accounts.takenUsernames(wished));
  return wished.map((name) => {
    const free = freeUserName(name, taken);
    taken.add(free);
    return free;
  });
}

/** Creates the accounts that a level still lacks, each with its slip; the slips are answered this once. */
export function createLevelAccounts(
  ports: Ports,
  secrets: Secrets,
  asked: LevelRequest & { readonly actor: Actor; readonly postTitle: string },
): Promise<Result<readonly Slip[], LevelRefusal>> {
  type Created = Result<readonly Slip[], LevelRefusal>;
  return ports.transact(async (stores): Promise<Created> => {
    const plan = await planLevelAccounts(ports, stores, asked);
    if (!plan.ok) return plan;
    const { missing } = plan.value;
    if (missing.length === 0) return err({ code: 'account.level-served' });
    if (missing.length > mostAtOnce)
      return err({ code: 'account.too-many', found: missing.length, most: mostAtOnce });
    const made = missing.map((each) => newcomer(ports, secrets, { ...asked, ...each }));
    await stores.accounts.insert(
      made.map(({ account }) => account),
      made.map(({ grant }) => grant),
    );
    await recordLevel(ports, stores, { ...asked, count: made.length });
    return ok(made.map(({ slip }) => slip));
  });
}

function newcomer(
  ports: Pick<Ports, 'clock' | 'newId'>,
  secrets: Secrets,
  each: {
    readonly unit: UnitRow;
    readonly username: string;
    readonly role: Role;
    readonly postTitle: string;
    readonly actor: Actor;
  },
) {
  const { unit, username, role, postTitle, actor } = each;
  const id = ports.newId<AccountId>();
  const at = ports.clock.now();
  const { code, firstUse } = newSlipCode(secrets, at);
  const displayName = unit.fullName;
  const { until } = firstUse;
  return {
    account: { id, username, displayName, postTitle, homeUnitId: unit.id, firstUse, createdAt: at },
    grant: {
      id: ports.newId<GrantId>(),
      accountId: id,
      role,
      unitId: unit.id,
      at,
      by: actor.accountId,
    },
    slip: { accountId: id, username, displayName, unitName: unit.fullName, code, until },
  };
}

async function recordLevel(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  done: LevelRequest & { readonly actor: Actor; readonly count: number },
): Promise<void> {
  const unit = await stores.units.byId(done.unitId);
  if (!unit) return;
  await recordAct(stores, {
    at: ports.clock.now(),
    actor: done.actor,
    act: 'account.created-for-level',
    unit,
    target: { kind: 'unit', id: unit.id },
    after: { unit: unit.shortName, level: done.level, role: done.role, count: done.count },
  });
}

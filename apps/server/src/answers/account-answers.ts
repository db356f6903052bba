import { may, type Actor } from '@daihoi/application/access';
import {
  createAccount,
  createLevelAccounts,
  editAccount,
  endSession,
  grantRole,
  issueSlip,
  planLevelAccounts,
  revokeGrant,
  type AccountRow,
  type GrantId,
  type ListedAccount,
  type Secrets,
  type SessionKey,
  type SessionRow,
} from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import {
  accountPageSize,
  accountRoutes,
  type AccountLine,
  type AccountView,
} from '@daihoi/contract/people';
import { brand, err, ok, type AccountId, type UnitId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { openSessions } from './session-shapes.ts';
import { toUnitRef } from './shapes.ts';

type AccountTable = typeof accountRoutes;
type OfUnit = 'list' | 'create' | 'planLevel' | 'createLevel';

/** Accounts of a unit and below, their rights, slips and sessions. */
export function accountAnswers(ports: Ports, secrets: Secrets): Served {
  const { list, create, planLevel, createLevel, ...ofAccount } = accountRoutes;
  const ofUnit: Pick<AccountTable, OfUnit> = { list, create, planLevel, createLevel };
  return [...unitAnswers(ports, secrets, ofUnit), ...oneAnswers(ports, secrets, ofAccount)];
}

function unitAnswers(ports: Ports, secrets: Secrets, routes: Pick<AccountTable, OfUnit>): Served {
  return serve(routes, {
    async list({ params, query }) {
      const unit = await ports.read.units.byId(brand<UnitId>(params.unitId));
      if (!unit) return err({ code: 'target.not-found' });
      const found = await ports.read.accountLists.list({
        path: unit.path,
        words: query.q ?? '',
        role: query.role,
        state: query.state,
        offset: ((query.page ?? 1) - 1) * accountPageSize,
        limit: accountPageSize,
      });
      return ok({ total: found.total, rows: found.rows.map(toLine) });
    },
    async create({ params, body, actor }) {
      const unitId = brand<UnitId>(params.unitId);
      return createAccount(ports, secrets, { actor, unitId, ...body });
    },
    async planLevel({ params, query }) {
      const unitId = brand<UnitId>(params.unitId);
      const plan = await planLevelAccounts(ports, ports.read, { unitId, ...query });
      if (!plan.ok) return plan;
      const { served, missing } = plan.value;
      return ok({
        served,
        missing: missing.map(({ unit, username }) => ({ unit: toUnitRef(unit), username })),
      });
    },
    async createLevel({ params, body, actor }) {
      const unitId = brand<UnitId>(params.unitId);
      const made = await createLevelAccounts(ports, secrets, { actor, unitId, ...body });
      return made.ok ? ok({ slips: [...made.value] }) : made;
    },
  });
}

function oneAnswers(ports: Ports, secrets: Secrets, routes: Omit<AccountTable, OfUnit>): Served {
  return serve(routes, {
    async show({ params, actor, session }) {
      const account = await ports.read.accounts.byId(brand<AccountId>(params.accountId));
      if (!account) return err({ code: 'target.not-found' });
      return ok(await viewAccount(ports, { account, actor, session }));
    },
    async edit({ params, body, actor }) {
      const { version, displayName, postTitle, disabled } = body;
      const oidcSubject = body.oidcSubject ?? undefined;
      const accountId = brand<AccountId>(params.accountId);
      const details = { displayName, postTitle, disabled, oidcSubject };
      const saved = await editAccount(ports, { actor, accountId, version, details });
      return saved.ok ? ok({ version: saved.value }) : saved;
    },
    issueSlip: ({ params, actor }) =>
      issueSlip(ports, secrets, { actor, accountId: brand<AccountId>(params.accountId) }),
    async grant({ params, body, actor }) {
      const accountId = brand<AccountId>(params.accountId);
      const unitId = brand<UnitId>(body.unitId);
      const given = await grantRole(ports, { actor, accountId, role: body.role, unitId });
      return given.ok ? ok({}) : given;
    },
    async revokeGrant({ params, actor }) {
      const accountId = brand<AccountId>(params.accountId);
      const grantId = brand<GrantId>(params.grantId);
      const revoked = await revokeGrant(ports, { actor, accountId, grantId });
      return revoked.ok ? ok({}) : revoked;
    },
    async endSession({ params, actor }) {
      const accountId = brand<AccountId>(params.accountId);
      const sessionId = brand<SessionKey>(params.sessionId);
      const ended = await endSession(ports, { actor, accountId, sessionId });
      return ended.ok ? ok({}) : ended;
    },
  });
}

/** The page of an account; sessions are shown only to whoever may end them. */
async function viewAccount(
  ports: Ports,
  asked: {
    readonly account: AccountRow;
    readonly actor: Actor;
    readonly session: SessionRow | undefined;
  },
): Promise<AccountView> {
  const { account, actor, session } = asked;
  const { read } = ports;
  const rows = await read.accounts.grantRowsOf(account.id);
  const units = await Promise.all(rows.map((row) => read.units.byId(row.unitId)));
  const home = account.home && (await read.units.byId(account.home.id));
  const reachable = rows.every((row) => may(actor, 'account.manage', row.path));
  const { id, version, username, displayName, postTitle, demonstration, createdAt } = account;
  return {
    id,
    version,
    username,
    displayName,
    postTitle,
    demonstration,
    createdAt,
    state: stateOf(account),
    home: home ? toUnitRef(home) : null,
    totp: account.totp !== undefined,
    oidcSubject: account.oidcSubject ?? null,
    slipUntil: account.firstUse?.until ?? null,
    grants: rows.flatMap(({ id: grantId, role, grantedAt }, index) => {
      const unit = units[index];
      return unit ? [{ id: grantId, role, grantedAt, unit: toUnitRef(unit) }] : [];
    }),
    sessions: reachable ? await openSessions(ports, account.id, session) : [],
  };
}

function stateOf(account: AccountRow): AccountView['state'] {
  if (account.disabled) return 'disabled';
  const unused = account.passwordHash === undefined && account.oidcSubject === undefined;
  return unused ? 'waiting' : 'active';
}

function toLine(row: ListedAccount): AccountLine {
  return { ...row, lastSeenAt: row.lastSeenAt ?? null, grants: [...row.grants] };
}

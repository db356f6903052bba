import { sql, type Kysely, type Selectable } from 'kysely';
import { roles } from '@daihoi/application/access';
import type {
  AccountRow,
  AccountStore,
  CredentialChange,
  NewAccount,
  NewGrant,
} from '@daihoi/application/people';
import { defined, err, ok, type AccountId, type UnitId } from '@daihoi/domain/kernel';
import { searchKey } from '@daihoi/domain/text';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';

type Db = Kysely<Tables>;

/** Accounts and grants over PostgreSQL. */
export function accountStore(db: Db): AccountStore {
  return { ...accountReads(db), ...accountWrites(db), ...grantWrites(db) };
}

type Reads =
  | 'byId'
  | 'byUsername'
  | 'byOidcSubject'
  | 'grantsOf'
  | 'grantRowsOf'
  | 'takenUsernames'
  | 'unitsWithRole';

function accountReads(db: Db): Pick<AccountStore, Reads> {
  const grantRowsOf: AccountStore['grantRowsOf'] = async (id) => {
    const rows = await db
      .selectFrom('role_grant as g')
      .innerJoin('unit as u', 'u.id', 'g.unit_id')
      .select(['g.id', 'g.role', 'g.unit_id', 'g.granted_at', 'u.path'])
      .where('g.account_id', '=', id)
      .where('g.revoked_at', 'is', null)
      .orderBy('u.path')
      .orderBy('g.role')
      .execute();
    return rows.map((row) => ({
      id: rowId(row.id),
      role: rowMember(roles, row.role),
      unitId: rowId<UnitId>(row.unit_id),
      path: row.path,
      grantedAt: rowInstant(row.granted_at),
    }));
  };
  return {
    byId: (id) => oneAccount(db, 'account.id', id),
    byUsername: (username) => oneAccount(db, 'account.username', username),
    byOidcSubject: (subject) => oneAccount(db, 'account.oidc_subject', subject),
    grantRowsOf,
    grantsOf: async (id) =>
      (await grantRowsOf(id)).map(({ role, unitId, path }) => ({ role, unitId, path })),
    async takenUsernames(names) {
      if (names.length === 0) return new Set();
      // A wished name may already stand with a number behind it; both matter when the next number is chosen.
      const rows = await sql<{ username: string }>`
        select username from account
        where regexp_replace(username, '-[0-9]+$', '') = any(${names}) or username = any(${names})`.execute(
        db,
      );
      return new Set(rows.rows.map((row) => row.username));
    },
    async unitsWithRole(units, held) {
      if (units.length === 0 || held.length === 0) return new Set();
      const rows = await db
        .selectFrom('role_grant as g')
        .innerJoin('account as a', 'a.id', 'g.account_id')
        .select('g.unit_id')
        .distinct()
        .where('g.role', 'in', held)
        .where('g.revoked_at', 'is', null)
        .where('a.disabled', '=', false)
        .where(sql<boolean>`g.unit_id = any(${units})`)
        .execute();
      return new Set(rows.map((row) => rowId<UnitId>(row.unit_id)));
    },
  };
}

async function oneAccount(
  db: Db,
  column: 'account.id' | 'account.username' | 'account.oidc_subject',
  value: string,
): Promise<AccountRow | undefined> {
  const row = await db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.home_unit_id')
    .selectAll('account')
    .select('unit.path as home_path')
    .where(column, '=', value)
    .executeTakeFirst();
  if (!row) return undefined;
  return toAccount(row, row.home_path ?? undefined);
}

function accountWrites(
  db: Db,
): Pick<AccountStore, 'insert' | 'save' | 'setCredentials' | 'takeTotpStep' | 'takeRecoveryCode'> {
  return {
    async insert(accounts, grants) {
      for (const batch of batches(accounts, 500))
        await db.insertInto('account').values(batch.map(toNewRow)).execute();
      for (const batch of batches(grants, 500))
        await db.insertInto('role_grant').values(batch.map(toGrantRow)).execute();
    },
    async save(id, version, details) {
      const saved = await db
        .updateTable('account')
        .set({
          search_key: searchKey(`${details.displayName} ${details.postTitle}`),
          display_name: details.displayName,
          post_title: details.postTitle,
          disabled: details.disabled,
          oidc_subject: details.oidcSubject ?? null,
          version: version + 1,
        })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return saved.numUpdatedRows === 1n
        ? ok(version + 1)
        : err({ code: 'version.stale', expected: version });
    },
    async setCredentials(id, change) {
      await db.updateTable('account').set(credentialColumns(change)).where('id', '=', id).execute();
    },
    async takeTotpStep(id, step) {
      const taken = await db
        .updateTable('account')
        .set({ totp_last_step: step })
        .where('id', '=', id)
        .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
        .executeTakeFirst();
      return taken.numUpdatedRows === 1n;
    },
    async takeRecoveryCode(id, hash) {
      const taken = await db
        .updateTable('account')
        .set({ recovery_hashes: sql`array_remove(recovery_hashes, ${hash})` })
        .where('id', '=', id)
        .where(sql<boolean>`${hash} = any(recovery_hashes)`)
        .executeTakeFirst();
      return taken.numUpdatedRows === 1n;
    },
  };
}

function grantWrites(
  db: Db,
): Pick<AccountStore, 'addGrant' | 'revokeGrant' | 'holdAdministrators'> {
  return {
    async addGrant(grant) {
      const added = await db
        .insertInto('role_grant')
        .values(toGrantRow(grant))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },
    async revokeGrant(id, at, by) {
      await db
        .updateTable('role_grant')
        .set({ revoked_at: at, revoked_by: by })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
    },
    async holdAdministrators(unitId) {
      await sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`.execute(db);
      const rows = await db
        .selectFrom('role_grant as g')
        .innerJoin('account as a', 'a.id', 'g.account_id')
        .select('a.id')
        .distinct()
        .where('g.unit_id', '=', unitId)
        .where('g.role', '=', 'administrator')
        .where('g.revoked_at', 'is', null)
        .where('a.disabled', '=', false)
        .execute();
      return rows.map((row) => rowId<AccountId>(row.id));
    },
  };
}

function credentialColumns(change: CredentialChange) {
  const { firstUse } = change;
  return defined({
    password_hash: change.passwordHash,
    must_change_password: change.mustChangePassword,
    first_use_hash: firstUse === null ? null : firstUse?.hash,
    first_use_until: firstUse === null ? null : firstUse?.until,
    totp_secret: change.totp,
    totp_enabled: change.totp === undefined ? undefined : change.totp !== null,
    totp_pending: change.totpPending,
    recovery_hashes: change.recoveryHashes,
  });
}

function toNewRow(account: NewAccount) {
  return {
    id: account.id,
    username: account.username,
    search_key: searchKey(`${account.displayName} ${account.postTitle}`),
    display_name: account.displayName,
    post_title: account.postTitle,
    home_unit_id: account.homeUnitId,
    first_use_hash: account.firstUse.hash,
    first_use_until: account.firstUse.until,
    must_change_password: true,
    totp_enabled: false,
    created_at: account.createdAt,
  };
}

function toGrantRow(grant: NewGrant) {
  return {
    id: grant.id,
    account_id: grant.accountId,
    role: grant.role,
    unit_id: grant.unitId,
    granted_at: grant.at,
    granted_by: grant.by ?? null,
  };
}

function toAccount(row: Selectable<Tables['account']>, homePath: string | undefined): AccountRow {
  const { first_use_hash: hash, first_use_until: until, home_unit_id: home } = row;
  return {
    id: rowId<AccountId>(row.id),
    username: row.username,
    displayName: row.display_name,
    postTitle: row.post_title,
    passwordHash: row.password_hash ?? undefined,
    mustChangePassword: row.must_change_password,
    disabled: row.disabled,
    demonstration: row.demonstration,
    home:
      home !== null && homePath !== undefined
        ? { id: rowId<UnitId>(home), path: homePath }
        : undefined,
    firstUse: hash !== null && until !== null ? { hash, until: rowInstant(until) } : undefined,
    totp: row.totp_enabled ? (row.totp_secret ?? undefined) : undefined,
    totpPending: row.totp_pending ?? undefined,
    recoveryLeft: row.recovery_hashes.length,
    oidcSubject: row.oidc_subject ?? undefined,
    createdAt: rowInstant(row.created_at),
    version: row.version,
  };
}

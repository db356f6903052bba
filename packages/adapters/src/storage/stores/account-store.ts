import type { Kysely, Selectable } from 'kysely';
import { roles } from '@daihoi/application/access';
import type { AccountRow, AccountStore } from '@daihoi/application/people';
import type { AccountId, UnitId } from '@daihoi/domain/kernel';
import { rowId, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Accounts and grants over PostgreSQL. */
export function accountStore(db: Kysely<Tables>): AccountStore {
  return {
    async byId(id) {
      const row = await db
        .selectFrom('account')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toAccount(row);
    },
    async byUsername(username) {
      const row = await db
        .selectFrom('account')
        .selectAll()
        .where('username', '=', username)
        .executeTakeFirst();
      return row && toAccount(row);
    },
    async grantsOf(id) {
      const rows = await db
        .selectFrom('role_grant as g')
        .innerJoin('unit as u', 'u.id', 'g.unit_id')
        .select(['g.role', 'g.unit_id', 'u.path'])
        .where('g.account_id', '=', id)
        .where('g.revoked_at', 'is', null)
        .orderBy('u.path')
        .execute();
      return rows.map((row) => ({
        role: rowMember(roles, row.role),
        unitId: rowId<UnitId>(row.unit_id),
        path: row.path,
      }));
    },
  };
}

function toAccount(row: Selectable<Tables['account']>): AccountRow {
  return {
    id: rowId<AccountId>(row.id),
    username: row.username,
    displayName: row.display_name,
    postTitle: row.post_title,
    passwordHash: row.password_hash ?? undefined,
    mustChangePassword: row.must_change_password,
    disabled: row.disabled,
    demonstration: row.demonstration,
    version: row.version,
  };
}

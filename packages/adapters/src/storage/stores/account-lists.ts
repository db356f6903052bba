import { sql, type Kysely, type RawBuilder } from 'kysely';
import { z } from 'zod';
import {
  accountStates,
  type AccountLists,
  type AccountQuery,
  type ListedAccount,
} from '@daihoi/application/people';
import { searchKey } from '@daihoi/domain/text';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { subtreeOf } from './subtree.ts';

const Grants = z.array(z.object({ role: z.string(), unitName: z.string() }));

interface ListRow {
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly post_title: string;
  readonly state: string;
  readonly totp_enabled: boolean;
  readonly last_seen_at: string | null;
  readonly grants: unknown;
  readonly total: number;
}

const state = sql`case when a.disabled then 'disabled'
  when a.password_hash is null and a.oidc_subject is null then 'waiting' else 'active' end`;

/** Lists of accounts over PostgreSQL: one statement, with the count of all that match. */
export function accountLists(db: Kysely<Tables>): AccountLists {
  return {
    async list(query) {
      const found = await sql<ListRow>`
        with reached as (${reachedAccounts(query.path)}), matching as (
          select a.*, ${state} as state, p.path as place from account a join reached p on p.id = a.id
          where ${matches(query)}
        )
        select m.id, m.username, m.display_name, m.post_title, m.state, m.totp_enabled,
          (select max(s.last_seen_at) from session s where s.account_id = m.id) as last_seen_at,
          coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'unitName', u.short_name) order by u.path)
            from role_grant g join unit u on u.id = g.unit_id
            where g.account_id = m.id and g.revoked_at is null), '[]') as grants,
          (select count(*) from matching) as total
        from matching m order by m.place, m.username limit ${query.limit} offset ${query.offset}`.execute(
        db,
      );
      return { total: found.rows[0]?.total ?? 0, rows: found.rows.map(toListed) };
    },
  };
}

/** Accounts with a place in the subtree: kept there, or with a right there; each with its highest place. */
function reachedAccounts(path: string): RawBuilder<unknown> {
  const { from, to } = subtreeOf(path);
  return sql`
    select id, min(path) as path from (
      select a.id, u.path from account a join unit u on u.id = a.home_unit_id
        where u.path >= ${from} and u.path < ${to}
      union all
      select g.account_id, u.path from role_grant g join unit u on u.id = g.unit_id
        where g.revoked_at is null and u.path >= ${from} and u.path < ${to}
    ) places group by id`;
}

/** What was typed is looked for in the names of the account and of the units of its rights. */
function matches(query: AccountQuery): RawBuilder<unknown> {
  const words = searchKey(query.words).split(' ').filter(Boolean);
  const tests = words.map((word) => {
    const part = `%${word}%`;
    return sql`(a.username like ${part} or a.search_key like ${part}
      or exists (select 1 from role_grant g join unit u on u.id = g.unit_id
        where g.account_id = a.id and g.revoked_at is null and u.search_key like ${part}))`;
  });
  if (query.role !== undefined)
    tests.push(sql`exists (select 1 from role_grant g
      where g.account_id = a.id and g.revoked_at is null and g.role = ${query.role})`);
  if (query.state !== undefined) tests.push(sql`${state} = ${query.state}`);
  return tests.length === 0 ? sql`true` : sql.join(tests, sql` and `);
}

function toListed(row: ListRow): ListedAccount {
  return {
    id: rowId(row.id),
    username: row.username,
    displayName: row.display_name,
    postTitle: row.post_title,
    state: rowMember(accountStates, row.state),
    totp: row.totp_enabled,
    lastSeenAt: row.last_seen_at === null ? undefined : rowInstant(row.last_seen_at),
    grants: Grants.parse(row.grants),
  };
}

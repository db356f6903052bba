import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';
import { roles } from '@daihoi/application/access';
import {
  sessionStages,
  type SessionHolder,
  type SessionMoment,
  type SessionRow,
  type SessionStore,
} from '@daihoi/application/people';
import type { UnitId } from '@daihoi/domain/kernel';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Sessions over PostgreSQL; only the hash of a token is ever stored. */
export function sessionStore(db: Kysely<Tables>): SessionStore {
  return {
    async insert(session, tokenHash) {
      await db
        .insertInto('session')
        .values({
          id: session.id,
          token_hash: tokenHash,
          account_id: session.accountId,
          created_at: session.createdAt,
          last_seen_at: session.lastSeenAt,
          expires_at: session.expiresAt,
          stage: session.stage,
          address: session.address,
          agent: session.agent,
          revoked_at: null,
        })
        .execute();
    },
    async byTokenHash(tokenHash, at) {
      const row = await db
        .selectFrom('session')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', at.now)
        .where('last_seen_at', '>', at.seenAfter)
        .executeTakeFirst();
      return row && toSession(row);
    },
    holderOf: (tokenHash, at) => holderOf(db, tokenHash, at),
    async byId(id) {
      const row = await db
        .selectFrom('session')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toSession(row);
    },
    async openOf(accountId, at) {
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('account_id', '=', accountId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', at.now)
        .where('last_seen_at', '>', at.seenAfter)
        .orderBy('last_seen_at', 'desc')
        .execute();
      return rows.map(toSession);
    },
    ...sessionWrites(db),
  };
}

const Grants = z.array(z.object({ role: z.enum(roles), unitId: z.string(), path: z.string() }));

/** Session, account and rights of one token in one statement. */
async function holderOf(
  db: Kysely<Tables>,
  tokenHash: string,
  at: SessionMoment,
): Promise<SessionHolder | undefined> {
  const row = await db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .selectAll('s')
    .select([
      'a.display_name',
      sql<unknown>`(select coalesce(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id, 'path', u.path)
        order by u.path, g.role), '[]') from role_grant g join unit u on u.id = g.unit_id
        where g.account_id = s.account_id and g.revoked_at is null)`.as('grants'),
    ])
    .where('s.token_hash', '=', tokenHash)
    .where('s.revoked_at', 'is', null)
    .where('s.expires_at', '>', at.now)
    .where('s.last_seen_at', '>', at.seenAfter)
    .where('a.disabled', '=', false)
    .executeTakeFirst();
  if (!row) return undefined;
  const grants = Grants.parse(row.grants).map((grant) => ({
    ...grant,
    unitId: rowId<UnitId>(grant.unitId),
  }));
  return { session: toSession(row), displayName: row.display_name, grants };
}

function sessionWrites(
  db: Kysely<Tables>,
): Pick<SessionStore, 'setStage' | 'revokeAll' | 'touch' | 'revoke'> {
  return {
    async setStage(id, stage, expiresAt) {
      await db
        .updateTable('session')
        .set({ stage, expires_at: expiresAt })
        .where('id', '=', id)
        .execute();
    },
    async revokeAll(accountId, at, but) {
      await db
        .updateTable('session')
        .set({ revoked_at: at })
        .where('account_id', '=', accountId)
        .where('revoked_at', 'is', null)
        .$if(but !== undefined, (query) => query.where('id', '!=', but ?? ''))
        .execute();
    },
    async touch(id, at) {
      await db.updateTable('session').set({ last_seen_at: at }).where('id', '=', id).execute();
    },
    async revoke(id, at) {
      await db.updateTable('session').set({ revoked_at: at }).where('id', '=', id).execute();
    },
  };
}

function toSession(row: Selectable<Tables['session']>): SessionRow {
  return {
    id: rowId(row.id),
    accountId: rowId(row.account_id),
    stage: rowMember(sessionStages, row.stage),
    createdAt: rowInstant(row.created_at),
    lastSeenAt: rowInstant(row.last_seen_at),
    expiresAt: rowInstant(row.expires_at),
    address: row.address,
    agent: row.agent,
  };
}

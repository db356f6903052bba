import type { Kysely, Selectable } from 'kysely';
import { sessionStages, type SessionRow, type SessionStore } from '@daihoi/application/people';
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
        .where('expires_at', '>', at)
        .executeTakeFirst();
      return row && toSession(row);
    },
    async setStage(id, stage) {
      await db.updateTable('session').set({ stage }).where('id', '=', id).execute();
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

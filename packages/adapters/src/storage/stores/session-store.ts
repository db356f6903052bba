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
        .where('expires_at', '>', at.now)
        .where('last_seen_at', '>', at.seenAfter)
        .executeTakeFirst();
      return row && toSession(row);
    },
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

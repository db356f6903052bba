import { sql, type Kysely } from 'kysely';
import type { AttemptStore } from '@daihoi/application/people';
import { rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Tries at secrets over PostgreSQL, so that several servers count together. */
export function attemptStore(db: Kysely<Tables>): AttemptStore {
  return {
    async hold(nameHash) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`attempt:${nameHash}`}, 0))`.execute(
        db,
      );
      const row = await db
        .selectFrom('attempt')
        .selectAll()
        .where('name_hash', '=', nameHash)
        .executeTakeFirst();
      if (!row) return undefined;
      return {
        failed: row.failed,
        lastAt: rowInstant(row.last_at),
        lockedUntil: row.locked_until === null ? undefined : rowInstant(row.locked_until),
      };
    },
    async put(nameHash, { failed, lastAt, lockedUntil }) {
      const values = { failed, last_at: lastAt, locked_until: lockedUntil ?? null };
      await db
        .insertInto('attempt')
        .values({ name_hash: nameHash, ...values })
        .onConflict((conflict) => conflict.column('name_hash').doUpdateSet(values))
        .execute();
    },
    async clear(nameHash) {
      await db.deleteFrom('attempt').where('name_hash', '=', nameHash).execute();
    },
    async forget(before) {
      await sql`delete from attempt where name_hash in (
        select name_hash from attempt where last_at < ${before} limit 100 for update skip locked)`.execute(
        db,
      );
    },
  };
}

import { sql, type Kysely } from 'kysely';
import type { ChallengeStore } from '@daihoi/application/challenge';
import type { Tables } from '../tables/index.ts';

/** Spent challenges and counted uses over PostgreSQL, so that several servers count together. */
export function challengeStore(db: Kysely<Tables>): ChallengeStore {
  return {
    async spend(nonce, until) {
      const taken = await db
        .insertInto('spent_challenge')
        .values({ nonce, expires_at: until })
        .onConflict((clash) => clash.doNothing())
        .executeTakeFirst();
      return taken.numInsertedOrUpdatedRows === 1n;
    },
    async countUse(key, since) {
      const counted = await db
        .insertInto('page_use')
        .values({ key, since, uses: 1 })
        .onConflict((clash) =>
          clash.columns(['key', 'since']).doUpdateSet({ uses: sql<number>`page_use.uses + 1` }),
        )
        .returning('uses')
        .executeTakeFirstOrThrow();
      return counted.uses;
    },
    async forget(before) {
      await sql`delete from spent_challenge where nonce in (
        select nonce from spent_challenge where expires_at < ${before} limit 100 for update skip locked)`.execute(
        db,
      );
      await sql`delete from page_use where (key, since) in (
        select key, since from page_use where since < ${before} limit 100 for update skip locked)`.execute(
        db,
      );
    },
  };
}

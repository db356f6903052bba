import type { Kysely } from 'kysely';
import { rebuildRollups } from './recount-rollups.ts';
import type { Tables } from './tables/index.ts';

/** A migration that changes what boards count leaves this mark. */
const mark = 'boards.recount';

/**
 * Counts the boards anew where a migration asked for it; the mark goes only afterwards, so that a start that was broken off
 * does it again.
 * @returns true when it counted
 */
export async function catchUpRollups(db: Kysely<Tables>): Promise<boolean> {
  const asked = await db
    .selectFrom('setting')
    .select('key')
    .where('key', '=', mark)
    .executeTakeFirst();
  if (!asked) return false;
  await rebuildRollups(db);
  await db.deleteFrom('setting').where('key', '=', mark).execute();
  return true;
}

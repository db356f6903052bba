import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables/index.ts';

/** Any constant: one fold at a time, others skip their turn. */
const foldLock = 7_204_502;

/**
 * Moves appended roll-up steps into their daily sums, in one statement, so that a reader sees either place but never both.
 * @returns how many steps were moved; 0 when there was nothing to do or another server is folding
 */
export async function foldRollups(db: Kysely<Tables>, limit = 20_000): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const turn = await sql<{
      mine: boolean;
    }>`select pg_try_advisory_xact_lock(${foldLock}) as mine`.execute(trx);
    if (!turn.rows[0]?.mine) return 0;
    const moved = await sql<{ n: number }>`
      with taken as (
        delete from rollup_step where id in (select id from rollup_step order by id limit ${limit})
        returning season_id, segment, level, milestone, day, n
      ), sums as (
        select season_id, segment, level, milestone, day, sum(n)::int as n from taken group by 1, 2, 3, 4, 5
      ), added as (
        insert into rollup_day as r (season_id, segment, level, milestone, day, n)
        select * from sums order by 1, 2, 3, 4, 5
        on conflict (season_id, segment, level, milestone, day) do update set n = r.n + excluded.n
      )
      select count(*)::int as n from taken`.execute(trx);
    return moved.rows[0]?.n ?? 0;
  });
}

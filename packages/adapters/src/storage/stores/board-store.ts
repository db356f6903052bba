import { sql, type Kysely } from 'kysely';
import type { BoardStore } from '@daihoi/application/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import { milestones } from '@daihoi/domain/progress';
import { rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';
import { boardLists } from './board-lists.ts';
import { boardTiles, grassrootsOf } from './board-tiles.ts';

interface StepRow {
  readonly level: string;
  readonly milestone: string;
  readonly day: string;
  readonly n: number;
}

/** Boards over the dated steps: folded ones and those that were appended since are read in one statement. */
export function boardStore(db: Kysely<Tables>): BoardStore {
  return {
    async counts(seasonId, segment, asOf) {
      const found = await sql<Omit<StepRow, 'day'>>`
        select level, milestone, sum(n)::int as n from (
          select level, milestone, n from rollup_day
            where season_id = ${seasonId} and segment = ${segment} and day <= ${asOf}
          union all
          select level, milestone, n from rollup_step
            where season_id = ${seasonId} and segment = ${segment} and day <= ${asOf}
        ) s group by level, milestone`.execute(db);
      return found.rows.map((row) => ({
        level: row.level,
        milestone: rowMember(milestones, row.milestone),
        n: row.n,
      }));
    },
    async totalChanges(seasonId, segment, asOf) {
      const found = await sql<Pick<StepRow, 'level' | 'day'>>`
        select level, max(day) as day from (
          select level, day from (
            select level, day, n from rollup_day where season_id = ${seasonId} and segment = ${segment}
              and milestone = 'total' and day <= ${asOf}
            union all
            select level, day, n from rollup_step where season_id = ${seasonId} and segment = ${segment}
              and milestone = 'total' and day <= ${asOf}
          ) s group by level, day having sum(n) <> 0
        ) t group by level`.execute(db);
      return new Map(found.rows.map((row) => [row.level, calendarDate(row.day)]));
    },
    ...boardLists(db),
    grassroots: (seasonId, segments, asOf) =>
      segments.length === 0
        ? Promise.resolve(new Map())
        : grassrootsOf(db, { seasonId, segments, asOf }),
    tiles: (seasonId, unitId, asOf) => boardTiles(db, { seasonId, unitId, asOf }),
    async steps(seasonId, segment) {
      const found = await sql<StepRow>`
        select level, milestone, day, sum(n)::int as n from (
          select level, milestone, day, n from rollup_day where season_id = ${seasonId} and segment = ${segment}
          union all
          select level, milestone, day, n from rollup_step where season_id = ${seasonId} and segment = ${segment}
        ) s group by level, milestone, day having sum(n) <> 0 order by day`.execute(db);
      return found.rows.map((row) => ({
        level: row.level,
        milestone: rowMember(milestones, row.milestone),
        day: calendarDate(row.day),
        n: row.n,
      }));
    },
    async addSteps(seasonId, steps) {
      if (steps.length === 0) return;
      const rows = steps.map((step) => ({ ...step, season_id: seasonId }));
      for (const batch of batches(rows, 5_000))
        await db.insertInto('rollup_step').values(batch).execute();
    },
  };
}

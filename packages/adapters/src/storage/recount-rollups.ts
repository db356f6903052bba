import { sql, type Kysely, type Transaction } from 'kysely';
import type { CongressRecord } from '@daihoi/application/congress';
import { calendarDate, type UnitId } from '@daihoi/domain/kernel';
import {
  contributionsOf,
  levelledSteps,
  membershipsOf,
  milestones,
  stepsBetween,
  type LeadDays,
  type Milestone,
  type Place,
  type RollupStep,
} from '@daihoi/domain/progress';
import { rowDate, rowId, rowMember } from './rows.ts';
import { toCongressRecord } from './stores/congress-row.ts';
import { seasonStore } from './stores/season-store.ts';
import type { Tables } from './tables/index.ts';

/** A sum that the boards hold and the congresses do not say, or the other way round. */
export interface RollupDifference {
  readonly seasonId: string;
  readonly segment: string;
  readonly level: string;
  readonly milestone: Milestone;
  readonly day: string;
  readonly held: number;
  readonly recounted: number;
}

/** Congresses that are recounted at once: memory stays flat however large the nation is. */
const batchSize = 2_000;

/**
 * Counts every congress anew and compares the boards with it, day by day, in one snapshot.
 * @param limit how many differences are listed at most
 * @returns the sums that differ; none when the boards are right
 */
export async function recountRollups(
  db: Kysely<Tables>,
  limit = 100,
): Promise<readonly RollupDifference[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await recount(trx);
      const found = await sql<RollupDifference>`
        select season_id as "seasonId", segment, level, milestone, day,
          coalesce(b.n, 0)::int as held, coalesce(r.n, 0)::int as recounted
        from (
          select season_id, segment, level, milestone, day, sum(n) as n from (
            select season_id, segment, level, milestone, day, n from rollup_day union all
            select season_id, segment, level, milestone, day, n from rollup_step) s
          group by 1, 2, 3, 4, 5
        ) b full join (
          select season_id, segment, level, milestone, day, sum(n) as n from recount group by 1, 2, 3, 4, 5
        ) r using (season_id, segment, level, milestone, day)
        where coalesce(b.n, 0) <> coalesce(r.n, 0)
        order by 1, 2, 3, 4, 5 limit ${limit}`.execute(trx);
      return found.rows.map((row) => ({
        ...row,
        milestone: rowMember(milestones, row.milestone),
      }));
    });
}

/**
 * Replaces the boards by a full recount, in one transaction. Writers wait at their first step until it is done: what they
 * had not committed is not recounted, and their steps come on top.
 */
export async function rebuildRollups(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`lock table rollup_step, rollup_day in share row exclusive mode`.execute(trx);
    await recount(trx);
    await sql`delete from rollup_step`.execute(trx);
    await sql`delete from rollup_day`.execute(trx);
    await sql`insert into rollup_day (season_id, segment, level, milestone, day, n)
      select season_id, segment, level, milestone, day, sum(n)::int from recount
      group by 1, 2, 3, 4, 5 having sum(n) <> 0`.execute(trx);
  });
}

/** Fills the temporary table `recount` from the congresses, through the pure functions that write the boards. */
async function recount(trx: Transaction<Tables>): Promise<void> {
  // A nation takes longer than any request may.
  await sql`set local statement_timeout = 0`.execute(trx);
  await sql`create temporary table recount (season_id uuid, segment text collate "C", level text,
    milestone text, day date, n integer) on commit drop`.execute(trx);
  const leads = new Map<string, LeadDays>();
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await trx
      .selectFrom('congress')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    await addBatch(trx, rows.map(toCongressRecord), leads);
    after = last.id;
  }
}

async function addBatch(
  trx: Transaction<Tables>,
  records: readonly CongressRecord[],
  leads: Map<string, LeadDays>,
): Promise<void> {
  const places = await placesOf(
    trx,
    records.map((record) => record.value.unitId),
  );
  for (const [seasonId, own] of Map.groupBy(records, (record) => record.value.seasonId)) {
    const lead = leads.get(seasonId) ?? (await seasonStore(trx).byId(seasonId))?.settings.leadDays;
    leads.set(seasonId, lead ?? {});
    const steps = own.flatMap((record) =>
      levelledSteps(
        record,
        contributionsOf(record.value, lead ?? {}),
        membershipsOf(places.get(record.value.unitId) ?? []),
      ),
    );
    await addSteps(trx, seasonId, stepsBetween([], steps));
  }
}

async function addSteps(
  trx: Transaction<Tables>,
  seasonId: string,
  steps: readonly RollupStep[],
): Promise<void> {
  if (steps.length === 0) return;
  await sql`insert into recount select ${seasonId}::uuid, * from unnest(
    ${steps.map((step) => step.segment)}::text[], ${steps.map((step) => step.level)}::text[],
    ${steps.map((step) => step.milestone)}::text[], ${steps.map((step) => step.day)}::date[],
    ${steps.map((step) => step.n)}::int[])`.execute(trx);
}

async function placesOf(
  trx: Transaction<Tables>,
  unitIds: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, readonly Place[]>> {
  const rows = await trx
    .selectFrom('unit_state')
    .select(['unit_id', 'path', 'valid_from', 'valid_to'])
    .where('unit_id', 'in', unitIds)
    .orderBy('valid_from')
    .execute();
  const byUnit = Map.groupBy(rows, (row) => rowId<UnitId>(row.unit_id));
  return new Map(
    [...byUnit].map(([unitId, own]) => [
      unitId,
      own.map((row): Place => {
        const until = rowDate(row.valid_to);
        const from = calendarDate(row.valid_from);
        return until ? { path: row.path, from, until } : { path: row.path, from };
      }),
    ]),
  );
}

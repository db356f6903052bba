import { sql, type Kysely } from 'kysely';
import type { Dependent, ImportStore } from '@daihoi/application/organisation';
import type { UnitId } from '@daihoi/domain/kernel';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';

type ImportWrites = Pick<
  ImportStore,
  'correct' | 'setMemberCounts' | 'removeMemberCounts' | 'dependents' | 'remove'
>;

/** What an import writes into the tree besides new units, and what its undoing takes out. */
export function importWrites(db: Kysely<Tables>): ImportWrites {
  return {
    async correct(corrections) {
      for (const batch of batches(corrections, 2_000)) await correct(db, JSON.stringify(batch));
    },
    async setMemberCounts(counts) {
      for (const batch of batches(counts, 2_000))
        await db
          .insertInto('member_count')
          .values(
            batch.map(({ unitId, count }) => ({
              unit_id: unitId,
              as_of: count.asOf,
              official: count.official,
              probationary: count.probationary,
            })),
          )
          .onConflict((on) =>
            on.columns(['unit_id', 'as_of']).doUpdateSet((eb) => ({
              official: eb.ref('excluded.official'),
              probationary: eb.ref('excluded.probationary'),
            })),
          )
          .execute();
    },
    async removeMemberCounts(counts) {
      await sql`
        delete from member_count m using jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
          as r("unitId" uuid, "asOf" date)
        where m.unit_id = r."unitId" and m.as_of = r."asOf"`.execute(db);
    },
    dependents: (ids, limit) => dependents(db, ids, limit),
    async remove(ids) {
      const all = [...ids];
      for (const table of ['member_count', 'unit_event', 'unit_state'] as const)
        await sql`delete from ${sql.table(table)} where unit_id = any(${all}::uuid[])`.execute(db);
      await sql`delete from unit where id = any(${all}::uuid[])`.execute(db);
    },
  };
}

/** Names and kind are corrected where they were said: in the event that gave them, and in every state since. */
async function correct(db: Kysely<Tables>, corrections: string): Promise<void> {
  const rows = sql`jsonb_to_recordset(${corrections}::jsonb) as r("unitId" uuid, "fullName" text,
    "shortName" text, kind text, "searchKey" text, "nameSort" text)`;
  await sql`
    update unit u set full_name = r."fullName", short_name = r."shortName", unit_type = r.kind,
      search_key = r."searchKey", name_sort = r."nameSort", version = u.version + 1
    from ${rows} where u.id = r."unitId"`.execute(db);
  await sql`
    with said as (
      select distinct on (e.unit_id) e.id, e.unit_id, e.kind as event, e.effective_on, r."fullName", r."shortName"
      from unit_event e join ${rows} on e.unit_id = r."unitId"
      where e.kind in ('established', 'renamed') order by e.unit_id, e.seq desc
    ), events as (
      update unit_event e set detail = e.detail || case when said.event = 'renamed'
        then jsonb_build_object('fullName', "fullName", 'shortName', "shortName")
        else jsonb_build_object('founding', e.detail->'founding' ||
          jsonb_build_object('fullName', "fullName", 'shortName', "shortName")) end
      from said where e.id = said.id
    )
    update unit_state s set full_name = "fullName", short_name = "shortName"
    from said where s.unit_id = said.unit_id and s.valid_from >= said.effective_on`.execute(db);
  await sql`
    with said as (
      select distinct on (e.unit_id) e.id, e.unit_id, e.kind as event, e.effective_on, r.kind
      from unit_event e join ${rows} on e.unit_id = r."unitId"
      where e.kind in ('established', 'levelChanged') order by e.unit_id, e.seq desc
    ), events as (
      update unit_event e set detail = e.detail || case when said.event = 'levelChanged'
        then jsonb_build_object('kind', said.kind)
        else jsonb_build_object('founding', e.detail->'founding' || jsonb_build_object('kind', said.kind)) end
      from said where e.id = said.id
    )
    update unit_state s set unit_type = said.kind
    from said where s.unit_id = said.unit_id and s.valid_from >= said.effective_on`.execute(db);
}

/** Every table that points at units is asked, also those that come after this was written. */
async function dependents(
  db: Kysely<Tables>,
  ids: readonly UnitId[],
  limit: number,
): Promise<readonly Dependent[]> {
  if (ids.length === 0) return [];
  const gone = sql`gone as materialized (select unnest(${[...ids]}::uuid[]) as id)`;
  const pointing = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as "table", a.attname as "column"
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.confrelid = 'unit'::regclass and c.contype = 'f'
      and not (c.conrelid in ('unit_event'::regclass, 'member_count'::regclass))
      and not (c.conrelid = 'unit_state'::regclass and a.attname = 'unit_id')
    order by 1, 2`.execute(db);
  const found: Dependent[] = [];
  for (const { table, column } of pointing.rows) {
    const own = table === 'unit' ? 'id' : table === 'unit_state' ? 'unit_id' : undefined;
    const strangers = own
      ? sql`where not exists (select 1 from gone other where other.id = t.${sql.ref(own)})`
      : sql``;
    const rows = await sql<{ code: string; name: string }>`
      with ${gone} select distinct u.code, u.full_name as name from ${sql.table(table)} t
      join gone on gone.id = t.${sql.ref(column)} join unit u on u.id = gone.id
      ${strangers} limit ${limit}`.execute(db);
    found.push(...rows.rows.map((row) => ({ kind: table, ...row })));
    if (found.length >= limit) return found.slice(0, limit);
  }
  const changed = await sql<{ code: string; name: string }>`
    with ${gone} select u.code, u.full_name as name from unit u join gone on gone.id = u.id
    where u.version > 1 limit ${limit}`.execute(db);
  found.push(...changed.rows.map((row) => ({ kind: 'unit', ...row })));
  return found.slice(0, limit);
}

import { sql, type Kysely } from 'kysely';
import type { TreeStore } from '@daihoi/application/organisation';
import { calendarDate, type Id, type UnitId } from '@daihoi/domain/kernel';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { fromUnitEvent } from './unit-event-row.ts';
import { readHistories } from './read-histories.ts';
import { treeCongresses } from './tree-congresses.ts';
import { treeStates } from './tree-states.ts';

/** Any constant: one change of the tree at a time. */
const treeLock = 7_204_503;

/** The changing tree over PostgreSQL. */
export function treeStore(db: Kysely<Tables>, newId: () => Id<string>): TreeStore {
  return {
    async lock() {
      await sql`select pg_advisory_xact_lock(${treeLock})`.execute(db);
    },
    histories: (ids) => readHistories(db, ids),
    relatedTo: (ids) => relatedTo(db, ids),
    async movedAfter(ids, day) {
      const found = await sql<{ unit_id: string; day: string }>`
        select unit_id, max(valid_from) as day from unit_state
        where unit_id = any(${[...ids]}::uuid[]) and (valid_to is null or valid_to > ${day})
        group by unit_id having count(distinct path) > 1 limit 1`.execute(db);
      const row = found.rows[0];
      return row && { unitId: rowId<UnitId>(row.unit_id), on: calendarDate(row.day) };
    },
    async takenCodes(codes) {
      if (codes.length === 0) return [];
      const keys = codes.map((code) => code.toUpperCase());
      const found = await sql<{ id: string; code: string }>`
        select id, code from unit where upper(code) collate "C" = any(${keys}::text[])`.execute(db);
      return found.rows.map((row) => ({ code: row.code, unitId: rowId<UnitId>(row.id) }));
    },
    async record(events) {
      if (events.length === 0) return;
      await db.insertInto('unit_event').values(events.map(fromUnitEvent)).execute();
    },
    ...treeStates(db),
    ...treeCongresses(db, newId),
  };
}

/** Superiors are read off the paths: the segments of a path are the identities of all superiors. */
async function relatedTo(db: Kysely<Tables>, ids: readonly UnitId[]): Promise<readonly UnitId[]> {
  const found = await sql<{ id: string }>`
    with named as (select unnest(${[...ids]}::uuid[]) as id),
    below as (
      select s.unit_id as id from unit_state s join named n on s.parent_id = n.id
    ),
    paths as (
      select distinct path from unit_state where unit_id in (select id from named)
    ),
    above as (
      select u.id from unit u join (
        select distinct substr(p.path, g * 5 + 1, 5) as segment
        from paths p, generate_series(0, length(p.path) / 5 - 1) g
      ) s on s.segment = u.segment
    )
    select id from named union select id from below union select id from above`.execute(db);
  return found.rows.map((row) => rowId<UnitId>(row.id));
}

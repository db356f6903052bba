import { openQueries, rebuildRollups, type Database } from '@daihoi/adapters/storage';
import { countedFrom, type NationUnit } from './nation.ts';

type Pool = Database['pool'];

const batch = 20_000;
const seasonId = '01900000-0000-7000-8000-000000000001';

export interface LoadedNation {
  readonly seasonId: string;
  readonly units: readonly NationUnit[];
}

/** Writes the nation in bulk and lets the program build its boards from it. */
export async function loadNation(pool: Pool, units: readonly NationUnit[]): Promise<LoadedNation> {
  for (let at = 0; at < units.length; at += batch)
    await insertUnits(pool, units.slice(at, at + batch));
  await insertSeason(pool, units[0]?.id ?? '');
  for (let at = 0; at < units.length; at += batch)
    await insertCongresses(pool, units.slice(at, at + batch));
  await pool.query(`select setval('unit_segment_seq', ${String(units.length + 1)})`);
  await rebuildRollups(openQueries(pool));
  await pool.query('vacuum analyze');
  return { seasonId, units };
}

function column<T>(units: readonly NationUnit[], of: (unit: NationUnit) => T): readonly T[] {
  return units.map(of);
}

async function insertUnits(pool: Pool, units: readonly NationUnit[]): Promise<void> {
  await pool.query(
    `insert into unit (id, segment, code, level, unit_type, parent_id, path, full_name, short_name, search_key, name_sort, valid_from)
     select *, '2015-01-01'::date from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::text[],
       $8::text[], $9::text[], $10::text[], $11::text[])`,
    [
      column(units, (unit) => unit.id),
      column(units, (unit) => unit.segment),
      column(units, (unit) => unit.code),
      column(units, (unit) => unit.level),
      column(units, (unit) => unit.kind),
      column(units, (unit) => unit.parentId),
      column(units, (unit) => unit.path),
      column(units, (unit) => unit.fullName),
      column(units, (unit) => unit.shortName),
      column(units, (unit) => unit.searchKey),
      column(units, (unit) => unit.nameSort),
    ],
  );
  await pool.query(
    `insert into unit_state (unit_id, valid_from, parent_id, path, level, unit_type, full_name, short_name)
     select id, valid_from, parent_id, path, level, unit_type, full_name, short_name from unit where id = any($1::uuid[])`,
    [column(units, (unit) => unit.id)],
  );
}

async function insertSeason(pool: Pool, rootId: string): Promise<void> {
  await pool.query(
    `insert into season (id, code, name, term_from, term_to, root_unit_id, level_scheme, rule_set, counted_from, settings)
     values ($1, 'BENCH', 'Đại hội đảng bộ các cấp', 2020, 2025, $2, 'levels-until-2025-06-30', 'rulebook-2020-2025', $3,
       '{"leadDays":{"PREPARING":20,"SUBMITTED_FOR_APPROVAL":10,"APPROVED":5,"CONVENED":3}}')`,
    [seasonId, rootId, countedFrom],
  );
  await pool.query(
    `insert into season_window (id, season_id, unit_id, level, opens, closes, recorded_at, set_on)
     select gen_random_uuid(), $1::uuid, $2::uuid, level, opens::date, closes::date, now(), $3::date from (values
       ('CELL', '2020-01-05', '2020-03-31'), ('GRASSROOTS', '2020-03-01', '2020-06-30'),
       ('UPPER_GRASSROOTS', '2020-05-01', '2020-08-31'), ('PROVINCIAL', '2020-09-01', '2020-10-31'),
       ('CENTRAL', '2020-12-01', '2021-01-31')) as w (level, opens, closes)`,
    [seasonId, rootId, countedFrom],
  );
}

async function insertCongresses(pool: Pool, units: readonly NationUnit[]): Promise<void> {
  await pool.query(
    `insert into congress (id, season_id, unit_id, unit_path, level, state, type, contents, plan_from, plan_to, deadline,
       counted_from, approved_on, convened_on, held_on, closed_on, reported_on, ratified_on)
     select id, $1::uuid, unit_id, unit_path, level, state, 'DELEGATE',
       '{REVIEW_AND_DIRECTION,DISCUSS_DRAFTS,ELECT_COMMITTEE,ELECT_DELEGATES}', plan_to - 1, plan_to, deadline, $2::date,
       plan_to - 25, plan_to - 20, closed_on, closed_on, ratified_on, ratified_on
     from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::date[], $9::date[], $10::date[], $11::date[])
       as c (id, unit_id, unit_path, level, state, plan_to, deadline, closed_on, ratified_on)`,
    [
      seasonId,
      countedFrom,
      column(units, (unit) => unit.congressId),
      column(units, (unit) => unit.id),
      column(units, (unit) => unit.path),
      column(units, (unit) => unit.level),
      column(units, (unit) => unit.state),
      column(units, (unit) => unit.planTo),
      column(units, (unit) => unit.deadline),
      column(units, (unit) => unit.closedOn),
      column(units, (unit) => unit.ratifiedOn),
    ],
  );
}

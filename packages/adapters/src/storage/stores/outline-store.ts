import { sql, type Kysely } from 'kysely';
import type { OutlineRow, OutlineStore, TableUnit } from '@daihoi/application/organisation';
import {
  calendarDate,
  type CalendarDate,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import type { MemberCount } from '@daihoi/domain/organisation';
import { rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toUnitEvent } from './unit-event-row.ts';
import { toNamedUnit, type UnitNameColumns } from './unit-name-row.ts';
import { within } from './tree-states.ts';

interface CountColumns {
  readonly as_of: string | null;
  readonly official: number | null;
  readonly probationary: number | null;
}

interface StateColumns extends CountColumns, UnitNameColumns {
  readonly parent_id: string | null;
}

/** The tree as pages read it, on any day. */
export function outlineStore(db: Kysely<Tables>): OutlineStore {
  return {
    async childrenOn(id, on) {
      const found = await statesOn(db, { where: sql`s.parent_id = ${id}`, on });
      return found.map(toOutline);
    },
    async stateOn(id, on) {
      const [row] = await statesOn(db, { where: sql`s.unit_id = ${id}`, on });
      return row && toOutline(row);
    },
    changesOf: (id) => changesOf(db, id),
    async memberCounts(id) {
      const rows = await db
        .selectFrom('member_count')
        .selectAll()
        .where('unit_id', '=', id)
        .orderBy('as_of', 'desc')
        .execute();
      return rows.flatMap((row) => toCount(row) ?? []);
    },
    congressesOf: (id) => congressesOf(db, id),
    async names(ids) {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectFrom('unit')
        .select(['id', 'full_name'])
        .where('id', 'in', [...new Set(ids)])
        .execute();
      return new Map(rows.map((row) => [rowId<UnitId>(row.id), row.full_name]));
    },
    tableUnits: (path) => tableUnits(db, path),
  };
}

async function statesOn(
  db: Kysely<Tables>,
  ask: { readonly where: ReturnType<typeof within>; readonly on: CalendarDate },
) {
  const { where, on } = ask;
  const found = await sql<StateColumns & { children: number }>`
    select s.unit_id as id, u.code, s.level, s.unit_type, s.full_name, s.short_name, s.path, s.parent_id,
      m.as_of, m.official, m.probationary,
      (select count(*)::int from unit_state c where c.parent_id = s.unit_id
        and c.valid_from <= ${on} and (c.valid_to is null or c.valid_to > ${on})) as children
    from unit_state s join unit u on u.id = s.unit_id
    left join lateral (
      select as_of, official, probationary from member_count
      where unit_id = s.unit_id and as_of <= ${on} order by as_of desc limit 1
    ) m on true
    where ${where} and s.valid_from <= ${on} and (s.valid_to is null or s.valid_to > ${on})`.execute(
    db,
  );
  return found.rows;
}

async function tableUnits(db: Kysely<Tables>, path: string): Promise<readonly TableUnit[]> {
  const found = await sql<StateColumns & { valid_from: string }>`
    select u.id, u.code, u.level, u.unit_type, u.full_name, u.short_name, u.path, u.parent_id, u.valid_from,
      m.as_of, m.official, m.probationary
    from unit u left join lateral (
      select as_of, official, probationary from member_count
      where unit_id = u.id order by as_of desc limit 1
    ) m on true
    where ${within(path)} and u.valid_to is null order by u.path`.execute(db);
  return found.rows.map((row) => ({ ...toPlain(row), validFrom: calendarDate(row.valid_from) }));
}

async function changesOf(db: Kysely<Tables>, id: UnitId) {
  const rows = await db
    .selectFrom('unit_event as e')
    .leftJoin('account as a', 'a.id', 'e.recorded_by')
    .select(['e.detail', 'e.recorded_at', 'a.display_name'])
    .where('e.unit_id', '=', id)
    .orderBy('e.seq', 'desc')
    .execute();
  return rows.map((row) => ({
    event: toUnitEvent(row.detail),
    recordedAt: rowInstant(row.recorded_at),
    recordedBy: row.display_name ?? undefined,
  }));
}

async function congressesOf(db: Kysely<Tables>, id: UnitId) {
  const rows = await db
    .selectFrom('congress as c')
    .innerJoin('season as s', 's.id', 'c.season_id')
    .select(['c.id', 'c.state', 's.id as season_id', 's.name'])
    .where('c.unit_id', '=', id)
    .orderBy('s.term_from', 'desc')
    .execute();
  return rows.map((row) => ({
    id: rowId<CongressId>(row.id),
    seasonId: rowId<SeasonId>(row.season_id),
    seasonName: row.name,
    state: row.state,
  }));
}

function toOutline(row: StateColumns & { readonly children: number }): OutlineRow {
  return { ...toPlain(row), children: row.children };
}

function toPlain(row: StateColumns): Omit<OutlineRow, 'children'> {
  return {
    ...toNamedUnit(row),
    parentId: row.parent_id === null ? undefined : rowId<UnitId>(row.parent_id),
    members: toCount(row),
  };
}

function toCount({ as_of, official, probationary }: CountColumns): MemberCount | undefined {
  if (as_of === null || official === null || probationary === null) return undefined;
  return { asOf: calendarDate(as_of), official, probationary };
}

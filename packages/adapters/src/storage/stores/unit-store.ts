import type { Kysely, Selectable } from 'kysely';
import type { UnitRow, UnitStore } from '@daihoi/application/organisation';
import type { UnitId } from '@daihoi/domain/kernel';
import { calendarDate } from '@daihoi/domain/kernel';
import { segmentsOf } from '@daihoi/domain/organisation';
import type { Place } from '@daihoi/domain/progress';
import { rowDate, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { subtreeOf } from './subtree.ts';
import { unitFounding } from './unit-founding.ts';

const columns = [
  'id',
  'segment',
  'code',
  'level',
  'unit_type',
  'parent_id',
  'path',
  'full_name',
  'short_name',
  'valid_from',
  'valid_to',
  'version',
] as const;

/** The organisation tree over PostgreSQL. */
export function unitStore(db: Kysely<Tables>): UnitStore {
  return {
    async byId(id) {
      const row = await unitsOf(db).where('id', '=', id).executeTakeFirst();
      return row && toUnit(row);
    },
    async root() {
      const row = await unitsOf(db)
        .where('parent_id', 'is', null)
        .orderBy('path')
        .limit(1)
        .executeTakeFirst();
      return row && toUnit(row);
    },
    async byCode(code) {
      const row = await unitsOf(db).where('code', '=', code).executeTakeFirst();
      return row && toUnit(row);
    },
    async lineTo(path) {
      const rows = await unitsOf(db)
        .where('segment', 'in', segmentsOf(path))
        .orderBy('path')
        .execute();
      return rows.map(toUnit);
    },
    async children(id, on) {
      const rows = await unitsOf(db)
        .where('parent_id', '=', id)
        .where('valid_from', '<=', on)
        .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
        .orderBy('name_sort')
        .execute();
      return rows.map(toUnit);
    },
    async subtree(path, on) {
      const range = subtreeOf(path);
      const rows = await unitsOf(db)
        .where('path', '>=', range.from)
        .where('path', '<', range.to)
        .where('valid_from', '<=', on)
        .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
        .orderBy('path')
        .execute();
      return rows.map(toUnit);
    },
    ...unitFounding(db),
    places: (id) => placesOf(db, id),
  };
}

/** Every place that a unit had in the tree, earliest first. */
async function placesOf(db: Kysely<Tables>, id: UnitId): Promise<readonly Place[]> {
  const rows = await db
    .selectFrom('unit_state')
    .select(['path', 'valid_from', 'valid_to'])
    .where('unit_id', '=', id)
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => {
    const until = rowDate(row.valid_to);
    const from = calendarDate(row.valid_from);
    return until ? { path: row.path, from, until } : { path: row.path, from };
  });
}

function unitsOf(db: Kysely<Tables>) {
  return db.selectFrom('unit').select(columns);
}

type UnitColumns = Pick<Selectable<Tables['unit']>, (typeof columns)[number]>;

/** One row of `unit` as the application knows it. */
export function toUnit(row: UnitColumns): UnitRow {
  return {
    id: rowId<UnitId>(row.id),
    code: row.code,
    level: row.level,
    unitType: row.unit_type,
    parentId: row.parent_id === null ? undefined : rowId<UnitId>(row.parent_id),
    segment: row.segment,
    path: row.path,
    fullName: row.full_name,
    shortName: row.short_name,
    validFrom: calendarDate(row.valid_from),
    validTo: rowDate(row.valid_to),
    version: row.version,
  };
}

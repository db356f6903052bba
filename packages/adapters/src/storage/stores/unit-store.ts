import { sql, type Kysely, type Selectable } from 'kysely';
import type { EstablishedUnit, UnitRow, UnitStore } from '@daihoi/application/organisation';
import type { UnitId } from '@daihoi/domain/kernel';
import { calendarDate } from '@daihoi/domain/kernel';
import { segmentsOf } from '@daihoi/domain/organisation';
import { rowDate, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';
import { subtreeOf } from './subtree.ts';

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
  const units = () => db.selectFrom('unit').select(columns);
  return {
    async byId(id) {
      const row = await units().where('id', '=', id).executeTakeFirst();
      return row && toUnit(row);
    },
    async root() {
      const row = await units()
        .where('parent_id', 'is', null)
        .orderBy('path')
        .limit(1)
        .executeTakeFirst();
      return row && toUnit(row);
    },
    async byCode(code) {
      const row = await units().where('code', '=', code).executeTakeFirst();
      return row && toUnit(row);
    },
    async lineTo(path) {
      const rows = await units().where('segment', 'in', segmentsOf(path)).orderBy('path').execute();
      return rows.map(toUnit);
    },
    async children(id, on) {
      const rows = await units()
        .where('parent_id', '=', id)
        .where('valid_from', '<=', on)
        .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
        .orderBy('name_sort')
        .execute();
      return rows.map(toUnit);
    },
    async subtree(path, on) {
      const range = subtreeOf(path);
      const rows = await units()
        .where('path', '>=', range.from)
        .where('path', '<', range.to)
        .where('valid_from', '<=', on)
        .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
        .orderBy('path')
        .execute();
      return rows.map(toUnit);
    },
    async nextSegments(count) {
      const found = await sql<{ n: number }>`
        select nextval('unit_segment_seq')::int as n from generate_series(1, ${count})`.execute(db);
      return found.rows.map((row) => row.n);
    },
    async establish(established) {
      for (const batch of batches(established, 500)) await insertEstablished(db, batch);
    },
    async places(id) {
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
    },
  };
}

async function insertEstablished(
  db: Kysely<Tables>,
  batch: readonly EstablishedUnit[],
): Promise<void> {
  await db.insertInto('unit').values(batch.map(toUnitRow)).execute();
  await db.insertInto('unit_state').values(batch.map(toStateRow)).execute();
  await db.insertInto('unit_event').values(batch.map(toEventRow)).execute();
  const counts = batch.flatMap((unit) =>
    unit.memberCounts.map((count) => ({
      unit_id: unit.event.unitId,
      as_of: count.asOf,
      official: count.official,
      probationary: count.probationary,
    })),
  );
  if (counts.length > 0) await db.insertInto('member_count').values(counts).execute();
}

function toUnitRow(unit: EstablishedUnit) {
  const { founding } = unit.event;
  return {
    id: unit.event.unitId,
    segment: unit.segment,
    code: founding.code,
    level: founding.level,
    unit_type: founding.kind,
    parent_id: founding.parentId,
    path: unit.path,
    full_name: founding.fullName,
    short_name: founding.shortName,
    search_key: unit.searchKey,
    name_sort: unit.nameSort,
    valid_from: unit.event.effectiveOn,
    valid_to: null,
  };
}

function toStateRow(unit: EstablishedUnit) {
  const { founding } = unit.event;
  return {
    unit_id: unit.event.unitId,
    valid_from: unit.event.effectiveOn,
    valid_to: null,
    parent_id: founding.parentId,
    path: unit.path,
    level: founding.level,
    unit_type: founding.kind,
    full_name: founding.fullName,
    short_name: founding.shortName,
  };
}

function toEventRow(unit: EstablishedUnit) {
  const { event } = unit;
  return {
    id: unit.eventId,
    unit_id: event.unitId,
    kind: event.type,
    effective_on: event.effectiveOn,
    paper_number: event.paper.number,
    paper_issued_on: event.paper.issuedOn,
    paper_issuer: event.paper.issuer,
    detail: JSON.stringify(event),
    recorded_at: unit.recordedAt,
    recorded_by: unit.recordedBy ?? null,
  };
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

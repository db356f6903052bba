import { sql, type Kysely } from 'kysely';
import type { EstablishedUnit, UnitStore } from '@daihoi/application/organisation';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';
import { fromUnitEvent } from './unit-event-row.ts';

/** Bringing new units into the tree: segments that are never given twice, rows of all four tables. */
export function unitFounding(db: Kysely<Tables>): Pick<UnitStore, 'nextSegments' | 'establish'> {
  return {
    async nextSegments(count) {
      const found = await sql<{ n: number }>`
        select nextval('unit_segment_seq')::int as n from generate_series(1, ${count})`.execute(db);
      return found.rows.map((row) => row.n);
    },
    async establish(established) {
      for (const batch of batches(established, 500)) await insertEstablished(db, batch);
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

function toEventRow({ eventId, event, recordedAt, recordedBy }: EstablishedUnit) {
  return fromUnitEvent({ id: eventId, event, recordedAt, recordedBy });
}

import type { Kysely } from 'kysely';
import { calendarDate, invariant, type UnitId } from '@daihoi/domain/kernel';
import type { MemberCount, UnitHistory } from '@daihoi/domain/organisation';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toUnitEvent } from './unit-event-row.ts';

/** The histories of units, each with its counts. */
export async function readHistories(
  db: Kysely<Tables>,
  ids: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, UnitHistory>> {
  if (ids.length === 0) return new Map();
  const events = await db
    .selectFrom('unit_event')
    .select(['unit_id', 'detail'])
    .where('unit_id', 'in', [...ids])
    .orderBy('seq')
    .execute();
  const counts = await readMemberCounts(db, ids);
  const histories = new Map<UnitId, UnitHistory>();
  for (const [raw, rows] of Map.groupBy(events, (row) => row.unit_id)) {
    const [first, ...later] = rows.map((row) => toUnitEvent(row.detail));
    invariant(first?.type === 'established', `the history of unit ${raw} begins with its birth`);
    const unitId = rowId<UnitId>(raw);
    const memberCounts = counts.get(unitId) ?? [];
    histories.set(unitId, { events: [first, ...later], memberCounts });
  }
  return histories;
}

async function readMemberCounts(
  db: Kysely<Tables>,
  ids: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, readonly MemberCount[]>> {
  const rows = await db
    .selectFrom('member_count')
    .selectAll()
    .where('unit_id', 'in', [...ids])
    .orderBy('as_of')
    .execute();
  const counts = new Map<UnitId, readonly MemberCount[]>();
  for (const [raw, each] of Map.groupBy(rows, (row) => row.unit_id))
    counts.set(
      rowId<UnitId>(raw),
      each.map(({ as_of, official, probationary }) => ({
        asOf: calendarDate(as_of),
        official,
        probationary,
      })),
    );
  return counts;
}

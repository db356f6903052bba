import { sql, type Kysely, type Selectable } from 'kysely';
import type { ComplaintStore } from '@daihoi/application/complaint';
import { calendarDate, defined, err, ok, type CongressId } from '@daihoi/domain/kernel';
import type { ComplaintSpan } from '@daihoi/domain/result';
import { rowDate, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { fromComplaint, toComplaint, type ComplaintColumns } from './complaint-row.ts';
import { toUnit } from './unit-store.ts';

/** A complaint with the columns of its unit, as one statement brings them. */
interface OpenRow extends ComplaintColumns {
  readonly u: Selectable<Tables['unit']>;
}

/** Complaints over PostgreSQL. */
export function complaintStore(db: Kysely<Tables>): ComplaintStore {
  return {
    async ofCongress(id) {
      const rows = await db
        .selectFrom('complaint')
        .selectAll()
        .where('congress_id', '=', id)
        .orderBy('received_on')
        .orderBy('id')
        .execute();
      return rows.map(toComplaint);
    },
    spansOf: (ids) => spansOf(db, ids),
    async openBelow(seasonId, unitId, limit) {
      const found = await sql<OpenRow>`
        select k.*, to_jsonb(u) as u
        from complaint k join congress c on c.id = k.congress_id join unit u on u.id = c.unit_id
        where k.concluded_on is null and c.season_id = ${seasonId} and u.parent_id = ${unitId}
        order by k.received_on, k.id limit ${limit}`.execute(db);
      return found.rows.map((row) => ({ stored: toComplaint(row), unit: toUnit(row.u) }));
    },
    async put(stored) {
      const row = fromComplaint(stored);
      if (stored.version === 0) {
        await db.insertInto('complaint').values(row).execute();
        return ok(1);
      }
      const saved = await db
        .updateTable('complaint')
        .set(row)
        .where('id', '=', stored.id)
        .where('version', '=', stored.version)
        .executeTakeFirst();
      return saved.numUpdatedRows === 1n
        ? ok(stored.version + 1)
        : err({ code: 'version.stale', expected: stored.version });
    },
  };
}

async function spansOf(
  db: Kysely<Tables>,
  ids: readonly CongressId[],
): Promise<ReadonlyMap<CongressId, readonly ComplaintSpan[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('complaint')
    .select(['congress_id', 'received_on', 'concluded_on'])
    .where('congress_id', 'in', ids)
    .orderBy('received_on')
    .execute();
  const spans = new Map<CongressId, readonly ComplaintSpan[]>();
  for (const row of rows) {
    const id = rowId<CongressId>(row.congress_id);
    const until = rowDate(row.concluded_on);
    const span = { from: calendarDate(row.received_on), ...defined({ until }) };
    spans.set(id, [...(spans.get(id) ?? []), span]);
  }
  return spans;
}

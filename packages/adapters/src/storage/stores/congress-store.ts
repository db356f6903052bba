import { sql, type Kysely } from 'kysely';
import type {
  CongressEvent,
  CongressFilter,
  CongressRecord,
  CongressStore,
} from '@daihoi/application/congress';
import { calendarDate, err, ok, type Id, type UnitId } from '@daihoi/domain/kernel';
import { rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';
import { fromCongressRecord, toCongressRecord } from './congress-row.ts';
import { subtreeOf } from './subtree.ts';

/** Congresses and their logs over PostgreSQL. */
export function congressStore(db: Kysely<Tables>, newId: () => Id<string>): CongressStore {
  return {
    async byId(id) {
      const row = await db
        .selectFrom('congress')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toCongressRecord(row);
    },
    async pathOf(id) {
      const row = await db
        .selectFrom('congress')
        .select('unit_path')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.unit_path;
    },
    async hold(id) {
      const row = await db
        .selectFrom('congress')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      return row && toCongressRecord(row);
    },
    async byUnit(seasonId, unitId) {
      const row = await db
        .selectFrom('congress')
        .selectAll()
        .where('season_id', '=', seasonId)
        .where('unit_id', '=', unitId)
        .executeTakeFirst();
      return row && toCongressRecord(row);
    },
    list: (filter) => list(db, filter),
    async childCounts(seasonId, unitId) {
      const row = await db
        .selectFrom('congress as c')
        .innerJoin('unit as u', 'u.id', 'c.unit_id')
        .select([
          sql<number>`count(*)::int`.as('total'),
          sql<number>`count(c.closed_on)::int`.as('closed'),
        ])
        .where('c.season_id', '=', seasonId)
        .where('u.parent_id', '=', unitId)
        .where('c.cancelled_on', 'is', null)
        .executeTakeFirstOrThrow();
      return { total: row.total, closed: row.closed };
    },
    events: (id) => events(db, id),
    ...congressWrites(db, newId),
  };
}

/** New congresses and new values of known ones, each with its line of the log. */
function congressWrites(
  db: Kysely<Tables>,
  newId: () => Id<string>,
): Pick<CongressStore, 'insertMany' | 'save'> {
  return {
    async insertMany(records, event) {
      for (const batch of batches(records, 500)) {
        await db.insertInto('congress').values(batch.map(fromCongressRecord)).execute();
        await db
          .insertInto('congress_event')
          .values(batch.map((record) => toEventRow(newId(), record, event)))
          .execute();
      }
    },
    async save(next, event) {
      const saved = await db
        .updateTable('congress')
        .set({ ...fromCongressRecord(next), version: sql`version + 1` })
        .where('id', '=', next.value.id)
        .where('version', '=', next.version)
        .executeTakeFirst();
      if (saved.numUpdatedRows === 0n)
        return err({ code: 'version.stale', expected: next.version });
      const version = next.version + 1;
      const row = toEventRow(newId(), { ...next, version }, event);
      await db.insertInto('congress_event').values(row).execute();
      return ok(version);
    },
  };
}

async function list(db: Kysely<Tables>, filter: CongressFilter) {
  const subtree = subtreeOf(filter.path);
  let query = db
    .selectFrom('congress as c')
    .innerJoin('unit as u', 'u.id', 'c.unit_id')
    .selectAll('c')
    .select(['u.code', 'u.full_name', 'u.short_name'])
    .where('c.season_id', '=', filter.seasonId)
    .where('c.unit_path', '>=', subtree.from)
    .where('c.unit_path', '<', subtree.to)
    .orderBy('c.deadline')
    .orderBy('u.name_sort')
    .limit(filter.limit);
  if (filter.level !== undefined) query = query.where('c.level', '=', filter.level);
  const open = filter.openOn;
  if (open !== undefined)
    query = query
      .where((eb) => eb.or([eb('c.closed_on', 'is', null), eb('c.closed_on', '>', open)]))
      .where('c.cancelled_on', 'is', null);
  const rows = await query.execute();
  return rows.map((row) => ({
    record: toCongressRecord(row),
    unit: {
      id: rowId<UnitId>(row.unit_id),
      code: row.code,
      fullName: row.full_name,
      shortName: row.short_name,
    },
  }));
}

async function events(db: Kysely<Tables>, id: string): Promise<readonly CongressEvent[]> {
  const rows = await db
    .selectFrom('congress_event')
    .selectAll()
    .where('congress_id', '=', id)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    occurredOn: calendarDate(row.occurred_on),
    recordedAt: rowInstant(row.recorded_at),
    actorId: row.actor_id ?? undefined,
    payload: row.payload,
  }));
}

/** The log's number is the version that the event made, so two writers can never both write it. */
function toEventRow(id: Id<string>, record: CongressRecord, event: CongressEvent) {
  return {
    id,
    congress_id: record.value.id,
    seq: record.version,
    kind: event.kind,
    occurred_on: event.occurredOn,
    recorded_at: event.recordedAt,
    actor_id: event.actorId ?? null,
    payload: JSON.stringify(event.payload),
  };
}

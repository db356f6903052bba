import { sql, type Kysely } from 'kysely';
import type { CongressEvent } from '@daihoi/application/congress';
import type { TreeStore } from '@daihoi/application/organisation';
import { calendarDate, type Id, type UnitId } from '@daihoi/domain/kernel';
import type { Place } from '@daihoi/domain/progress';
import { rowDate, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';
import { toCongressRecord } from './congress-row.ts';
import { within } from './tree-states.ts';

type TreeCongresses = Pick<
  TreeStore,
  'unitsUnder' | 'lockCongresses' | 'placesOf' | 'carryCongresses'
>;

/** What hangs on the tree: congresses and the places that boards count them under. */
export function treeCongresses(db: Kysely<Tables>, newId: () => Id<string>): TreeCongresses {
  return {
    async unitsUnder(paths, on) {
      const any = sql.join(
        paths.map((path) => sql`(${within(path)})`),
        sql` or `,
      );
      const found = await sql<{ unit_id: string }>`
        select distinct unit_id from unit_state
        where (${any}) and (valid_to is null or valid_to > ${on})`.execute(db);
      return found.rows.map((row) => rowId<UnitId>(row.unit_id));
    },
    async lockCongresses(unitIds) {
      if (unitIds.length === 0) return [];
      const rows = await db
        .selectFrom('congress')
        .selectAll()
        .where('unit_id', '=', anyOf(unitIds))
        .orderBy('id')
        .forUpdate()
        .execute();
      return rows.map(toCongressRecord);
    },
    async placesOf(unitIds) {
      if (unitIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('unit_state')
        .select(['unit_id', 'path', 'valid_from', 'valid_to'])
        .where('unit_id', '=', anyOf(unitIds))
        .orderBy('valid_from')
        .execute();
      const places = new Map<UnitId, readonly Place[]>();
      for (const [id, each] of Map.groupBy(rows, (row) => row.unit_id))
        places.set(rowId<UnitId>(id), each.map(toPlace));
      return places;
    },
    carryCongresses: (unitIds, event) => carry(db, newId, { unitIds, event }),
  };
}

function anyOf(ids: readonly UnitId[]) {
  return sql<string>`any(${[...ids]}::uuid[])`;
}

function toPlace(row: { path: string; valid_from: string; valid_to: string | null }): Place {
  const until = rowDate(row.valid_to);
  const from = calendarDate(row.valid_from);
  return until ? { path: row.path, from, until } : { path: row.path, from };
}

async function carry(
  db: Kysely<Tables>,
  newId: () => Id<string>,
  work: { readonly unitIds: readonly UnitId[]; readonly event: CongressEvent },
): Promise<void> {
  const { unitIds, event } = work;
  if (unitIds.length === 0) return;
  const carried = await sql<{ id: string; version: number; path: string }>`
        update congress c set unit_path = u.path, version = c.version + 1
        from unit u
        where u.id = c.unit_id and c.unit_path <> u.path and c.unit_id = any(${[...unitIds]}::uuid[])
        returning c.id, c.version, u.path`.execute(db);
  for (const batch of batches(carried.rows, 500))
    await db
      .insertInto('congress_event')
      .values(
        batch.map((row) => ({
          id: newId(),
          congress_id: row.id,
          seq: row.version,
          kind: event.kind,
          occurred_on: event.occurredOn,
          recorded_at: event.recordedAt,
          actor_id: event.actorId ?? null,
          payload: JSON.stringify({ carried: event.payload, unitPath: row.path }),
        })),
      )
      .execute();
}

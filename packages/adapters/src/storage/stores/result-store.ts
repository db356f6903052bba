import { sql, type Insertable, type Kysely } from 'kysely';
import type { ResultStore } from '@daihoi/application/result';
import type { StaleVersion } from '@daihoi/application/ports';
import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Tables } from '../tables/index.ts';
import {
  fromBallot,
  fromDifference,
  fromPerson,
  toBallot,
  toDifference,
  toPerson,
} from './result-row.ts';

type Versioned = 'election_result' | 'elected_person' | 'scheme_difference';

/** Election results over PostgreSQL. */
export function resultStore(db: Kysely<Tables>): ResultStore {
  return {
    async ballots(congressId) {
      const rows = await db
        .selectFrom('election_result')
        .selectAll()
        .where('congress_id', '=', congressId)
        .orderBy('office')
        .orderBy('attempt')
        .orderBy('round')
        .execute();
      return rows.map(toBallot);
    },
    putBallot: (ballot) =>
      put(db, 'election_result', { row: fromBallot(ballot), version: ballot.version }),
    async removeBallot(id, version) {
      const gone = await db
        .deleteFrom('election_result')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return gone.numDeletedRows === 1n ? ok<true>(true) : stale(version);
    },
    async persons(congressId) {
      const rows = await db
        .selectFrom('elected_person')
        .selectAll()
        .where('congress_id', '=', congressId)
        .orderBy('name_sort')
        .orderBy('id')
        .execute();
      return rows.map(toPerson);
    },
    putPerson: (person) =>
      put(db, 'elected_person', { row: fromPerson(person), version: person.version }),
    async removePersons(ids) {
      if (ids.length > 0) await db.deleteFrom('elected_person').where('id', 'in', ids).execute();
    },
    async differences(congressId) {
      const rows = await db
        .selectFrom('scheme_difference')
        .selectAll()
        .where('congress_id', '=', congressId)
        .orderBy('office')
        .execute();
      return rows.map(toDifference);
    },
    putDifference: (difference) =>
      put(db, 'scheme_difference', {
        row: fromDifference(difference),
        version: difference.version,
      }),
    async removeDifference(id) {
      await db.deleteFrom('scheme_difference').where('id', '=', id).execute();
    },
    officialMembers: (unitId, on) => officialMembers(db, unitId, on),
  };
}

async function officialMembers(
  db: Kysely<Tables>,
  unitId: string,
  on: CalendarDate,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('member_count')
    .select('official')
    .where('unit_id', '=', unitId)
    .where('as_of', '<=', on)
    .orderBy('as_of', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.official;
}

/** Writes a row under the version that was read; 0 for a new one, which somebody else may have written first. */
async function put<Table extends Versioned>(
  db: Kysely<Tables>,
  table: Table,
  { row, version }: { readonly row: Insertable<Tables[Versioned]>; readonly version: number },
): Promise<Result<number, StaleVersion>> {
  const values = { ...row, version: version + 1 };
  const columns = sql.join(Object.keys(values).map((name) => sql.ref(name)));
  const places = sql.join(Object.values(values));
  const written =
    version === 0
      ? await sql`insert into ${sql.table(table)} (${columns}) values (${places}) on conflict do nothing`.execute(
          db,
        )
      : await sql`update ${sql.table(table)} set (${columns}) = row(${places}) where id = ${row.id} and version = ${version}`.execute(
          db,
        );
  return written.numAffectedRows === 1n ? ok(version + 1) : stale(version);
}

function stale(expected: number): Result<never, StaleVersion> {
  return err({ code: 'version.stale', expected });
}

import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { CongressListStore, CongressSearch } from '@daihoi/application/congress';
import { congressStates } from '@daihoi/domain/congress';
import type { UnitId } from '@daihoi/domain/kernel';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toCongressRecord } from './congress-row.ts';
import { subtreeOf } from './subtree.ts';

type From = Tables & {
  c: Tables['congress'];
  u: Tables['unit'];
};
type Listing<Row> = SelectQueryBuilder<From, 'c' | 'u', Row>;

/** The list of congresses of a subtree over PostgreSQL. */
export function congressListStore(db: Kysely<Tables>): CongressListStore {
  return {
    async search(search) {
      const rows = await sorted(
        filtered(listing(db), search)
          .leftJoin('unit as p', 'p.id', 'u.parent_id')
          .selectAll('c')
          .select(['u.code', 'u.unit_type', 'u.full_name', 'u.short_name'])
          .select('p.short_name as superior_name'),
        search,
      )
        .offset(search.offset)
        .limit(search.limit)
        .execute();
      return rows.map((row) => ({
        record: toCongressRecord(row),
        unit: {
          id: rowId<UnitId>(row.unit_id),
          code: row.code,
          level: row.level,
          unitType: row.unit_type,
          fullName: row.full_name,
          shortName: row.short_name,
        },
        superiorName: row.superior_name ?? '',
      }));
    },
    async count(search, most) {
      const some = filtered(listing(db), search).select('c.id').limit(most).as('some');
      const row = await db
        .selectFrom(some)
        .select(sql<number>`count(*)::int`.as('n'))
        .executeTakeFirstOrThrow();
      return row.n;
    },
  };
}

function listing(db: Kysely<Tables>) {
  return db.selectFrom('congress as c').innerJoin('unit as u', 'u.id', 'c.unit_id');
}

function filtered(query: Listing<object>, search: CongressSearch): Listing<object> {
  const subtree = subtreeOf(search.path);
  const { level, states, lateOn } = search;
  const narrowed = query
    .where('c.season_id', '=', search.seasonId)
    .where('c.unit_path', '>=', subtree.from)
    .where('c.unit_path', '<', subtree.to)
    .$if(level !== undefined, (some) => some.where('c.level', '=', level ?? ''))
    .$if(states !== undefined, (some) => some.where('c.state', 'in', states ?? []))
    .$if(lateOn !== undefined, (some) =>
      some
        .where('c.deadline', '<', lateOn ?? '')
        .where('c.closed_on', 'is', null)
        .where('c.state', 'not in', ['CANCELLED', 'POSTPONED']),
    );
  return search.words.reduce(
    (some, word) => some.where('u.search_key', 'like', `%${word}%`),
    narrowed,
  );
}

/** States sort in the order of a congress's life; names by the key that the domain made. */
const stateOrder = sql`array_position(${sql.lit(`{${congressStates.join(',')}}`)}::text[], c.state)`;

function sorted<Row>(query: Listing<Row>, { sort, descending }: CongressSearch): Listing<Row> {
  const direction = descending ? 'desc' : 'asc';
  switch (sort) {
    case 'deadline':
      return query.orderBy('c.deadline', direction).orderBy('u.name_sort');
    case 'plan':
      return query
        .orderBy('c.plan_from', (order) => order[direction]().nullsLast())
        .orderBy('u.name_sort');
    case 'state':
      return query.orderBy(stateOrder, direction).orderBy('u.name_sort');
    case 'name':
      return query.orderBy('u.name_sort', direction);
  }
}

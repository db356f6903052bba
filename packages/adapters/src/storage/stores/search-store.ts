import { sql, type Kysely } from 'kysely';
import type { FoundUnit, SearchStore } from '@daihoi/application/organisation';
import type { CongressId, UnitId } from '@daihoi/domain/kernel';
import { rowDate, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { within } from './tree-states.ts';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly level: string;
  readonly unit_type: string;
  readonly full_name: string;
  readonly short_name: string;
  readonly path: string;
  readonly name_sort: string;
  readonly valid_to: string | null;
}

/** Search over the trigrams of the search keys. */
export function searchStore(db: Kysely<Tables>): SearchStore {
  return {
    units: (ask) => findUnits(db, ask),
    async congressesOf(ids) {
      if (ids.length === 0) return new Map();
      const found = await sql<{ unit_id: string; id: string }>`
        select distinct on (c.unit_id) c.unit_id, c.id from congress c join season s on s.id = c.season_id
        where c.unit_id = any(${[...ids]}::uuid[]) order by c.unit_id, s.term_from desc`.execute(
        db,
      );
      return new Map(
        found.rows.map((row) => [rowId<UnitId>(row.unit_id), rowId<CongressId>(row.id)]),
      );
    },
    async namesOn(paths) {
      if (paths.length === 0) return new Map();
      const rows = await db
        .selectFrom('unit')
        .select(['path', 'short_name'])
        .where('path', 'in', [...new Set(paths)])
        .execute();
      return new Map(rows.map((row) => [row.path, row.short_name]));
    },
  };
}

/**
 * Three bounded looks, each with its own index: codes that begin as typed, the few units of the high levels, and the
 * rest. Whatever is typed, no look reads more than its limit asks for.
 */
async function findUnits(
  db: Kysely<Tables>,
  ask: Parameters<SearchStore['units']>[0],
): Promise<readonly FoundUnit[]> {
  const reach = sql`(${sql.join(
    ask.paths.map((path) => sql`(${within(path)})`),
    sql` or `,
  )})`;
  const matches = sql.join(
    ask.words.map((word) => sql`search_key like ${`% ${likeText(word)}%`}`),
    sql` and `,
  );
  const columns = sql`id, code, level, unit_type, full_name, short_name, path, name_sort, valid_to`;
  const code = ask.code;
  const found = await sql<Row>`
    (select ${columns} from unit
      where upper(code) collate "C" >= ${code} and upper(code) collate "C" < ${`${code}~`}
        and ${reach} order by upper(code) collate "C" limit ${ask.limit})
    union
    (select ${columns} from unit
      where level in ('CENTRAL', 'PROVINCIAL', 'UPPER_GRASSROOTS') and ${matches} and ${reach} limit ${ask.limit})
    union
    (select ${columns} from unit where ${matches} and ${reach} limit ${ask.limit})`.execute(db);
  return found.rows.map((row) => ({
    id: rowId<UnitId>(row.id),
    code: row.code,
    level: row.level,
    unitType: row.unit_type,
    fullName: row.full_name,
    shortName: row.short_name,
    path: row.path,
    nameSort: row.name_sort,
    validTo: rowDate(row.valid_to),
  }));
}

/** Signs that LIKE reads are letters here. */
function likeText(word: string): string {
  return word.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`);
}

import { sql, type Kysely } from 'kysely';
import type { FoundUnit, SearchStore } from '@daihoi/application/organisation';
import type { CongressId, UnitId } from '@daihoi/domain/kernel';
import { segmentWidth } from '@daihoi/domain/organisation';
import { rowDate, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { within } from './tree-states.ts';
import { toNamedUnit, type UnitNameColumns } from './unit-name-row.ts';

interface Row extends UnitNameColumns {
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

type Ask = Parameters<SearchStore['units']>[0];

/** As many as a page shows: with these found, a word is common and nothing more need be read. */
const enough = 20;

/**
 * Bounded looks, each cheap whatever is typed: codes that begin as typed, which end it when one is the very code; then, below a unit, its own subtree; in the
 * whole tree the few units of high levels, then a sample of pages (which fills the list for common words), and only
 * for words that are rare the trigrams of all.
 */
async function findUnits(db: Kysely<Tables>, ask: Ask): Promise<readonly FoundUnit[]> {
  const found = new Map((await look(db, ask, byCode(ask))).map((unit) => [unit.id, unit]));
  if ([...found.values()].some((unit) => unit.code.toUpperCase() === ask.code))
    return [...found.values()];
  const whole = ask.paths.some((path) => path.length <= segmentWidth);
  const looks = whole ? [highLevels(ask), sample(ask), everything(ask)] : [subtree(ask)];
  for (const each of looks) {
    if (found.size >= enough && each !== looks[0]) break;
    for (const unit of await look(db, ask, each)) found.set(unit.id, unit);
  }
  return [...found.values()];
}

type Look = ReturnType<typeof byCode>;

function byCode({ code }: Ask) {
  const key = sql`upper(code) collate "C"`;
  return sql`from unit where ${key} >= ${code} and ${key} < ${`${code}~`}`;
}

function highLevels({ words }: Ask): Look {
  return sql`from unit where level in ('CENTRAL', 'PROVINCIAL', 'UPPER_GRASSROOTS') and ${matching(words)}`;
}

function sample({ words }: Ask): Look {
  return sql`from unit tablesample system (2) repeatable (1) where ${matching(words)}`;
}

function everything({ words }: Ask): Look {
  return sql`from unit where ${matching(words)}`;
}

/**
 * Reads the keys of a subtree off the index that carries them, without a visit to the rows, which lie scattered; the
 * match is kept from being an index condition of its own.
 */
function subtree(ask: Ask): Look {
  const likes = ask.words.map((word) => sql`(search_key || '') like ${`% ${likeText(word)}%`}`);
  return sql`from unit where path in (
    select path from unit where ${reachOf(ask)} and ${sql.join(likes, sql` and `)} limit ${ask.limit})`;
}

function reachOf({ paths }: Ask): Look {
  return sql`(${sql.join(
    paths.map((path) => sql`(${within(path)})`),
    sql` or `,
  )})`;
}

function matching(words: readonly string[]): Look {
  const likes = words.map((word) => sql`search_key like ${`% ${likeText(word)}%`}`);
  return sql`${sql.join(likes, sql` and `)}`;
}

async function look(db: Kysely<Tables>, ask: Ask, from: Look): Promise<readonly FoundUnit[]> {
  const found = await sql<Row>`
    select id, code, level, unit_type, full_name, short_name, path, name_sort, valid_to
    ${from} and ${reachOf(ask)} limit ${ask.limit}`.execute(db);
  return found.rows.map(toFound);
}

function toFound(row: Row): FoundUnit {
  return {
    ...toNamedUnit(row),
    nameSort: row.name_sort,
    validTo: rowDate(row.valid_to),
  };
}

/** Signs that LIKE reads are letters here. */
function likeText(word: string): string {
  return word.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`);
}

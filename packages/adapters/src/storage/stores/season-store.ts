import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';
import type { SeasonRow, SeasonStore } from '@daihoi/application/season';
import { congressContents, congressStates, directPosts } from '@daihoi/domain/congress';
import { calendarDate, defined, err, ok, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { organizationLevels, segmentsOf } from '@daihoi/domain/organisation';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { subtreeOf } from './subtree.ts';
import { windowQueries } from './window-queries.ts';

const Settings = z
  .object({
    leadDays: z.partialRecord(z.enum(congressStates), z.number().int()).transform(defined),
    contents: z.array(z.enum(congressContents)).optional(),
    maxHalfDays: z
      .partialRecord(z.enum(organizationLevels), z.number().int())
      .transform(defined)
      .optional(),
    pilots: z.object({ min: z.number().int(), max: z.number().int() }).optional(),
    directElection: z.array(z.enum(directPosts)).optional(),
    paper: z.string().optional(),
  })
  .transform((settings): SeasonRow['settings'] => defined(settings));

/** Seasons and their windows over PostgreSQL. */
export function seasonStore(db: Kysely<Tables>): SeasonStore {
  return {
    async byId(id) {
      const row = await db.selectFrom('season').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toSeason(row);
    },
    async byCode(code) {
      const row = await db
        .selectFrom('season')
        .selectAll()
        .where('code', '=', code)
        .executeTakeFirst();
      return row && toSeason(row);
    },
    async hold(id) {
      const row = await db
        .selectFrom('season')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      return row && toSeason(row);
    },
    around: (path) => seasonsAround(db, path),
    async onPath(path) {
      const rows = await db
        .selectFrom('season')
        .innerJoin('unit', 'unit.id', 'season.root_unit_id')
        .selectAll('season')
        .where('unit.segment', 'in', segmentsOf(path))
        .orderBy('season.term_from', 'desc')
        .orderBy('season.code')
        .execute();
      return rows.map(toSeason);
    },
    async insert(season) {
      await db
        .insertInto('season')
        .values({
          id: season.id,
          root_unit_id: season.rootUnitId,
          demonstration: season.demonstration,
          ...fromSeason(season),
        })
        .execute();
    },
    save: (season) => save(db, season),
    congressCount: (id) => congressCount(db, id),
    ...windowQueries(db),
  };
}

async function save(db: Kysely<Tables>, season: SeasonRow): ReturnType<SeasonStore['save']> {
  const saved = await db
    .updateTable('season')
    .set({ ...fromSeason(season), version: sql`version + 1` })
    .where('id', '=', season.id)
    .where('version', '=', season.version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n
    ? ok(season.version + 1)
    : err({ code: 'version.stale', expected: season.version });
}

async function congressCount(db: Kysely<Tables>, id: SeasonId): Promise<number> {
  const row = await db
    .selectFrom('congress')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('season_id', '=', id)
    .executeTakeFirstOrThrow();
  return row.n;
}

function fromSeason(season: SeasonRow) {
  return {
    code: season.code,
    name: season.name,
    term_from: season.term.from,
    term_to: season.term.to,
    level_scheme: season.levelScheme,
    rule_set: season.ruleSet,
    counted_from: season.countedFrom,
    settings: JSON.stringify(season.settings),
  };
}

/** Seasons whose root stands on the path or below it. */
async function seasonsAround(db: Kysely<Tables>, path: string): Promise<readonly SeasonRow[]> {
  const below = subtreeOf(path);
  const rows = await db
    .selectFrom('season')
    .innerJoin('unit', 'unit.id', 'season.root_unit_id')
    .selectAll('season')
    .where((eb) =>
      eb.or([
        eb('unit.segment', 'in', segmentsOf(path)),
        eb.and([eb('unit.path', '>=', below.from), eb('unit.path', '<', below.to)]),
      ]),
    )
    .orderBy('season.term_from', 'desc')
    .orderBy('season.code')
    .limit(50)
    .execute();
  return rows.map(toSeason);
}

function toSeason(row: Selectable<Tables['season']>): SeasonRow {
  return {
    id: rowId<SeasonId>(row.id),
    code: row.code,
    name: row.name,
    term: { from: row.term_from, to: row.term_to },
    rootUnitId: rowId<UnitId>(row.root_unit_id),
    levelScheme: row.level_scheme,
    ruleSet: row.rule_set,
    countedFrom: calendarDate(row.counted_from),
    settings: Settings.parse(row.settings),
    demonstration: row.demonstration,
    version: row.version,
  };
}

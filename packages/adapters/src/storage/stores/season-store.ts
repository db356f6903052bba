import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { SeasonRow, SeasonStore } from '@daihoi/application/season';
import { congressStates } from '@daihoi/domain/congress';
import { calendarDate, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { segmentsOf } from '@daihoi/domain/organisation';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { windowQueries } from './window-queries.ts';

const Settings = z.object({
  leadDays: z.partialRecord(z.enum(congressStates), z.number().int()),
});

/** Seasons and their windows over PostgreSQL. */
export function seasonStore(db: Kysely<Tables>): SeasonStore {
  return {
    async byId(id) {
      const row = await db.selectFrom('season').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toSeason(row);
    },
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
          code: season.code,
          name: season.name,
          term_from: season.term.from,
          term_to: season.term.to,
          root_unit_id: season.rootUnitId,
          level_scheme: season.levelScheme,
          rule_set: season.ruleSet,
          counted_from: season.countedFrom,
          settings: JSON.stringify(season.settings),
          demonstration: season.demonstration,
        })
        .execute();
    },
    ...windowQueries(db),
  };
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
    settings: toSettings(row.settings),
    demonstration: row.demonstration,
    version: row.version,
  };
}

function toSettings(raw: unknown): SeasonRow['settings'] {
  const { leadDays } = Settings.parse(raw);
  const entries = Object.entries(leadDays).filter(([, days]) => days !== undefined);
  return { leadDays: Object.fromEntries(entries) };
}

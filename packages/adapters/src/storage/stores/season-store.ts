import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';
import type { SeasonRow, SeasonStore } from '@daihoi/application/season';
import { congressStates } from '@daihoi/domain/congress';
import { calendarDate, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { segmentsOf } from '@daihoi/domain/progress';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

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
    async windowsAt(seasonId, path) {
      const rows = await db
        .selectFrom('season_window as w')
        .innerJoin('unit as u', 'u.id', 'w.unit_id')
        .distinctOn('w.level')
        .select(['w.level', 'w.unit_id', 'w.opens', 'w.closes'])
        .where('w.season_id', '=', seasonId)
        .where('w.replaced_by', 'is', null)
        .where('u.segment', 'in', segmentsOf(path))
        .orderBy('w.level')
        .orderBy(sql`length(u.path)`, 'desc')
        .execute();
      return rows.map((row) => ({
        level: row.level,
        unitId: rowId<UnitId>(row.unit_id),
        opens: calendarDate(row.opens),
        closes: calendarDate(row.closes),
      }));
    },
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

import { sql, type Kysely, type Selectable } from 'kysely';
import type { NewWindow, SeasonStore, WindowRow } from '@daihoi/application/season';
import { calendarDate, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { segmentsOf } from '@daihoi/domain/organisation';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** The windows of a season: the ones in force, and setting a new one in the place of an old one. */
export function windowQueries(
  db: Kysely<Tables>,
): Pick<SeasonStore, 'setWindows' | 'windows' | 'windowsAt'> {
  return {
    async setWindows(seasonId, windows) {
      for (const window of windows) await setWindow(db, seasonId, window);
    },
    async windows(seasonId) {
      const rows = await db
        .selectFrom('season_window as w')
        .innerJoin('unit as u', 'u.id', 'w.unit_id')
        .select(['w.level', 'w.unit_id', 'w.opens', 'w.closes', 'u.path'])
        .where('w.season_id', '=', seasonId)
        .where('w.replaced_by', 'is', null)
        .orderBy('u.path')
        .execute();
      return rows.map((row) => ({ ...toWindow(row), path: row.path }));
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
      return rows.map(toWindow);
    },
  };
}

type WindowColumns = Pick<
  Selectable<Tables['season_window']>,
  'level' | 'unit_id' | 'opens' | 'closes'
>;

function toWindow(row: WindowColumns): WindowRow {
  return {
    level: row.level,
    unitId: rowId<UnitId>(row.unit_id),
    opens: calendarDate(row.opens),
    closes: calendarDate(row.closes),
  };
}

/** The old window points at the new one before the new one comes in: only one may be in force. */
async function setWindow(db: Kysely<Tables>, seasonId: SeasonId, window: NewWindow): Promise<void> {
  await sql`set constraints all deferred`.execute(db);
  await db
    .updateTable('season_window')
    .set({ replaced_by: window.id })
    .where('season_id', '=', seasonId)
    .where('unit_id', '=', window.unitId)
    .where('level', '=', window.level)
    .where('replaced_by', 'is', null)
    .execute();
  await db
    .insertInto('season_window')
    .values({
      id: window.id,
      season_id: seasonId,
      unit_id: window.unitId,
      level: window.level,
      opens: window.opens,
      closes: window.closes,
      paper: window.paper ?? null,
      reason: window.reason ?? null,
      recorded_at: window.recordedAt,
      recorded_by: window.recordedBy ?? null,
      replaced_by: null,
    })
    .execute();
}

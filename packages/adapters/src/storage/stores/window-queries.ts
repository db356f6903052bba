import { sql, type Kysely, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type { NewWindow, SeasonStore, WindowRecord, WindowRow } from '@daihoi/application/season';
import { calendarDate, type CalendarDate, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { segmentsOf } from '@daihoi/domain/organisation';
import { rowDate, rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** The windows of a season: the ones in force, and setting a new one in the place of an old one. */
export function windowQueries(
  db: Kysely<Tables>,
): Pick<SeasonStore, 'setWindows' | 'windows' | 'windowRecords' | 'windowsAt'> {
  return {
    async setWindows(seasonId, windows) {
      for (const window of windows) await setWindow(db, seasonId, window);
    },
    async windows(seasonId) {
      const rows = await db
        .selectFrom('season_window as w')
        .innerJoin('unit as u', 'u.id', 'w.unit_id')
        .select(['w.level', 'w.unit_id', 'w.opens', 'w.closes', 'w.pilot_opens', 'u.path'])
        .where('w.season_id', '=', seasonId)
        .where('w.replaced_by', 'is', null)
        .orderBy('u.path')
        .execute();
      return rows.map((row) => ({ ...toWindow(row), path: row.path }));
    },
    windowRecords: (seasonId) => windowRecords(db, seasonId),
    async windowsAt(seasonId, path, on) {
      let query = db
        .selectFrom('season_window as w')
        .innerJoin('unit as u', 'u.id', 'w.unit_id')
        .distinctOn('w.level')
        .select(['w.level', 'w.unit_id', 'w.opens', 'w.closes', 'w.pilot_opens'])
        .where('w.season_id', '=', seasonId)
        .where('u.segment', 'in', segmentsOf(path))
        .orderBy('w.level')
        .orderBy(sql`length(u.path)`, 'desc')
        .orderBy('w.version', 'desc');
      query = on === undefined ? query.where('w.replaced_by', 'is', null) : query.where(heldOn(on));
      return (await query.execute()).map(toWindow);
    },
  };
}

/** Windows that were in force at the end of a day: set by then, and not replaced by one that was. */
function heldOn(day: CalendarDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`w.set_on <= ${day} and not exists (
    select 1 from season_window n where n.id = w.replaced_by and n.set_on <= ${day})`;
}

type WindowColumns = Pick<
  Selectable<Tables['season_window']>,
  'level' | 'unit_id' | 'opens' | 'closes' | 'pilot_opens'
>;

function toWindow(row: WindowColumns): WindowRow {
  return {
    level: row.level,
    unitId: rowId<UnitId>(row.unit_id),
    opens: calendarDate(row.opens),
    closes: calendarDate(row.closes),
    ...(row.pilot_opens === null ? {} : { pilotOpens: calendarDate(row.pilot_opens) }),
  };
}

async function windowRecords(
  db: Kysely<Tables>,
  seasonId: SeasonId,
): Promise<readonly WindowRecord[]> {
  const rows = await db
    .selectFrom('season_window as w')
    .innerJoin('unit as u', 'u.id', 'w.unit_id')
    .leftJoin('account as a', 'a.id', 'w.recorded_by')
    .selectAll('w')
    .select(['u.path', 'u.full_name', 'a.display_name'])
    .where('w.season_id', '=', seasonId)
    .orderBy('u.path')
    .orderBy('w.level')
    .orderBy('w.version', 'desc')
    .execute();
  return rows.map((row) => ({
    ...toWindow(row),
    path: row.path,
    unitName: row.full_name,
    paper: row.paper ?? undefined,
    paperIssuedOn: rowDate(row.paper_issued_on),
    reason: row.reason ?? undefined,
    recordedAt: rowInstant(row.recorded_at),
    recordedByName: row.display_name ?? undefined,
    inForce: row.replaced_by === null,
    version: row.version,
  }));
}

/** The old window points at the new one before the new one comes in: only one may be in force. */
async function setWindow(db: Kysely<Tables>, seasonId: SeasonId, window: NewWindow): Promise<void> {
  await sql`set constraints all deferred`.execute(db);
  const replaced = await db
    .updateTable('season_window')
    .set({ replaced_by: window.id })
    .where('season_id', '=', seasonId)
    .where('unit_id', '=', window.unitId)
    .where('level', '=', window.level)
    .where('replaced_by', 'is', null)
    .returning('version')
    .executeTakeFirst();
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
      pilot_opens: window.pilotOpens ?? null,
      paper_issued_on: window.paperIssuedOn ?? null,
      set_on: window.setOn,
      version: (replaced?.version ?? 0) + 1,
    })
    .execute();
}

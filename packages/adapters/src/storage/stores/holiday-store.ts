import type { Kysely, Selectable } from 'kysely';
import {
  applyHolidayEdits,
  type HolidayEdit,
  type HolidayStore,
} from '@daihoi/application/calendar';
import { vietnamHolidays } from '@daihoi/domain/calendar';
import { calendarDate, err, ok } from '@daihoi/domain/kernel';
import { rowDate } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Holidays over PostgreSQL: only what the installation changed is stored. */
export function holidayStore(db: Kysely<Tables>): HolidayStore {
  async function edits(): Promise<readonly HolidayEdit[]> {
    const rows = await db.selectFrom('holiday').selectAll().orderBy('day').execute();
    return rows.map(toEdit);
  }
  return {
    edits,
    table: async () => applyHolidayEdits(vietnamHolidays, await edits()),
    async put(edit) {
      const values = {
        name: edit.name,
        working: edit.working,
        instead_of: edit.insteadOf ?? null,
        source: edit.source,
        version: edit.version + 1,
      };
      const written =
        edit.version === 0
          ? await db
              .insertInto('holiday')
              .values({ day: edit.day, ...values })
              .onConflict((conflict) => conflict.doNothing())
              .executeTakeFirst()
          : await db
              .updateTable('holiday')
              .set(values)
              .where('day', '=', edit.day)
              .where('version', '=', edit.version)
              .executeTakeFirst();
      const count =
        'numUpdatedRows' in written ? written.numUpdatedRows : written.numInsertedOrUpdatedRows;
      return count === 1n
        ? ok(edit.version + 1)
        : err({ code: 'version.stale', expected: edit.version });
    },
    async remove(day, version) {
      const gone = await db
        .deleteFrom('holiday')
        .where('day', '=', day)
        .where('version', '=', version)
        .executeTakeFirst();
      return gone.numDeletedRows === 1n
        ? ok<true>(true)
        : err({ code: 'version.stale', expected: version });
    },
  };
}

function toEdit(row: Selectable<Tables['holiday']>): HolidayEdit {
  return {
    day: calendarDate(row.day),
    name: row.name,
    working: row.working,
    insteadOf: rowDate(row.instead_of),
    source: row.source,
    version: row.version,
  };
}

import type { Kysely } from 'kysely';
import type { NumberSeriesStore, PaperSeries } from '@daihoi/application/issuing';
import type { AccountId, Id, UnitId } from '@daihoi/domain/kernel';
import { rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Series of paper numbers over PostgreSQL. */
export function numberSeriesStore(db: Kysely<Tables>): NumberSeriesStore {
  return {
    async standing(unitId, term) {
      const rows = await db
        .selectFrom('document_series')
        .select(['type', 'last_number', 'given'])
        .where('unit_id', '=', unitId)
        .where('term', '=', term)
        .execute();
      return rows.map((row) => ({ type: row.type, last: row.last_number, given: row.given }));
    },
    moveTo: (series, from, last) =>
      (from === 0 ? moveFromNone : moveOn)(db, { series, from, last }),
    async note({ series, ...step }) {
      await db
        .insertInto('series_continuation')
        .values({
          id: step.id,
          unit_id: series.unitId,
          type: series.type,
          term: series.term,
          last_before: step.before,
          last_number: step.last,
          reason: step.reason,
          recorded_at: step.recordedAt,
          recorded_by: step.recordedBy,
          recorder_name: step.recorderName,
        })
        .execute();
    },
    async continuations(unitId, term) {
      const rows = await db
        .selectFrom('series_continuation')
        .selectAll()
        .where('unit_id', '=', unitId)
        .where('term', '=', term)
        .orderBy('recorded_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map((row) => ({
        id: rowId<Id<'SeriesContinuationId'>>(row.id),
        series: { unitId: rowId<UnitId>(row.unit_id), type: row.type, term: row.term },
        before: row.last_before,
        last: row.last_number,
        reason: row.reason,
        recordedAt: rowInstant(row.recorded_at),
        recordedBy: rowId<AccountId>(row.recorded_by),
        recorderName: row.recorder_name,
      }));
    },
  };
}

interface Move {
  readonly series: PaperSeries;
  readonly from: number;
  readonly last: number;
}

// Both wait for whoever holds the series, and then find it where that one left it.
async function moveOn(db: Kysely<Tables>, { series, from, last }: Move): Promise<boolean> {
  const moved = await db
    .updateTable('document_series')
    .set({ last_number: last })
    .where('unit_id', '=', series.unitId)
    .where('type', '=', series.type)
    .where('term', '=', series.term)
    .where('last_number', '=', from)
    .returning('last_number')
    .executeTakeFirst();
  return moved !== undefined;
}

/** A series without a number may have no row yet. */
async function moveFromNone(db: Kysely<Tables>, { series, last }: Move): Promise<boolean> {
  const { unitId, type, term } = series;
  const moved = await db
    .insertInto('document_series')
    .values({ unit_id: unitId, type, term, last_number: last })
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'type', 'term'])
        .doUpdateSet({ last_number: last })
        .where('document_series.last_number', '=', 0),
    )
    .returning('last_number')
    .executeTakeFirst();
  return moved !== undefined;
}

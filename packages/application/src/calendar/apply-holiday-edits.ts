import { isWeeklyRest, type DaySource, type HolidayTable } from '@daihoi/domain/calendar';
import type { HolidayEdit } from './holiday-store.ts';

/** Days off that the law gives each year; a year with as many entered days counts as known. */
const daysOfLaw = 11;

/**
 * Lays an installation's edits over a table of holidays. An edited day is what the edit says and nothing else: off, an
 * ordinary working day, or a day of rest that is worked in exchange.
 * @returns a table whose years reach as far as every year after the base has its days of law
 */
export function applyHolidayEdits(base: HolidayTable, edits: readonly HolidayEdit[]): HolidayTable {
  const edited = new Set(edits.map((edit) => edit.day));
  const daysOff = [
    ...base.daysOff.filter((day) => !edited.has(day.date)),
    ...edits
      .filter((edit) => !edit.working)
      .map(
        (edit) => ({ date: edit.day, name: edit.name, kind: 'holiday', ...basis(edit) }) as const,
      ),
  ].toSorted((left, right) => (left.date < right.date ? -1 : 1));
  const worked = edits.flatMap((edit) =>
    edit.working && isWeeklyRest(edit.day)
      ? [{ date: edit.day, insteadOf: edit.insteadOf ?? edit.day, ...basis(edit) }]
      : [],
  );
  return {
    years: { from: base.years.from, to: lastKnownYear(base.years.to, daysOff) },
    daysOff,
    workedRestDays: [...base.workedRestDays.filter((day) => !edited.has(day.date)), ...worked],
  };
}

function basis(edit: HolidayEdit): DaySource {
  return { source: edit.source, confidence: edit.source === '' ? 'BACKGROUND' : 'CONFIRMED' };
}

function lastKnownYear(from: number, daysOff: HolidayTable['daysOff']): number {
  const next = String(from + 1);
  const known = daysOff.filter((day) => day.date.startsWith(next)).length;
  return known >= daysOfLaw ? lastKnownYear(from + 1, daysOff) : from;
}

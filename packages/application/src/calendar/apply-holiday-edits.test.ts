import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  findHolidayTableProblems,
  isWorkingDay,
  vietnamHolidays,
} from '@daihoi/domain/calendar';
import { addDays, calendarDate } from '@daihoi/domain/kernel';
import { applyHolidayEdits } from './apply-holiday-edits.ts';
import type { HolidayEdit } from './holiday-store.ts';

function edit(day: string, more: Partial<HolidayEdit> = {}): HolidayEdit {
  return {
    day: calendarDate(day),
    name: 'Nghỉ bão',
    working: false,
    insteadOf: undefined,
    source: '12-CV/TU',
    version: 1,
    ...more,
  };
}

describe('edits of the holidays', () => {
  test('without edits the table is the one the program brings', () =>
    expect(applyHolidayEdits(vietnamHolidays, [])).toEqual(vietnamHolidays));

  test('a day off pushes a deadline of working days', () => {
    const table = applyHolidayEdits(vietnamHolidays, [edit('2020-08-11')]);
    const from = calendarDate('2020-08-05');
    expect(addWorkingDays(from, 7, vietnamHolidays)).toBe('2020-08-14');
    expect(addWorkingDays(from, 7, table)).toBe('2020-08-17');
  });

  test('a holiday of the base becomes a working day', () => {
    const day = calendarDate('2020-09-02');
    const table = applyHolidayEdits(vietnamHolidays, [edit('2020-09-02', { working: true })]);
    expect(isWorkingDay(day, vietnamHolidays)).toBe(false);
    expect(isWorkingDay(day, table)).toBe(true);
  });

  test('a Saturday is worked in exchange for a day off, and nothing contradicts itself', () => {
    const insteadOf = calendarDate('2020-09-03');
    const table = applyHolidayEdits(vietnamHolidays, [
      edit('2020-09-03'),
      edit('2020-09-05', { working: true, insteadOf }),
    ]);
    expect(isWorkingDay(insteadOf, table)).toBe(false);
    expect(isWorkingDay(calendarDate('2020-09-05'), table)).toBe(true);
    expect(findHolidayTableProblems(table)).toEqual([]);
  });

  test('a year after the table is known once its eleven days of law are entered', () => {
    const days = Array.from({ length: 11 }, (_, n) => edit(addDays(calendarDate('2027-02-01'), n)));
    expect(applyHolidayEdits(vietnamHolidays, days.slice(1)).years.to).toBe(2026);
    expect(applyHolidayEdits(vietnamHolidays, days).years.to).toBe(2027);
  });
});

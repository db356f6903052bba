import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDate,
  dayOf,
  daysBetween,
  fromDayNumber,
  instantFrom,
  monthsLater,
  parseCalendarDate,
  toDayNumber,
} from './calendar-date.ts';

describe('calendar dates', () => {
  test('agree with the built-in calendar for every day from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_140, max: 157_056 }), (days) => {
        const builtIn = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(fromDayNumber(days)).toBe(builtIn);
        expect(toDayNumber(calendarDate(builtIn))).toBe(days);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['2020-02-29', '2000-02-29', '1970-01-01', '2020-12-31', '2021-03-01'])(
    '%s exists and comes back from its number',
    (raw) => {
      expect(parseCalendarDate(raw)).toEqual({ ok: true, value: raw });
      expect(fromDayNumber(toDayNumber(calendarDate(raw)))).toBe(raw);
    },
  );

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2020-02-30',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '20-1-1',
    '',
  ])('%s is refused', (raw) =>
    expect(parseCalendarDate(raw)).toEqual({ ok: false, error: { code: 'date.malformed', raw } }),
  );

  test('a span over a leap day counts it', () => {
    expect(addDays(calendarDate('2020-02-28'), 2)).toBe('2020-03-01');
    expect(daysBetween({ from: calendarDate('2020-02-01'), to: calendarDate('2020-03-01') })).toBe(
      29,
    );
  });

  test('the day changes at midnight in Vietnam, not in London', () => {
    expect(dayOf(instantFrom(Date.UTC(2020, 6, 30, 16, 59)))).toBe('2020-07-30');
    expect(dayOf(instantFrom(Date.UTC(2020, 6, 30, 17, 0)))).toBe('2020-07-31');
  });
});

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-10-31', 6, '2026-04-30'],
  ['2025-12-15', 12, '2026-12-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(monthsLater(calendarDate(from), months)).toBe(to);
});

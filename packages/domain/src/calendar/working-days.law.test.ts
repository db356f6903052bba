import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, fromDayNumber, toDayNumber } from '../kernel/index.ts';
import { addWorkingDays, isWorkingDay, vietnamHolidays, workingDaysBetween } from './index.ts';

const table = vietnamHolidays;
const days = fc
  .integer({
    min: toDayNumber(calendarDate('2019-03-01')),
    max: toDayNumber(calendarDate('2026-10-31')),
  })
  .map(fromDayNumber);
const counts = fc.integer({ min: -45, max: 45 });

test('adding and then counting gives the number added', () => {
  fc.assert(
    fc.property(days, counts, (from, count) => {
      const to = addWorkingDays(from, count, table);
      expect(workingDaysBetween({ from, to }, table)).toBe(count);
    }),
  );
});

test('a deadline is a working day', () => {
  fc.assert(
    fc.property(days, counts, (from, count) => {
      fc.pre(count !== 0);
      return isWorkingDay(addWorkingDays(from, count, table), table);
    }),
  );
});

test('a later start never gives an earlier deadline', () => {
  fc.assert(
    fc.property(days, counts, fc.nat(20), (from, count, later) => {
      const first = addWorkingDays(from, count, table);
      const second = addWorkingDays(addDays(from, later), count, table);
      fc.pre(count !== 0);
      expect(first <= second).toBe(true);
    }),
  );
});

test('more days give a strictly later deadline', () => {
  fc.assert(
    fc.property(days, fc.nat(40), (from, count) => {
      const sooner = addWorkingDays(from, count, table);
      return sooner < addWorkingDays(from, count + 1, table);
    }),
  );
});

test('there and back ends on the same working day', () => {
  fc.assert(
    fc.property(days, fc.nat(45), (from, count) => {
      const start = addWorkingDays(from, 1, table);
      const there = addWorkingDays(start, count, table);
      expect(addWorkingDays(there, -count, table)).toBe(start);
    }),
  );
});

test('counting forward is additive', () => {
  const laps = fc.nat(150);
  fc.assert(
    fc.property(days, laps, laps, (a, first, second) => {
      const b = addDays(a, first);
      const c = addDays(b, second);
      const laps =
        workingDaysBetween({ from: a, to: b }, table) +
        workingDaysBetween({ from: b, to: c }, table);
      expect(laps).toBe(workingDaysBetween({ from: a, to: c }, table));
    }),
  );
});

import { calendarDate } from '@daihoi/domain/kernel';
import { expect, test } from 'vitest';
import { readAsOf } from './as-of.ts';

const today = calendarDate('2020-07-31');

test('a past day of the address holds', () => {
  expect(readAsOf('2020-06-30', today)).toBe('2020-06-30');
});

test('no day, a day to come and a day that does not exist all mean today', () => {
  for (const text of [null, '2020-08-01', '2020-02-31', 'x'])
    expect(readAsOf(text, today)).toBe(today);
});

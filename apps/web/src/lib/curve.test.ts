import { calendarDate } from '@daihoi/domain/kernel';
import { expect, test } from 'vitest';
import { countOn, daysOf } from './curve.ts';

const june = calendarDate('2020-06-10');
const july = calendarDate('2020-07-31');
const points = [
  { day: june, count: 3 },
  { day: july, count: 9 },
];

test('a count holds until the next point; before the first it is none', () => {
  expect(countOn(points, calendarDate('2020-06-09'))).toBe(0);
  expect(countOn(points, june)).toBe(3);
  expect(countOn(points, calendarDate('2020-07-30'))).toBe(3);
  expect(countOn(points, calendarDate('2020-12-31'))).toBe(9);
});

test('days of several lines are named once, in order', () => {
  expect(daysOf([points, [{ day: june, count: 1 }]])).toEqual([june, july]);
});

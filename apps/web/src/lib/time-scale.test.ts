import { calendarDate } from '@daihoi/domain/kernel';
import { describe, expect, test } from 'vitest';
import { dayAt, monthMark, monthStarts, placeOf } from './time-scale.ts';

const span = { from: calendarDate('2020-01-01'), to: calendarDate('2020-12-31') };

describe('days along a ruler', () => {
  test('the ends are 0 and 1, days outside stay at the edges', () => {
    expect(placeOf(span.from, span)).toBe(0);
    expect(placeOf(span.to, span)).toBe(1);
    expect(placeOf(calendarDate('2021-05-01'), span)).toBe(1);
    expect(placeOf(calendarDate('2019-05-01'), span)).toBe(0);
  });

  test('a place leads back to its day', () => {
    for (const raw of ['2020-01-01', '2020-02-29', '2020-07-31', '2020-12-31']) {
      const day = calendarDate(raw);
      expect(dayAt(placeOf(day, span), span)).toBe(day);
    }
  });

  test('months begin on their first day, the span on its own', () => {
    const part = { from: calendarDate('2020-11-15'), to: calendarDate('2021-01-01') };
    expect(monthStarts(part)).toEqual(['2020-11-15', '2020-12-01', '2021-01-01']);
  });

  test('months are marked as each language marks them', () => {
    expect(monthMark(calendarDate('2020-08-01'), 'vi')).toBe('T8');
    expect(monthMark(calendarDate('2020-08-01'), 'en')).toBe('Aug');
  });
});

import { calendarDate } from '@daihoi/domain/kernel';
import {
  formatAmount,
  formatInteger,
  lastDayOf,
  parseVietnameseInteger,
  parseWrittenDate,
  type WrittenDate,
} from '@daihoi/domain/text';
import { describe, expect, test } from 'vitest';

describe('FX-06: indicators of the Kiên Giang term review', () => {
  test.each([
    ['7.743', 7743],
    ['26.651', 26_651],
    ['4.242', 4242],
    ['30.238', 30_238],
    ['11', 11],
    ['1.173', 1173],
  ])('%s is read and printed back the same', (printed, value) => {
    expect(parseVietnameseInteger(printed)).toEqual({ ok: true, value });
    expect(formatInteger(value, 'vi')).toBe(printed);
  });
});

test('FX-07: sums of inspections and supervisions', () => {
  expect(formatInteger(sum('7.743', '26.651'), 'vi')).toBe('34.394');
  expect(formatInteger(sum('4.242', '30.238'), 'vi')).toBe('34.480');
});

test.each([
  [1_187_500_000, 'nearly'],
  [1_200_000_000, 'exact'],
  [1_215_000_000, 'over'],
] as const)('FX-08: pledges of %i dong', (dong, relation) => {
  expect(formatAmount(dong, 'vi')).toEqual({ relation, amount: '1,2', unit: 'billion' });
});

describe('FX-09: dates as the seeds print them', () => {
  test.each<readonly [string, number | undefined, WrittenDate]>([
    ['31-7-2020', undefined, onDay('2020-07-31', false)],
    ['12/11', 2019, onDay('2019-11-12', true)],
    ['18/9/2019', undefined, onDay('2019-09-18', false)],
    ['19.09.2019', undefined, onDay('2019-09-19', false)],
    ['02/7', 2020, onDay('2020-07-02', true)],
    ['tháng 8-2020', undefined, { kind: 'month', year: 2020, month: 8, yearInferred: false }],
    [
      'cuối quý II năm 2020',
      undefined,
      { kind: 'quarterEnd', year: 2020, quarter: 2, yearInferred: false },
    ],
  ])('%s', (raw, yearHint, expected) => {
    const context = yearHint === undefined ? {} : { yearHint };
    expect(parseWrittenDate(raw, context)).toEqual({ ok: true, value: expected });
  });

  test('the end of quarter II is 30 June', () => {
    const read = parseWrittenDate('cuối quý II năm 2020');
    expect(read.ok && lastDayOf(read.value)).toBe('2020-06-30');
  });
});
function sum(...printed: string[]): number {
  return printed.reduce((total, figure) => {
    const read = parseVietnameseInteger(figure);
    return read.ok ? total + read.value : Number.NaN;
  }, 0);
}

function onDay(date: string, yearInferred: boolean): WrittenDate {
  return { kind: 'day', date: calendarDate(date), yearInferred };
}

import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import {
  formatDate,
  formatDateRange,
  formatMonth,
  lastDayOf,
  paperDateParts,
  parseWrittenDate,
} from './index.ts';

const day = calendarDate;

test('a day is written without zeros in Vietnamese and with a month name in English', () => {
  expect(formatDate(day('2020-07-31'), 'vi')).toBe('31/7/2020');
  expect(formatDate(day('2020-07-02'), 'vi')).toBe('2/7/2020');
  expect(formatDate(day('2020-07-31'), 'en')).toBe('31 Jul 2020');
});

test('a month', () => {
  expect(formatMonth({ year: 2020, month: 8 }, 'vi')).toBe('8/2020');
  expect(formatMonth({ year: 2020, month: 8 }, 'en')).toBe('Aug 2020');
});

test.each([
  ['2020-07-28', '2020-07-29', '28–29/7/2020', '28–29 Jul 2020'],
  ['2020-07-30', '2020-08-02', '30/7–2/8/2020', '30 Jul – 2 Aug 2020'],
  ['2019-12-30', '2020-01-02', '30/12/2019–2/1/2020', '30 Dec 2019 – 2 Jan 2020'],
  ['2019-07-28', '2020-07-28', '28/7/2019–28/7/2020', '28 Jul 2019 – 28 Jul 2020'],
  ['2020-07-28', '2020-07-28', '28/7/2020', '28 Jul 2020'],
])('from %s to %s', (...row) => {
  const [from, to, vi, en] = row;
  const range = { from: day(from), to: day(to) };
  expect(formatDateRange(range, 'vi')).toBe(vi);
  expect(formatDateRange(range, 'en')).toBe(en);
});

test.each([
  ['2018-04-03', '03', '4'],
  ['2020-02-12', '12', '02'],
  ['2020-01-01', '01', '01'],
  ['2020-08-31', '31', '8'],
  ['2020-10-09', '09', '10'],
])('DT-02: %s on a paper', (date, dayText, month) => {
  expect(paperDateParts(day(date))).toMatchObject({ day: dayText, month });
});

describe('parseWrittenDate', () => {
  const hint = { yearHint: 2020 };

  test.each([
    ['ngày 03 tháng 8 năm 2020', '2020-08-03'],
    ['ngày 6-8-2020', '2020-08-06'],
    ['18-10-2019', '2019-10-18'],
    ['30/5/2019', '2019-05-30'],
    ['29/2/2020', '2020-02-29'],
    ['11 / 7 / 2019', '2019-07-11'],
    ['NGÀY 30/6/2020'.normalize('NFD'), '2020-06-30'],
  ])('reads the day %s', (raw, date) =>
    expect(parseWrittenDate(raw)).toEqual({
      ok: true,
      value: { kind: 'day', date, yearInferred: false },
    }),
  );

  test('reads months and quarters', () => {
    expect(parseWrittenDate('tháng 3/2020')).toMatchObject({ value: { kind: 'month', month: 3 } });
    expect(parseWrittenDate('tháng 10 năm 2020')).toMatchObject({ value: { month: 10 } });
    expect(parseWrittenDate('01/2020')).toMatchObject({ value: { kind: 'month', month: 1 } });
    expect(parseWrittenDate('quý IV/2019')).toMatchObject({
      value: { kind: 'quarter', quarter: 4, year: 2019 },
    });
    expect(parseWrittenDate('hết quý 3', hint)).toEqual({
      ok: true,
      value: { kind: 'quarterEnd', quarter: 3, year: 2020, yearInferred: true },
    });
    expect(parseWrittenDate('ngày 12 tháng 11', hint)).toMatchObject({
      value: { date: '2020-11-12', yearInferred: true },
    });
  });

  test('a year in the text wins over the hint', () => {
    expect(parseWrittenDate('18/9/2019', hint)).toMatchObject({
      value: { date: '2019-09-18', yearInferred: false },
    });
  });

  test('says that the year is missing', () => {
    expect(parseWrittenDate('12/11')).toEqual({
      ok: false,
      error: { code: 'writtenDate.yearMissing', raw: '12/11' },
    });
  });

  test.each([
    '31/6/2020',
    '29/2/2019',
    '0/5/2020',
    'tháng 13 năm 2020',
    '12/13/2020',
    'quý V năm 2020',
  ])('%s does not exist', (raw) =>
    expect(parseWrittenDate(raw)).toEqual({
      ok: false,
      error: { code: 'writtenDate.impossible', raw },
    }),
  );

  test.each(['', '811/811', '31/7-2020', 'hôm qua', '2020', '31/7/20'])('%j is not a date', (raw) =>
    expect(parseWrittenDate(raw, hint)).toMatchObject({
      error: { code: 'writtenDate.malformed' },
    }),
  );

  test('what is written covers days up to its last', () => {
    expect(last('tháng 2-2020')).toBe('2020-02-29');
    expect(last('cuối quý II năm 2020')).toBe('2020-06-30');
    expect(last('quý IV năm 2019')).toBe('2019-12-31');
    expect(last('31-7-2020')).toBe('2020-07-31');
  });
});
function last(raw: string): string {
  const written = parseWrittenDate(raw);
  return written.ok ? lastDayOf(written.value) : written.error.code;
}

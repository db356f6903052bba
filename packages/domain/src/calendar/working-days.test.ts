import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import {
  addWorkingDays,
  findHolidayTableProblems,
  isCovered,
  isWeeklyRest,
  isWorkingDay,
  vietnamHolidays,
  workingDaysBetween,
  type HolidayTable,
} from './index.ts';

const day = calendarDate;
function after(from: string, count: number): string {
  return addWorkingDays(day(from), count, vietnamHolidays);
}

function left(from: string, to: string): number {
  return workingDaysBetween({ from: day(from), to: day(to) }, vietnamHolidays);
}

function holidaysOf(year: number): number {
  return vietnamHolidays.daysOff.filter(
    (off) => off.kind === 'holiday' && off.date.startsWith(String(year)),
  ).length;
}

describe('working days', () => {
  test('weekends rest', () => {
    expect(isWeeklyRest(day('2020-08-08'))).toBe(true);
    expect(isWeeklyRest(day('2020-08-09'))).toBe(true);
    expect(isWeeklyRest(day('2020-08-10'))).toBe(false);
    expect(isWeeklyRest(day('1969-12-28'))).toBe(true);
  });

  test.each([
    ['2020-09-02', false],
    ['2020-09-03', true],
    ['2021-09-03', false],
    ['2019-05-04', true],
    ['2019-04-29', false],
    ['2020-01-29', false],
    ['2020-01-30', true],
    ['2023-05-03', false],
  ])('%s is a working day: %s', (date, expected) =>
    expect(isWorkingDay(day(date), vietnamHolidays)).toBe(expected),
  );
});

describe('deadlines', () => {
  test('7 working days over one weekend', () => expect(after('2020-08-05', 7)).toBe('2020-08-14'));
  test('7 working days counted from a Friday begin on Monday', () =>
    expect(after('2020-08-14', 7)).toBe('2020-08-25'));
  test('7 working days from a Sunday', () => expect(after('2020-08-16', 7)).toBe('2020-08-25'));
  test('7 working days over 2 September 2020, one day off', () =>
    expect(after('2020-08-28', 7)).toBe('2020-09-09'));
  test('7 working days over 2 September 2021, two days off', () =>
    expect(after('2021-08-27', 7)).toBe('2021-09-09'));
  test('7 working days over Tết 2020, seven days off', () =>
    expect(after('2020-01-17', 7)).toBe('2020-02-04'));
  test('15 working days over Tết 2020', () => expect(after('2020-01-17', 15)).toBe('2020-02-14'));
  test('15 working days without a holiday are three weeks', () =>
    expect(after('2020-07-31', 15)).toBe('2020-08-21'));
  test('15 working days over 30 April 2019 with a Saturday worked', () =>
    expect(after('2019-04-19', 15)).toBe('2019-05-14'));

  test('30 working days before an opening on 15 October 2020 over 2 September', () => {
    expect(after('2020-10-15', -30)).toBe('2020-09-03');
    expect(after('2020-10-14', -30)).toBe('2020-09-01');
  });

  test('no days later is the same day, even one of rest', () =>
    expect(after('2020-09-02', 0)).toBe('2020-09-02'));

  test('half a day is a bug', () => expect(() => after('2020-09-02', 0.5)).toThrow('whole'));

  test('days left: the first day is not counted, the deadline is', () => {
    expect(left('2020-07-31', '2020-08-21')).toBe(15);
    expect(left('2020-08-21', '2020-07-31')).toBe(-15);
    expect(left('2020-08-21', '2020-08-21')).toBe(0);
    expect(left('2020-08-21', '2020-08-23')).toBe(0);
  });
});

describe('the table of Vietnam', () => {
  test('contradicts itself nowhere', () =>
    expect(findHolidayTableProblems(vietnamHolidays)).toEqual([]));

  test('gives a day for every holiday of law on a weekend', () => {
    const weekendDays = vietnamHolidays.daysOff.filter(
      (off) => off.kind === 'holiday' && isWeeklyRest(off.date),
    );
    const substitutes = vietnamHolidays.daysOff.filter((off) => off.kind === 'substitute');
    expect(weekendDays.length).toBe(substitutes.length);
    expect(substitutes.filter((off) => isWeeklyRest(off.date))).toEqual([]);
  });

  test('has ten days of holiday a year until 2020 and eleven from 2021', () => {
    expect([2019, 2020].map(holidaysOf)).toEqual([10, 10]);
    expect([2021, 2022, 2023, 2024, 2025, 2026].map(holidaysOf)).toEqual([11, 11, 11, 11, 11, 11]);
  });

  test('marks what nobody has checked', () => {
    const unsure = vietnamHolidays.daysOff.filter((off) => off.confidence === 'BACKGROUND');
    expect(new Set(unsure.map((off) => off.date.slice(0, 4)))).toEqual(new Set(['2026']));
  });

  test('knows its years', () => {
    expect(isCovered(day('2019-01-01'), vietnamHolidays)).toBe(true);
    expect(isCovered(day('2027-01-01'), vietnamHolidays)).toBe(false);
    expect(isCovered(day('2018-12-31'), vietnamHolidays)).toBe(false);
  });
});

test('an edited table is told all that contradicts itself', () => {
  const basis = { source: 'test', confidence: 'CONFIRMED' } as const;
  const off = { date: day('2020-02-01'), name: 'Tết', kind: 'holiday', ...basis } as const;
  const broken: HolidayTable = {
    years: { from: 2021, to: 2020 },
    daysOff: [off, off],
    workedRestDays: [
      { date: day('2020-02-01'), insteadOf: day('2020-02-01'), ...basis },
      { date: day('2020-02-05'), insteadOf: day('2020-02-06'), ...basis },
    ],
  };
  expect(findHolidayTableProblems(broken)).toEqual([
    { code: 'holidayTable.yearsReversed', from: 2021, to: 2020 },
    { code: 'holidayTable.duplicate', date: '2020-02-01' },
    { code: 'holidayTable.offAndWorked', date: '2020-02-01' },
    { code: 'holidayTable.notRestDay', date: '2020-02-05' },
    { code: 'holidayTable.swapWithoutDayOff', date: '2020-02-06' },
  ]);
});

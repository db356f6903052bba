import { calendarDate } from '../../kernel/index.ts';
import type { DayOff, DaySource, HolidayTable, WorkedRestDay } from '../holiday-table.ts';

/*
 * Days off of public servants. The law names the days (Labour Code 2012 Art. 115, from 2021 Labour Code 2019
 * Art. 112, which adds a day beside 2 September) and gives the next working day for one that falls on a weekend.
 * Which days of Tết, which neighbour of 2 September, and which swaps: announced each year by the ministry of labour
 * (from 2025 of home affairs) for agencies, political and mass organisations.
 */
const law: DaySource = {
  source: 'Bộ luật Lao động 2012, Điều 115; từ 2021: Bộ luật Lao động 2019, Điều 112',
  confidence: 'CONFIRMED',
};
/** Seen in press reports or lists of the announcements, not in the announcements themselves. */
const announced: DaySource = {
  source: 'Thông báo nghỉ lễ, Tết hằng năm của bộ quản lý lao động',
  confidence: 'PARTIAL',
};
/** Known or expected, nothing read: to be checked by the operator before a deadline rests on it. */
const expected: DaySource = {
  source: 'Chưa đối chiếu thông báo nghỉ lễ, Tết của năm',
  confidence: 'BACKGROUND',
};

const newYear = 'Tết Dương lịch';
const tet = 'Tết Nguyên đán';
const hungKings = 'Giỗ Tổ Hùng Vương';
const victory = 'Ngày Chiến thắng';
const labour = 'Ngày Quốc tế lao động';
const national = 'Quốc khánh';

/** The days off of one year, by name: those of law or announcement, and those given for weekends. */
interface YearRow {
  readonly name: string;
  readonly days: readonly string[];
  readonly substitutes?: readonly string[];
  readonly basis: DaySource;
}

const rows: readonly YearRow[] = [
  { name: newYear, days: ['2019-01-01'], basis: law },
  {
    name: tet,
    days: ['2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08'],
    basis: announced,
  },
  { name: hungKings, days: ['2019-04-14'], substitutes: ['2019-04-15'], basis: law },
  { name: victory, days: ['2019-04-30'], basis: law },
  { name: labour, days: ['2019-05-01'], basis: law },
  { name: national, days: ['2019-09-02'], basis: law },

  { name: newYear, days: ['2020-01-01'], basis: law },
  {
    name: tet,
    days: ['2020-01-23', '2020-01-24', '2020-01-25', '2020-01-26', '2020-01-27'],
    substitutes: ['2020-01-28', '2020-01-29'],
    basis: announced,
  },
  { name: hungKings, days: ['2020-04-02'], basis: law },
  { name: victory, days: ['2020-04-30'], basis: law },
  { name: labour, days: ['2020-05-01'], basis: law },
  { name: national, days: ['2020-09-02'], basis: law },

  { name: newYear, days: ['2021-01-01'], basis: law },
  {
    name: tet,
    days: ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-13', '2021-02-14'],
    substitutes: ['2021-02-15', '2021-02-16'],
    basis: announced,
  },
  { name: hungKings, days: ['2021-04-21'], basis: law },
  { name: victory, days: ['2021-04-30'], basis: law },
  { name: labour, days: ['2021-05-01'], substitutes: ['2021-05-03'], basis: law },
  { name: national, days: ['2021-09-02'], basis: law },
  { name: national, days: ['2021-09-03'], basis: announced },

  { name: newYear, days: ['2022-01-01'], substitutes: ['2022-01-03'], basis: law },
  {
    name: tet,
    days: ['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'],
    basis: announced,
  },
  { name: hungKings, days: ['2022-04-10'], substitutes: ['2022-04-11'], basis: law },
  { name: victory, days: ['2022-04-30'], substitutes: ['2022-05-02'], basis: law },
  { name: labour, days: ['2022-05-01'], substitutes: ['2022-05-03'], basis: law },
  { name: national, days: ['2022-09-02'], basis: law },
  { name: national, days: ['2022-09-01'], basis: announced },

  { name: newYear, days: ['2023-01-01'], substitutes: ['2023-01-02'], basis: law },
  {
    name: tet,
    days: ['2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24'],
    substitutes: ['2023-01-25', '2023-01-26'],
    basis: announced,
  },
  { name: hungKings, days: ['2023-04-29'], substitutes: ['2023-05-02'], basis: law },
  { name: victory, days: ['2023-04-30'], substitutes: ['2023-05-03'], basis: law },
  { name: labour, days: ['2023-05-01'], basis: law },
  { name: national, days: ['2023-09-02'], substitutes: ['2023-09-04'], basis: law },
  { name: national, days: ['2023-09-01'], basis: announced },

  { name: newYear, days: ['2024-01-01'], basis: law },
  {
    name: tet,
    days: ['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'],
    substitutes: ['2024-02-13', '2024-02-14'],
    basis: announced,
  },
  { name: hungKings, days: ['2024-04-18'], basis: law },
  { name: victory, days: ['2024-04-30'], basis: law },
  { name: labour, days: ['2024-05-01'], basis: law },
  { name: national, days: ['2024-09-02'], basis: law },
  { name: national, days: ['2024-09-03'], basis: announced },

  { name: newYear, days: ['2025-01-01'], basis: law },
  {
    name: tet,
    days: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
    basis: announced,
  },
  { name: hungKings, days: ['2025-04-07'], basis: law },
  { name: victory, days: ['2025-04-30'], basis: law },
  { name: labour, days: ['2025-05-01'], basis: law },
  { name: national, days: ['2025-09-02'], basis: law },
  { name: national, days: ['2025-09-01'], basis: announced },

  { name: newYear, days: ['2026-01-01'], basis: law },
  {
    name: tet,
    days: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    basis: expected,
  },
  { name: hungKings, days: ['2026-04-26'], substitutes: ['2026-04-27'], basis: law },
  { name: victory, days: ['2026-04-30'], basis: law },
  { name: labour, days: ['2026-05-01'], basis: law },
  { name: national, days: ['2026-09-02'], basis: law },
  { name: national, days: ['2026-09-01'], basis: expected },
];

/** Working days that were moved to a Saturday. The day off of the first lies in 2018, its Saturday in 2019. */
const swaps = [
  { off: '2018-12-31', worked: '2019-01-05', name: newYear, basis: announced },
  { off: '2019-04-29', worked: '2019-05-04', name: victory, basis: announced },
  { off: '2024-04-29', worked: '2024-05-04', name: victory, basis: announced },
  { off: '2025-05-02', worked: '2025-04-26', name: labour, basis: announced },
  { off: '2026-01-02', worked: '2026-01-10', name: newYear, basis: expected },
  { off: '2026-08-31', worked: '2026-08-22', name: national, basis: expected },
];

function daysOffOf({ name, days, substitutes = [], basis }: YearRow): readonly DayOff[] {
  return [
    ...days.map((day) => ({ date: calendarDate(day), name, kind: 'holiday', ...basis }) as const),
    ...substitutes.map(
      (day) => ({ date: calendarDate(day), name, kind: 'substitute', ...basis }) as const,
    ),
  ];
}

const swappedOff: readonly DayOff[] = swaps.map(({ off, name, basis }) => ({
  date: calendarDate(off),
  name,
  kind: 'swapped',
  ...basis,
}));

const workedRestDays: readonly WorkedRestDay[] = swaps.map(({ off, worked, basis }) => ({
  date: calendarDate(worked),
  insteadOf: calendarDate(off),
  ...basis,
}));

/** Public holidays of Vietnam 2019 to 2026 as public servants had them; the table an installation begins with. */
export const vietnamHolidays: HolidayTable = {
  years: { from: 2019, to: 2026 },
  daysOff: [...rows.flatMap(daysOffOf), ...swappedOff].toSorted((left, right) =>
    left.date < right.date ? -1 : 1,
  ),
  workedRestDays,
};

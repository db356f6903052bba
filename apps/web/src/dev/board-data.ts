import { calendarDate } from '@daihoi/domain/kernel';
import type { CongressState } from '@daihoi/domain/congress';
import type { UnitTile } from '../components/charts/tile-chart.tsx';
import type { CurveLevel } from '../components/charts/time-curve.tsx';
import type { SeasonWindow } from '../components/charts/season-ruler.tsx';

/** Figures for the gallery, in the shape of the demonstration. */
export const season = { from: calendarDate('2020-01-01'), to: calendarDate('2020-10-31') };

export const windows: readonly SeasonWindow[] = [
  { id: 'g', label: 'Cơ sở', from: calendarDate('2020-01-15'), to: calendarDate('2020-06-30') },
  {
    id: 'u',
    label: 'Cấp trên trực tiếp cơ sở',
    from: calendarDate('2020-05-01'),
    to: calendarDate('2020-08-31'),
  },
  { id: 'p', label: 'Tỉnh', from: calendarDate('2020-10-15'), to: calendarDate('2020-10-17') },
];

function points(...pairs: readonly (readonly [string, number])[]) {
  return pairs.map(([day, count]) => ({ day: calendarDate(`2020-${day}`), count }));
}

export const curves: readonly CurveLevel[] = [
  {
    id: 'g',
    label: 'Cơ sở',
    total: 811,
    plan: points(
      ['02-15', 0],
      ['03-15', 45],
      ['04-01', 140],
      ['05-01', 420],
      ['06-01', 690],
      ['06-30', 811],
      ['08-30', 811],
    ),
    actual: points(
      ['02-18', 0],
      ['03-16', 44],
      ['03-30', 95],
      ['04-24', 98],
      ['05-03', 210],
      ['05-16', 430],
      ['06-01', 655],
      ['06-15', 760],
      ['06-30', 803],
      ['07-10', 811],
    ),
  },
  {
    id: 'u',
    label: 'Cấp trên trực tiếp cơ sở',
    total: 19,
    plan: points(
      ['06-01', 0],
      ['07-01', 3],
      ['07-15', 6],
      ['07-31', 9],
      ['08-10', 13],
      ['08-20', 17],
      ['08-31', 19],
    ),
    actual: points(
      ['06-08', 0],
      ['06-28', 2],
      ['07-04', 4],
      ['07-12', 5],
      ['07-20', 7],
      ['07-29', 9],
    ),
    forecast: points(['07-31', 9], ['08-06', 12], ['08-14', 14], ['08-22', 16], ['08-31', 18]),
  },
];

export interface RemainingUnit {
  readonly id: string;
  readonly name: string;
  readonly grassroots: number;
  readonly state: CongressState;
  readonly late?: boolean;
  readonly planned: string;
  readonly waitsFor: string;
}

export const remaining: readonly RemainingUnit[] = [
  {
    id: 'ab',
    name: 'Huyện An Biên',
    grassroots: 39,
    state: 'APPROVED',
    planned: '2020-08-05',
    waitsFor: 'Đã triệu tập 247 đại biểu',
  },
  {
    id: 'ct',
    name: 'Huyện Châu Thành',
    grassroots: 44,
    state: 'APPROVED',
    planned: '2020-08-06',
    waitsFor: 'Đã triệu tập 238 đại biểu',
  },
  {
    id: 'kl',
    name: 'Huyện Kiên Lương',
    grassroots: 36,
    state: 'APPROVED',
    planned: '2020-08-07',
    waitsFor: 'Đã triệu tập 221 đại biểu',
  },
  {
    id: 'hd',
    name: 'Huyện Hòn Đất',
    grassroots: 51,
    state: 'APPROVED',
    planned: '2020-08-13',
    waitsFor: 'Xin lùi sang 13/8, chờ xét',
  },
  {
    id: 'gr',
    name: 'Huyện Giồng Riềng',
    grassroots: 58,
    state: 'SUBMITTED_FOR_APPROVAL',
    planned: '2020-08-13',
    waitsFor: 'Thẩm định lần 2, hạn hôm nay',
  },
  {
    id: 'ht',
    name: 'Thành phố Hà Tiên',
    grassroots: 41,
    state: 'RETURNED',
    planned: '2020-08-14',
    waitsFor: 'Trả lại 30/7: 2 góp ý chưa sửa',
  },
  {
    id: 'pq',
    name: 'Huyện Phú Quốc',
    grassroots: 52,
    state: 'PREPARING',
    planned: '2020-08-20',
    waitsFor: 'Báo cáo kiểm điểm chưa qua góp ý',
  },
  {
    id: 'rg',
    name: 'Thành phố Rạch Giá',
    grassroots: 78,
    state: 'PREPARING',
    late: true,
    planned: '2020-08-28',
    waitsFor: 'Chưa trình hồ sơ',
  },
];

const done: readonly (readonly [string, number, CongressState])[] = [
  ['Tân Hiệp', 45, 'RATIFIED'],
  ['Gò Quao', 43, 'CLOSED'],
  ['An Minh', 38, 'CLOSED'],
  ['Vĩnh Thuận', 34, 'RATIFIED'],
  ['U Minh Thượng', 28, 'RATIFIED'],
  ['Quân sự tỉnh', 32, 'RATIFIED'],
  ['Giang Thành', 27, 'RATIFIED'],
  ['Kiên Hải', 16, 'CLOSED'],
  ['Biên phòng', 16, 'RATIFIED'],
];

export const tiles: readonly UnitTile[] = [
  ...remaining.map((unit) =>
    tile(unit.name.replace(/^(Huyện|Thành phố) /u, ''), unit.grassroots, unit.state, unit.late),
  ),
  ...done.map(([name, size, state]) => tile(name, size, state)),
];

function tile(
  ...[name, size, state, forecastLate = false]: readonly [string, number, CongressState, boolean?]
): UnitTile {
  return {
    id: name,
    name,
    size,
    sizeWords: `${size} cơ sở`,
    state,
    forecastLate,
    to: '/dev/congress',
  };
}

import { reachBefore } from '../reach-before.ts';
import type { ToldProvince, UpperOrganisation } from '../told.ts';
import type { UnitKind } from '@daihoi/domain/organisation';

/** The days of the ten that come after Bạch Thông, all in August. */
function later(
  code: string,
  name: string,
  more: {
    readonly kind: UnitKind;
    readonly grassroots: number;
    readonly from: string;
    readonly to: string;
    readonly ordinal: number;
  },
): UpperOrganisation {
  const { kind, grassroots, from, to, ordinal } = more;
  return {
    code,
    name,
    kind,
    grassroots,
    pilots: 2,
    course: { ordinal, reach: reachBefore(from), plan: [from, to] },
  };
}

/**
 * Bắc Kạn. Real: the plan and its windows, 452 of 452 and 1 of 11 at the end of 30/6/2020, Bạch Thông, cells done by 25/5.
 * Invented: the split of the 452, days of single congresses, members.
 */
export const bacKan: ToldProvince = {
  code: 'BK',
  name: 'Bắc Kạn',
  seasonName: 'Đại hội đảng bộ các cấp tỉnh Bắc Kạn, nhiệm kỳ 2020-2025',
  planPaper: '153-KH/TU',
  countedFrom: '2019-07-11',
  windows: [
    { level: 'CELL', opens: '2020-01-01', closes: '2020-03-31' },
    { level: 'SECTIONAL', opens: '2020-03-01', closes: '2020-03-31' },
    { level: 'GRASSROOTS', opens: '2020-04-01', closes: '2020-06-30' },
    { level: 'UPPER_GRASSROOTS', opens: '2020-04-01', closes: '2020-08-31' },
    { level: 'PROVINCIAL', opens: '2020-10-01', closes: '2020-10-31' },
  ],
  course: {
    ordinal: 12,
    reach: 'PREPARING',
    plan: ['2020-10-27', '2020-10-29'],
    planApproved: '2019-07-25',
    preparing: '2019-12-02',
  },
  members: 34_180,
  uppers: [
    {
      code: 'BT',
      name: 'huyện Bạch Thông',
      kind: 'DISTRICT',
      grassroots: 42,
      pilots: 3,
      course: {
        ordinal: 21,
        reach: 'RATIFIED',
        plan: ['2020-06-25', '2020-06-26'],
        pilot: true,
        delegates: { convened: 178, present: 177 },
      },
    },
    later('BB', 'huyện Ba Bể', {
      kind: 'DISTRICT',
      grassroots: 44,
      from: '2020-08-11',
      to: '2020-08-12',
      ordinal: 22,
    }),
    later('CD', 'huyện Chợ Đồn', {
      kind: 'DISTRICT',
      grassroots: 53,
      from: '2020-08-13',
      to: '2020-08-14',
      ordinal: 22,
    }),
    later('CM', 'huyện Chợ Mới', {
      kind: 'DISTRICT',
      grassroots: 45,
      from: '2020-08-06',
      to: '2020-08-07',
      ordinal: 6,
    }),
    later('NR', 'huyện Na Rì', {
      kind: 'DISTRICT',
      grassroots: 52,
      from: '2020-08-18',
      to: '2020-08-19',
      ordinal: 22,
    }),
    later('NS', 'huyện Ngân Sơn', {
      kind: 'DISTRICT',
      grassroots: 38,
      from: '2020-08-20',
      to: '2020-08-21',
      ordinal: 22,
    }),
    later('PN', 'huyện Pác Nặm', {
      kind: 'DISTRICT',
      grassroots: 34,
      from: '2020-08-04',
      to: '2020-08-05',
      ordinal: 4,
    }),
    later('TP', 'thành phố Bắc Kạn', {
      kind: 'CITY',
      grassroots: 46,
      from: '2020-08-24',
      to: '2020-08-25',
      ordinal: 12,
    }),
    later('KCQ', 'Khối Các cơ quan và Doanh nghiệp tỉnh', {
      kind: 'BLOC',
      grassroots: 66,
      from: '2020-08-26',
      to: '2020-08-27',
      ordinal: 2,
    }),
    later('CA', 'Công an tỉnh', {
      kind: 'POLICE',
      grassroots: 20,
      from: '2020-08-13',
      to: '2020-08-14',
      ordinal: 8,
    }),
    later('QS', 'Quân sự tỉnh', {
      kind: 'ARMY',
      grassroots: 12,
      from: '2020-08-06',
      to: '2020-08-07',
      ordinal: 9,
    }),
  ],
  places: {
    first: ['Bản', 'Nà', 'Khuổi', 'Pác', 'Lũng', 'Cốc', 'Thôm', 'Phiêng'],
    second: ['Cáy', 'Chang', 'Đán', 'Hin', 'Kéo', 'Luông', 'Mu', 'Phầy', 'Sla', 'Tèn', 'Vài'],
  },
  direct: { pilots: 6, posts: ['secretary'] },
  unratified: [],
  cells: { percent: 100, asOf: '2020-05-25', source: 'Báo cáo của Tỉnh ủy với Đoàn công tác' },
};

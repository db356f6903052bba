import type { UnitKind } from '@daihoi/domain/organisation';
import { reachBefore } from '../reach-before.ts';
import type { ToldProvince, UpperOrganisation } from '../told.ts';

/** Only the pilots of Lạng Sơn are told, so an upper organisation has as many grassroots organisations as pilots. */
function upper(
  code: string,
  name: string,
  more: {
    readonly kind: UnitKind;
    readonly pilots: number;
    readonly from: string;
    readonly to: string;
  },
): UpperOrganisation {
  const { kind, pilots, from, to } = more;
  return {
    code,
    name,
    kind,
    grassroots: pilots,
    pilots,
    course: { ordinal: 20, reach: reachBefore(from), plan: [from, to] },
  };
}

/**
 * Lạng Sơn in March 2020. Real: 14 pilot organisations of several cells and 12 cells, five of which elected their secretary
 * directly. Invented: which, where, and all days.
 */
export const langSon: ToldProvince = {
  code: 'LS',
  name: 'Lạng Sơn',
  seasonName: 'Đại hội điểm các cấp tỉnh Lạng Sơn, nhiệm kỳ 2020-2025',
  planPaper: '132-KH/TU',
  countedFrom: '2019-11-01',
  windows: [
    { level: 'CELL', opens: '2020-01-01', closes: '2020-04-30' },
    { level: 'GRASSROOTS', opens: '2020-04-01', closes: '2020-06-30' },
    { level: 'UPPER_GRASSROOTS', opens: '2020-06-15', closes: '2020-08-31' },
    { level: 'PROVINCIAL', opens: '2020-10-01', closes: '2020-10-31' },
  ],
  course: {
    ordinal: 17,
    reach: 'PREPARING',
    plan: ['2020-10-20', '2020-10-22'],
    planApproved: '2019-12-12',
    preparing: '2020-01-03',
  },
  members: 2_860,
  uppers: [
    upper('BS', 'huyện Bắc Sơn', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-03',
      to: '2020-08-04',
    }),
    upper('BG', 'huyện Bình Gia', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-05',
      to: '2020-08-06',
    }),
    upper('CL', 'huyện Cao Lộc', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-06',
      to: '2020-08-07',
    }),
    upper('CG', 'huyện Chi Lăng', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-10',
      to: '2020-08-11',
    }),
    upper('DL', 'huyện Đình Lập', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-11',
      to: '2020-08-12',
    }),
    upper('HL', 'huyện Hữu Lũng', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-12',
      to: '2020-08-13',
    }),
    upper('LB', 'huyện Lộc Bình', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-13',
      to: '2020-08-14',
    }),
    upper('TD', 'huyện Tràng Định', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-17',
      to: '2020-08-18',
    }),
    upper('VL', 'huyện Văn Lãng', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-18',
      to: '2020-08-19',
    }),
    upper('VQ', 'huyện Văn Quan', {
      kind: 'DISTRICT',
      pilots: 2,
      from: '2020-08-19',
      to: '2020-08-20',
    }),
    upper('TP', 'thành phố Lạng Sơn', {
      kind: 'CITY',
      pilots: 2,
      from: '2020-08-20',
      to: '2020-08-21',
    }),
    upper('KCQ', 'Khối Các cơ quan tỉnh', {
      kind: 'BLOC',
      pilots: 2,
      from: '2020-08-24',
      to: '2020-08-25',
    }),
    upper('KDN', 'Khối Doanh nghiệp tỉnh', {
      kind: 'BLOC',
      pilots: 2,
      from: '2020-08-25',
      to: '2020-08-26',
    }),
  ],
  places: {
    first: ['Bản', 'Nà', 'Khau', 'Pò', 'Lũng', 'Tam', 'Hồng', 'Vân'],
    second: ['Chầu', 'Đồn', 'Hang', 'Khôn', 'Lay', 'Mười', 'Phai', 'Slìn', 'Thín', 'Vèn'],
  },
  pilotsOnly: { multiCell: 14, singleCell: 12 },
  pilotBounds: { min: 2, max: 3 },
  direct: { pilots: 5, posts: ['secretary'] },
  unratified: [],
};

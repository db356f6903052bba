import type { ErrorWording } from './error-wording.ts';

/** Why a ballot is not printed: what is wrong and what to do. */
export const ballotErrors = {
  'ballot.seats': {
    status: 422,
    vi: 'Số lượng cần bầu phải là số nguyên từ 1 trở lên, nhưng ghi {found}.',
    en: 'The number to elect is a whole number from 1 upwards, not {found}.',
  },
  'ballot.no-names': {
    status: 422,
    vi: 'Danh sách bầu cử không có ai. Ghi tên những người đã được đại hội thông qua.',
    en: 'Nobody is on the ballot list. Enter the names that the congress adopted.',
  },
  'ballot.too-many-names': {
    status: 422,
    vi: 'Danh sách có {found} người; một phiếu in được nhiều nhất {expected} người.',
    en: 'The list has {found} names; one ballot holds at most {expected}.',
  },
  'ballot.must-strike': {
    status: 422,
    vi: 'Danh sách {found} người để bầu {expected} người là có số dư nên phải dùng phiếu gạch tên ({rule}). Bỏ mục ballotForm hoặc ghi "strike".',
    en: 'A list of {found} for {expected} to elect has a surplus, so names are struck out ({rule}). Leave ballotForm out or write "strike".',
  },
  'ballot.must-agree': {
    status: 422,
    vi: 'Danh sách {found} người để bầu {expected} người là không có số dư nên phải dùng phiếu Đồng ý, Không đồng ý ({rule}). Bỏ mục ballotForm hoặc ghi "agreeDisagree".',
    en: 'A list of {found} for {expected} to elect has no surplus, so each name is agreed to or not ({rule}). Leave ballotForm out or write "agreeDisagree".',
  },
  'ballot.duplicate-id': {
    status: 422,
    vi: 'Mã {found} có hai lần trong danh sách. Mỗi người một mã riêng.',
    en: 'Id {found} is on the list twice. Give each person an id of their own.',
  },
  'ballot.namesakes': {
    status: 422,
    vi: 'Hai người cùng tên {found} mà phiếu không phân biệt được. Ghi thêm mục note cho từng người, ví dụ đơn vị công tác.',
    en: 'Two people are called {found} and the ballot does not tell them apart. Give each a note, for example the place of work.',
  },
  'ballot.name-too-long': {
    status: 422,
    vi: 'Tên "{found}" dài quá một dòng của khổ {expected}. Chọn khổ giấy lớn hơn hoặc rút ngắn phần note.',
    en: 'The name "{found}" is longer than a line of {expected}. Choose a larger paper or shorten its note.',
  },
  'ballot.head-too-tall': {
    status: 422,
    vi: 'Tên đại hội và tên cuộc bầu quá dài, khổ {found} không còn chỗ cho danh sách. Rút ngắn hoặc chọn khổ giấy lớn hơn.',
    en: 'The names of congress and election are so long that {found} has no room for the list. Shorten them or choose a larger paper.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;

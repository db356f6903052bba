import type { BallotRefusalCode } from '@daihoi/counting/layout';

interface Wording {
  readonly vi: string;
  readonly en: string;
}

export const ballotMakeWording = {
  usage: {
    vi: 'Cách dùng: daihoi ballot make TỆP --out THƯ-MỤC [--run SỐ] [--proof] [--deck SỐ --seed SỐ] [--json] [--lang vi|en]. TỆP là "-" để đọc từ đầu vào chuẩn. --run, --deck từ 1 đến 10000.',
    en: 'Usage: daihoi ballot make FILE --out DIR [--run N] [--proof] [--deck N --seed N] [--json] [--lang vi|en]. FILE "-" reads standard input. --run and --deck are from 1 to 10000.',
  },
  made: {
    vi: 'Đã làm phiếu: {names} tên, bầu {seats}, {form}, khổ {paper}, {pages} trang, mã mẫu phiếu {fingerprint}.',
    en: 'Ballot made: {names} names, {seats} to elect, {form}, paper {paper}, {pages|page|pages}, layout {fingerprint}.',
  },
  wrote: { vi: 'Đã ghi {file}', en: 'Wrote {file}' },
  warning: { vi: 'Lưu ý: {text}', en: 'Note: {text}' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Why a ballot is not made, or not written: what is wrong and what to do. */
export type BallotFileRefusalCode = 'ballot.folder-taken' | 'ballot.folder-unwritable';

export const ballotRefusals = {
  'ballot.seats': {
    vi: 'Số lượng cần bầu phải là số nguyên từ 1 trở lên, nhưng ghi {found}.',
    en: 'The number to elect is a whole number from 1 upwards, not {found}.',
  },
  'ballot.no-names': {
    vi: 'Danh sách bầu cử không có ai. Ghi tên những người đã được đại hội thông qua.',
    en: 'Nobody is on the ballot list. Enter the names that the congress adopted.',
  },
  'ballot.too-many-names': {
    vi: 'Danh sách có {found} người; một phiếu in được nhiều nhất {expected} người.',
    en: 'The list has {found} names; one ballot holds at most {expected}.',
  },
  'ballot.must-strike': {
    vi: 'Danh sách {found} người để bầu {expected} người là có số dư nên phải dùng phiếu gạch tên ({rule}). Bỏ mục ballotForm hoặc ghi "strike".',
    en: 'A list of {found} for {expected} to elect has a surplus, so names are struck out ({rule}). Leave ballotForm out or write "strike".',
  },
  'ballot.must-agree': {
    vi: 'Danh sách {found} người để bầu {expected} người là không có số dư nên phải dùng phiếu Đồng ý, Không đồng ý ({rule}). Bỏ mục ballotForm hoặc ghi "agreeDisagree".',
    en: 'A list of {found} for {expected} to elect has no surplus, so each name is agreed to or not ({rule}). Leave ballotForm out or write "agreeDisagree".',
  },
  'ballot.duplicate-id': {
    vi: 'Mã {found} có hai lần trong danh sách. Mỗi người một mã riêng.',
    en: 'Id {found} is on the list twice. Give each person an id of their own.',
  },
  'ballot.namesakes': {
    vi: 'Hai người cùng tên {found} mà phiếu không phân biệt được. Ghi thêm mục note cho từng người, ví dụ đơn vị công tác.',
    en: 'Two people are called {found} and the ballot does not tell them apart. Give each a note, for example the place of work.',
  },
  'ballot.name-too-long': {
    vi: 'Tên "{found}" dài quá một dòng của khổ {expected}. Chọn khổ giấy lớn hơn hoặc rút ngắn phần note.',
    en: 'The name "{found}" is longer than a line of {expected}. Choose a larger paper or shorten its note.',
  },
  'ballot.head-too-tall': {
    vi: 'Tên đại hội và tên cuộc bầu quá dài, khổ {found} không còn chỗ cho danh sách. Rút ngắn hoặc chọn khổ giấy lớn hơn.',
    en: 'The names of congress and election are so long that {found} has no room for the list. Shorten them or choose a larger paper.',
  },
  'ballot.folder-taken': {
    vi: 'Thư mục {found} đang giữ mẫu phiếu khác (mã {expected}). Ghi đè thì phiếu đã in không đọc được nữa. Chọn thư mục khác.',
    en: 'The folder {found} holds another ballot (layout {expected}). Writing over it would leave printed ballots unreadable. Choose another folder.',
  },
  'ballot.folder-unwritable': {
    vi: 'Không ghi được vào thư mục {found}. Kiểm tra quyền ghi và dung lượng đĩa.',
    en: 'The folder {found} cannot be written to. Check permission and free disk space.',
  },
} as const satisfies Readonly<Record<BallotRefusalCode | BallotFileRefusalCode, Wording>>;

import type { PaperRuleSet } from '@daihoi/application/papers';
import type { LineStyle, LineStyles } from './line-style.ts';

/** Page geometry in millimetres: A4, margins of PG-06 … PG-09, page number of PG-11. */
export const pageGeometry = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  headerFromEdge: 10,
  footerFromEdge: 9,
} as const;

/** Shares of the text width: the issuing body at the left, the party title at the right. */
export const headerShares = { left: 45, right: 55 } as const;

/** Shares of the text width: recipients (or the first signature) at the left, the signature at the right. */
export const signingShares = { left: 46, right: 54 } as const;

/** Room for a signature and a seal between post and name, in points. */
export const signatureRoom = 58;

/** The height of a row of a table that is signed by hand, in millimetres. */
export const rowToSign = 12;

/**
 * The square at the foot of the first page, in millimetres from the edges of the sheet: within the bottom margin, so that no
 * line of the paper moves, and clear of the edge that printers cannot reach.
 */
export const checkSquare = { side: 12, left: 30, top: 279.5 } as const;

interface Rhythm {
  readonly line: number;
  readonly after: number;
}

/**
 * Line spacing and paragraph distance. The sources of PF-2026 disagree within 18-20 pt and agree on 6 pt (BD-07, BD-08);
 * those of PF-2018 are silent, so it takes the middle and a tighter distance.
 */
const rhythms = {
  'PF-2018': { line: 19, after: 4 },
  'PF-2026': { line: 19, after: 6 },
} as const satisfies Record<PaperRuleSet, Rhythm>;

/** The styles of a rule set: sizes and weights of 36-HD/VPTW annex 3 (CH-01 … CH-28), the same in 05-HD/VPTW. */
export function partyStyles(ruleSet: PaperRuleSet): LineStyles {
  return {
    ...headerStyles,
    ...bodyStyles(rhythms[ruleSet]),
    ...tableStyles,
    ...closingStyles,
  };
}

const plain = {
  size: 14,
  bold: false,
  italic: false,
  upper: false,
  align: 'left',
  left: 0,
  firstLine: 0,
  line: 18,
  before: 0,
  after: 0,
  keepNext: false,
} as const satisfies Omit<LineStyle, 'name'>;

const centred = { ...plain, align: 'centre' } as const;

const headerStyles = {
  superiorBody: { ...centred, name: 'Cơ quan cấp trên', upper: true },
  issuingBody: { ...centred, name: 'Cơ quan ban hành', bold: true, upper: true },
  star: { ...centred, name: 'Dấu sao' },
  documentNumber: { ...centred, name: 'Số và ký hiệu' },
  letterAbstract: { ...centred, name: 'Trích yếu công văn', size: 12, line: 15, italic: true },
  partyTitle: { ...centred, name: 'Tiêu đề Đảng', size: 15, bold: true, upper: true },
  placeAndDate: { ...centred, name: 'Địa danh và ngày tháng', italic: true },
  draftMark: { ...centred, name: 'Dấu dự thảo', bold: true, before: 4 },
} as const satisfies Partial<LineStyles>;

function bodyStyles({ line, after }: Rhythm) {
  const heading = {
    ...plain,
    align: 'justify',
    firstLine: 10,
    line,
    after,
    keepNext: true,
  } as const;
  const body = { ...heading, keepNext: false } as const;
  const title = { ...centred, line, bold: true, keepNext: true } as const;
  return {
    typeName: { ...title, name: 'Tên loại', size: 16, line: 20, upper: true, before: 8 },
    abstract: { ...title, name: 'Trích yếu', size: 15 },
    abstractRule: { ...title, name: 'Gạch dưới trích yếu', bold: false, after: 10 },
    addressee: { ...centred, name: 'Kính gửi', line, before: 6, after: 10 },
    addresseeWord: {
      ...plain,
      name: 'Kính gửi nhiều nơi',
      line,
      left: 30,
      before: 6,
      keepNext: true,
    },
    addresseeName: { ...plain, name: 'Nơi được gửi', line, left: 42, after },
    basis: { ...body, name: 'Căn cứ' },
    body: { ...body, name: 'Nội dung' },
    banner: { ...title, name: 'Dòng giữa', after },
    heading1: { ...heading, name: 'Mục I', bold: true, upper: true, outline: 1 },
    heading2: { ...heading, name: 'Mục 1', bold: true, outline: 2 },
    heading3: { ...heading, name: 'Mục a', italic: true, outline: 3 },
    article: { ...body, name: 'Điều' },
    point: { ...body, name: 'Điểm' },
  } as const satisfies Partial<LineStyles>;
}

const tableStyles = {
  caption: { ...centred, name: 'Tên bảng', bold: true, after: 4, keepNext: true },
  tableHead: { ...centred, name: 'Đầu cột', size: 13, line: 16, bold: true },
  tableText: { ...plain, name: 'Ô bảng', size: 13, line: 16 },
  gap: { ...plain, name: 'Khoảng cách', size: 6, line: 8 },
} as const satisfies Partial<LineStyles>;

const closingStyles = {
  recipientsHead: { ...plain, name: 'Nơi nhận' },
  recipient: { ...plain, name: 'Dòng nơi nhận', size: 12, line: 15 },
  authority: { ...centred, name: 'Quyền hạn ký', bold: true, upper: true, keepNext: true },
  post: { ...centred, name: 'Chức vụ', upper: true, keepNext: true },
  signerName: { ...centred, name: 'Họ tên người ký', bold: true, before: signatureRoom, after: 10 },
  annexLabel: { ...centred, name: 'Phụ lục', bold: true, upper: true, keepNext: true },
  annexTitle: { ...centred, name: 'Tên phụ lục', bold: true, after: 10, keepNext: true },
  pageNumber: { ...centred, name: 'Số trang' },
  foot: { ...plain, name: 'Dòng kiểm', size: 8, line: 10 },
  footBesideCode: {
    ...plain,
    name: 'Dòng kiểm cạnh mã',
    size: 8,
    line: 10,
    left: checkSquare.side + 2.5,
  },
} as const satisfies Partial<LineStyles>;

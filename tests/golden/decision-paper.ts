import {
  plainRow,
  textCell,
  textRun,
  type Block,
  type Paper,
  type TableRow,
} from '@daihoi/application/papers';

/** Words that mean something to a template, to XML or to a terminal, and nothing to a reader. */
export const hostileText =
  '#panic("x") *sao* $gạch$ _dưới_ <thẻ a="b"> &amp; \\lệch `mã` @nhãn [ngoặc] {móc} ~ 😀 \u0007 // hết';

/** The same words as they must come out: without the bell, in NFC. */
export const hostilePrinted = hostileText.replace('\u0007', '');

/**
 * A rehearsed decision with everything the format knows: superior body, a body's name of three lines, draft, letter address,
 * legal bases, articles, two signatures, a lying annex whose table runs over three pages under a head of two rows.
 */
export const decisionPaper: Paper = {
  ruleSet: 'PF-2026',
  kind: 'decision',
  purpose: 'rehearsal',
  superiorBody: 'Đảng bộ tỉnh Kiên Giang',
  issuingBody: 'Đại hội đại biểu\nĐảng bộ xã Vĩnh Bình Bắc Thượng\nlần thứ XXIV',
  documentNumber: { state: 'draft', typeSymbol: 'QĐ', bodySymbol: 'ĐH', draft: 3 },
  placeAndDate: { place: 'Vĩnh Bình Bắc', date: { kind: 'open', year: 2026 } },
  title: { kind: 'named', typeName: 'Quyết định', abstract: ['chuẩn y kết quả bầu cử'] },
  addressee: { manner: 'proposal', names: ['Ban Thường vụ Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'] },
  legalBases: [
    [textRun('Căn cứ Điều lệ Đảng')],
    [textRun('Xét tờ trình của Ban Tổ chức'.normalize('NFD'))],
  ],
  blocks: [
    { kind: 'banner', runs: [textRun('QUYẾT ĐỊNH')] },
    article('Chuẩn y Ban Chấp hành Đảng bộ gồm 15 đồng chí.'),
    article(hostileText),
    { kind: 'heading', level: 1, runs: [textRun('Phần một')] },
    { kind: 'heading', level: 2, runs: [textRun('Mục một')] },
    { kind: 'heading', level: 3, runs: [textRun('Tiểu mục')] },
    { kind: 'list', marks: 'letter', items: [[textRun('Điểm thứ nhất;')], [textRun('Điểm hai.')]] },
    { kind: 'list', marks: 'dash', items: [[textRun('Gạch đầu dòng.')]] },
    { kind: 'pageBreak' },
    article('Quyết định này có hiệu lực từ ngày ký.'),
  ],
  signatures: [
    {
      authority: { form: 'onBehalf', body: 'Đoàn Thư ký' },
      post: 'Trưởng đoàn',
      name: 'Lưu Hồ An',
    },
    {
      authority: { form: 'onBehalf', body: 'Đoàn Chủ tịch' },
      post: 'Chủ tọa',
      name: 'Thạch Thị Kim Ngân Hoàng Anh',
    },
  ],
  recipients: ['Như trên', 'Lưu Văn phòng'],
  annexes: [
    {
      title: 'Danh sách đồng chí trúng cử',
      orientation: 'landscape',
      blocks: [longTable(80)],
    },
    {
      title: 'Ghi chú',
      orientation: 'portrait',
      blocks: [{ kind: 'paragraph', runs: [textRun('Không có.')] }],
    },
  ],
};

function article(text: string): Block {
  return { kind: 'article', runs: [textRun(text)] };
}

/** A table of five columns under a head of two rows, with a group row and a total. */
export function longTable(length: number): Block {
  return {
    kind: 'table',
    caption: 'Biểu số 1',
    columns: [
      { align: 'centre', share: 1 },
      { align: 'left', share: 6 },
      { align: 'left', share: 6 },
      { align: 'right', share: 2 },
      { align: 'right', share: 2 },
    ],
    head: [
      plainRow(...['TT', 'Họ và tên', 'Đơn vị'].map((text) => ({ ...textCell(text), down: 2 })), {
        ...textCell('Số phiếu'),
        across: 2,
      }),
      plainRow(textCell('Đồng ý'), textCell('Tỷ lệ')),
    ],
    rows: [
      { role: 'group', cells: [{ ...textCell('Đảng bộ cơ sở'), across: 5 }] },
      ...Array.from({ length }, (_, index) => personRow(index + 1)),
      {
        role: 'total',
        cells: [{ ...textCell('Cộng'), across: 3 }, textCell('7.743'), textCell('')],
      },
    ],
  };
}

function personRow(number: number): TableRow {
  return plainRow(
    textCell(String(number)),
    textCell(`Danh Thị Mỹ Giàu Thứ ${number}`),
    textCell('Đảng bộ cơ sở Trung tâm Phát triển quỹ đất và dịch vụ công ích thị xã Hà Tiên'),
    textCell('811'),
    textCell('47,4 %'),
  );
}

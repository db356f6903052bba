import type {
  PaperBlock,
  PaperCargo,
  PaperFile,
  PaperLine,
  PaperMarks,
  PaperRun,
  PaperSection,
  PaperTable,
} from '../index.ts';

/** A line as a test writes it: its words and what differs from a plain line of the body. */
export type SampleLook = Partial<Omit<PaperLine, 'kind' | 'runs'>> &
  Partial<Omit<PaperRun, 'text'>>;

/** A line of one run, 14 points, justified, standing in by 10 mm. */
export function sampleLine(text: string, look: SampleLook = {}): PaperLine {
  const { fonts, size, bold, italic, underline, caps, colour, ...line } = look;
  const run = { text, fonts: ['Times New Roman'], size: 14, bold: false, italic: false };
  const own = { underline: false, caps: false, colour: undefined, ...run };
  const given = { fonts, size, bold, italic, underline, caps, colour };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    kind: 'line',
    paragraph: 0,
    runs: text === '' ? [] : [{ ...own, ...said }],
    align: 'justify',
    firstLine: 567,
    spacing: { rule: 'exact', line: 18, before: 0, after: 6 },
    ruled: false,
    drawn: false,
    numbered: false,
    fromTextBox: false,
    pageField: false,
    ...line,
  };
}

/** A line of the head or the end: centred, not standing in. */
export function centred(text: string, look: SampleLook = {}): PaperLine {
  return sampleLine(text, { align: 'centre', firstLine: 0, ...look });
}

/** A line at the left, not standing in. */
export function atLeft(text: string, look: SampleLook = {}): PaperLine {
  return sampleLine(text, { align: 'left', firstLine: 0, ...look });
}

export function twoColumns(left: readonly PaperLine[], right: readonly PaperLine[]): PaperTable {
  return { kind: 'table', rows: [[{ lines: left }, { lines: right }]] };
}

const page: PaperSection = {
  firstBlock: 0,
  width: 11906,
  height: 16838,
  top: 1134,
  bottom: 1134,
  left: 1701,
  right: 850,
  headerDistance: 567,
  landscape: false,
  ownFirstPage: true,
  restartsNumbering: false,
  head: [centred('2', { pageField: true })],
  firstHead: [],
  foot: [],
};

/** The pieces of a paper that a test changes one by one. */
export interface SamplePaper {
  readonly section: Partial<PaperSection>;
  readonly left: readonly PaperLine[];
  readonly right: readonly PaperLine[];
  readonly title: readonly PaperLine[];
  readonly body: readonly PaperBlock[];
  readonly recipients: readonly PaperLine[];
  readonly signing: readonly PaperLine[];
  readonly annexes: readonly PaperBlock[];
  readonly marks?: PaperMarks;
  readonly cargo?: PaperCargo;
}

/** A report of a provincial committee of 2020 without a fault. */
export const sampleReport: SamplePaper = {
  section: {},
  left: [
    centred('ĐẢNG BỘ TỈNH KIÊN GIANG'),
    centred('HUYỆN ỦY AN BIÊN', { bold: true }),
    centred('*'),
    centred('Số 05-BC/HU'),
  ],
  right: [
    centred('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true, underline: true }),
    centred('An Biên, ngày 03 tháng 8 năm 2020', { italic: true }),
  ],
  title: [
    centred('BÁO CÁO', { size: 16, bold: true }),
    centred('kết quả tổ chức đại hội', { size: 15, bold: true }),
    centred('-----'),
  ],
  body: [
    sampleLine('Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, Huyện ủy báo cáo.'),
    sampleLine('I- KẾT QUẢ', { bold: true }),
    sampleLine('1. Công tác chỉ đạo', { bold: true }),
    sampleLine('Có 47,4 % tổ chức hoàn thành, gồm 7.743 đảng viên dự.'),
    sampleLine('2. Công tác nhân sự', { bold: true }),
    sampleLine('Các bước được thực hiện đúng quy trình.'),
    sampleLine('II- PHƯƠNG HƯỚNG', { bold: true }),
    sampleLine('Hoàn thành trong tháng 8.'),
  ],
  recipients: [
    atLeft('Nơi nhận:', { underline: true }),
    atLeft('- Tỉnh ủy (để báo cáo),', { size: 12 }),
    atLeft('- Lưu Văn phòng.', { size: 12 }),
  ],
  signing: [
    centred('T/M BAN THƯỜNG VỤ', { bold: true }),
    centred('BÍ THƯ'),
    centred('Lưu Hồ An', { bold: true }),
  ],
  annexes: [],
};

/** Puts the pieces together and counts the paragraphs. */
export function samplePaper(changes: Partial<SamplePaper> = {}): PaperFile {
  const { section, left, right, title, body, recipients, signing, annexes } = {
    ...sampleReport,
    ...changes,
  };
  const blocks: readonly PaperBlock[] = [
    twoColumns(left, right),
    ...title,
    ...body,
    twoColumns(recipients, signing),
    ...annexes,
  ];
  let count = 0;
  function numbered(line: PaperLine): PaperLine {
    count += 1;
    return { ...line, paragraph: count };
  }
  return {
    sections: [{ ...page, ...section }],
    blocks: blocks.map((block) =>
      block.kind === 'line'
        ? numbered(block)
        : {
            ...block,
            rows: block.rows.map((row) => row.map(({ lines }) => ({ lines: lines.map(numbered) }))),
          },
    ),
    pagesTold: undefined,
    ...(changes.marks === undefined ? {} : { marks: changes.marks }),
    ...(changes.cargo === undefined ? {} : { cargo: changes.cargo }),
  };
}

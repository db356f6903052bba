import {
  figureRun,
  plainRow,
  textCell,
  textRun,
  type Paper,
  type PlaceAndDate,
} from '@daihoi/application/papers';
import { calendarDate, instantFrom } from '@daihoi/domain/kernel';
import { describe, expect, test } from 'vitest';
import type { LineRole } from './line-style.ts';
import { partyStyles } from './party-format.ts';
import { printPaper } from './print-paper.ts';
import { lineText } from './print-runs.ts';
import type { PrintedBlock, PrintedLine, PrintedPaper } from './printed-paper.ts';
import { printedLines } from './printed-text.ts';

const paper: Paper = {
  ruleSet: 'PF-2018',
  kind: 'report',
  purpose: 'official',
  superiorBody: 'Đảng bộ tỉnh Kiên Giang',
  issuingBody: 'Huyện ủy An Biên',
  documentNumber: { state: 'issued', number: 7, typeSymbol: 'BC', bodySymbol: 'HU' },
  placeAndDate: dated('2020-08-03'),
  title: { kind: 'named', typeName: 'Báo cáo', abstract: ['tiến độ đại hội'] },
  blocks: [{ kind: 'paragraph', runs: [textRun('Nội dung.')] }],
  signatures: [{ authority: { form: 'direct' }, post: 'Trưởng ban', name: 'Cao Minh Nhuận' }],
  recipients: ['Tỉnh ủy (để báo cáo)', 'Lưu Văn phòng Huyện ủy'],
};

function dated(date: string): PlaceAndDate {
  return { place: 'An Biên', date: { kind: 'dated', on: calendarDate(date) } };
}

function lines(printed: PrintedPaper): readonly PrintedLine[] {
  const columns = [...printed.header.rows, ...printed.signing.rows];
  const flat = columns.flatMap(({ left, right }) => [...left, ...right]);
  const blocks = [...printed.blocks, ...printed.annexes.flatMap((annex) => annex.blocks)];
  return [...flat, ...blocks.filter(isLine), ...(printed.foot ? [printed.foot] : [])];
}

function isLine(block: PrintedBlock): block is PrintedLine {
  return block.kind === 'line';
}

/** The printed texts of one role. */
function of(changes: Partial<Paper>, role: LineRole): readonly string[] {
  return lines(printPaper({ ...paper, ...changes }))
    .filter((line) => line.role === role)
    .map(lineText);
}

describe('the head of a paper (HD-01 … HD-05)', () => {
  test('holds bodies in capitals and the star at the left, the underlined party title at the right', () => {
    const [first] = printPaper(paper).header.rows;
    expect(first?.left.map(lineText)).toEqual(['ĐẢNG BỘ TỈNH KIÊN GIANG', 'HUYỆN ỦY AN BIÊN', '*']);
    expect(first?.right.map(lineText)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(first?.right[0]?.runs.every((run) => run.underline)).toBe(true);
  });

  test('breaks a body of three lines where the caller breaks it', () => {
    const issuingBody = 'Đại hội đại biểu\nĐảng bộ huyện An Biên\nlần thứ XII';
    expect(of({ issuingBody }, 'issuingBody')).toEqual([
      'ĐẠI HỘI ĐẠI BIỂU',
      'ĐẢNG BỘ HUYỆN AN BIÊN',
      'LẦN THỨ XII',
    ]);
  });

  test('leaves the superior body out when there is none', () => {
    const { superiorBody: _, ...highest } = paper;
    expect(lines(printPaper(highest)).map((line) => line.role)).not.toContain('superiorBody');
  });
});

describe('number and symbol (NO-02, NO-05)', () => {
  test('a number below 10 takes a zero, without a colon after "Số"', () => {
    expect(of({}, 'documentNumber')).toEqual(['Số 07-BC/HU']);
  });

  test('a draft has its symbol, no number, and says how many times it was drafted (MK-02)', () => {
    const draft = { state: 'draft', typeSymbol: 'KH', bodySymbol: 'HU', draft: 2 } as const;
    expect(of({ documentNumber: draft }, 'documentNumber')).toEqual(['Số …-KH/HU']);
    expect(of({ documentNumber: draft }, 'draftMark')).toEqual(['Dự thảo lần 2']);
  });

  test('a paper without a number has neither line', () => {
    const documentNumber = { state: 'unnumbered' } as const;
    expect(of({ documentNumber }, 'documentNumber')).toEqual([]);
    expect(of({ documentNumber }, 'draftMark')).toEqual([]);
  });
});

describe('place and date (DT-01, DT-02)', () => {
  test.each([
    ['2020-08-03', 'An Biên, ngày 03 tháng 8 năm 2020'],
    ['2020-02-29', 'An Biên, ngày 29 tháng 02 năm 2020'],
    ['2020-01-01', 'An Biên, ngày 01 tháng 01 năm 2020'],
    ['2020-12-10', 'An Biên, ngày 10 tháng 12 năm 2020'],
  ])('%s is %s', (date, words) => {
    expect(of({ placeAndDate: dated(date) }, 'placeAndDate')).toEqual([words]);
  });

  test('an unsigned paper leaves day and month open', () => {
    const placeAndDate: PlaceAndDate = { place: 'An Biên', date: { kind: 'open', year: 2020 } };
    expect(of({ placeAndDate }, 'placeAndDate')).toEqual(['An Biên, ngày … tháng … năm 2020']);
  });
});

describe('title and addressee (BD-01 … BD-03)', () => {
  test('a letter has no type name; its abstract stands under the number', () => {
    const title = { kind: 'letter', abstract: 'Về việc bổ sung hồ sơ' } as const;
    const addressee = { manner: 'letter', names: ['Huyện ủy An Minh'] } as const;
    expect(of({ title }, 'typeName')).toEqual([]);
    expect(of({ title }, 'letterAbstract')).toEqual(['Về việc bổ sung hồ sơ']);
    expect(of({ title, addressee }, 'addressee')).toEqual(['Kính gửi: Huyện ủy An Minh']);
  });

  test('a proposal speaks to the superior with "Kính trình"', () => {
    const addressee = { manner: 'proposal', names: ['Tỉnh ủy', 'Ban Tổ chức'] } as const;
    expect(of({ addressee }, 'addresseeWord')).toEqual(['Kính trình:']);
    expect(of({ addressee }, 'addresseeName')).toEqual(['- Tỉnh ủy,', '- Ban Tổ chức.']);
  });
});

describe('signing (SG-02, SG-06) and recipients (RC-01)', () => {
  test.each([
    ['onBehalf', 'T/M BAN THƯỜNG VỤ'],
    ['inPlace', 'K/T BAN THƯỜNG VỤ'],
    ['byOrder', 'T/L BAN THƯỜNG VỤ'],
  ] as const)('%s is written with a slash', (form, words) => {
    const authority = { form, body: 'Ban Thường vụ' };
    expect(of({ signatures: [{ authority, post: 'Phó Bí thư' }] }, 'authority')).toEqual([words]);
  });

  test('a head who signs in person has no line of authority', () => {
    expect(of({}, 'authority')).toEqual([]);
    expect(of({}, 'post')).toEqual(['TRƯỞNG BAN']);
  });

  test('of two signers the recorder stands left, the chair right, recipients under them', () => {
    const recorder = { authority: { form: 'direct' }, post: 'Thư ký', name: 'An' } as const;
    const chair = { authority: { form: 'direct' }, post: 'Chủ tọa', name: 'Bình' } as const;
    const { rows } = printPaper({ ...paper, signatures: [recorder, chair] }).signing;
    expect(rows[0]?.left.map(lineText)).toEqual(['THƯ KÝ', 'An']);
    expect(rows[0]?.right.map(lineText)).toEqual(['CHỦ TỌA', 'Bình']);
    expect(rows[1]?.left.map(lineText)[0]).toBe('Nơi nhận:');
  });

  test('recipients end with a comma, the filing place with a full stop', () => {
    expect(of({}, 'recipient')).toEqual(['- Tỉnh ủy (để báo cáo),', '- Lưu Văn phòng Huyện ủy.']);
  });

  test('the last paragraph stays on the page of the signature', () => {
    const last = printPaper(paper).blocks.at(-1);
    expect(last).toMatchObject({ role: 'body', keepNext: true });
    expect(printPaper({ ...paper, signatures: [], recipients: [] }).blocks.at(-1)).toMatchObject({
      keepNext: false,
    });
  });
});

describe('the foot line and the mark of a rehearsal', () => {
  test('an official paper without a code has no foot line', () => {
    expect(printPaper(paper).foot).toBeNull();
  });

  test('says code, as-of day and the hour in Vietnam', () => {
    const foot = {
      checkCode: '7QKM 2XVP',
      asOf: calendarDate('2020-07-31'),
      madeAt: instantFrom(Date.UTC(2020, 7, 2, 20, 5)),
    };
    expect(of({ foot }, 'foot')).toEqual([
      'Mã kiểm 7QKM 2XVP. Số liệu chốt 31/7/2020, lập lúc 03:05 ngày 03/8/2020.',
    ]);
  });

  test('a sentence begins with a capital when the as-of day is unknown', () => {
    const foot = { madeAt: instantFrom(Date.UTC(2020, 0, 2, 3, 5)) };
    expect(of({ foot }, 'foot')).toEqual(['Lập lúc 10:05 ngày 02/01/2020.']);
  });

  test('a rehearsal is marked across the page and at the foot, a demonstration at the foot', () => {
    expect(printPaper({ ...paper, purpose: 'rehearsal' })).toMatchObject({ watermark: 'DIỄN TẬP' });
    expect(of({ purpose: 'rehearsal' }, 'foot')).toEqual(['Bản diễn tập.']);
    expect(printPaper({ ...paper, purpose: 'demonstration' }).watermark).toBeNull();
  });
});

describe('the body', () => {
  test('a figure does not break, the words around it do', () => {
    const ref = { kind: 'units', params: {} };
    const blocks = [
      { kind: 'paragraph', runs: [textRun('có '), figureRun('47,4 %', ref)] },
    ] as const;
    expect(of({ blocks }, 'body')).toEqual(['có 47,4\u00a0%']);
  });

  test('text is composed, one line, without what only a machine sees', () => {
    const raw = `Đảng\tbộ\r\n${'xã'.normalize('NFD')}\u0000\u0007\ud800`;
    const blocks = [{ kind: 'paragraph', runs: [textRun(raw)] }] as const;
    expect(of({ blocks }, 'body')).toEqual(['Đảng bộ xã\ufffd']);
  });

  test('a cell takes the alignment of its column, also beside tall and wide cells', () => {
    const table = {
      kind: 'table',
      columns: [
        { align: 'left', share: 1 },
        { align: 'centre', share: 1 },
        { align: 'right', share: 1 },
      ],
      head: [],
      rows: [
        plainRow({ ...textCell('cao'), down: 2 }, { ...textCell('rộng'), across: 2 }),
        plainRow(textCell('giữa'), textCell('phải')),
        plainRow(textCell('trái'), textCell('giữa'), textCell('phải')),
        { role: 'total', cells: [textCell('Cộng')] },
      ],
    } as const;
    const [printed] = printPaper({ ...paper, blocks: [table] }).blocks.slice(-1);
    const rows = printed?.kind === 'table' ? printed.rows : [];
    expect(rows.map((row) => row.cells.map((cell) => cell.align))).toEqual([
      ['left', 'centre'],
      ['centre', 'right'],
      ['left', 'centre', 'right'],
      ['left'],
    ]);
    expect(rows.at(-1)?.cells[0]?.line.runs[0]?.bold).toBe(true);
  });

  test('a table without a row leaves only its caption, for Word refuses a table of nothing', () => {
    const blocks = [{ kind: 'table', caption: 'Biểu 1', columns: [], head: [], rows: [] }] as const;
    expect(of({ blocks }, 'caption')).toEqual(['Biểu 1']);
    expect(printPaper({ ...paper, blocks }).blocks.map((block) => block.kind)).not.toContain(
      'table',
    );
  });

  test('a lone annex has no number, several are numbered', () => {
    const annex = { title: 'Danh sách', orientation: 'portrait', blocks: [] } as const;
    expect(of({ annexes: [annex] }, 'annexLabel')).toEqual(['PHỤ LỤC']);
    expect(of({ annexes: [annex, annex] }, 'annexLabel')).toEqual(['PHỤ LỤC 1', 'PHỤ LỤC 2']);
  });

  test('the text of a paper ends with the foot line and has no empty lines', () => {
    const printed = printedLines(printPaper({ ...paper, purpose: 'demonstration' }));
    expect(printed.at(-1)).toBe('Bản trình diễn, tên người là hư cấu.');
    expect(printed.filter((line) => line.trim() === '')).toEqual([]);
  });
});

describe('sizes and weights of 36-HD/VPTW, annex 3', () => {
  const styles = partyStyles('PF-2018');
  test.each([
    ['CH-01', 'partyTitle', 15, true, false],
    ['CH-02', 'superiorBody', 14, false, false],
    ['CH-03', 'issuingBody', 14, true, false],
    ['CH-05', 'documentNumber', 14, false, false],
    ['CH-06', 'placeAndDate', 14, false, true],
    ['CH-07', 'typeName', 16, true, false],
    ['CH-08', 'abstract', 15, true, false],
    ['CH-09', 'letterAbstract', 12, false, true],
    ['CH-10', 'body', 14, false, false],
    ['CH-19', 'authority', 14, true, false],
    ['CH-20', 'post', 14, false, false],
    ['CH-21', 'signerName', 14, true, false],
    ['CH-24', 'recipient', 12, false, false],
  ] as const)('%s: %s is %i pt', (_, role, size, bold, italic) => {
    expect(styles[role]).toMatchObject({ size, bold, italic });
  });
});

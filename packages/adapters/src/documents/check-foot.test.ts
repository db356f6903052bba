import { textRun, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { printPaper } from './forms/print-paper.ts';
import { openDocumentReader, openPaperRenderer } from './index.ts';
import { squaresPng } from './word/squares-png.ts';

const code = 'ABCD-EFGH-KLMN-PQRS';
const verifyAt = 'https://dai-hoi.tinh.example/verify';

const paper: Paper = {
  ruleSet: 'PF-2018',
  kind: 'notice',
  purpose: 'official',
  issuingBody: 'Huyện ủy Bờ Tây',
  documentNumber: { state: 'issued', number: 2, typeSymbol: 'TB', bodySymbol: 'HU' },
  placeAndDate: { place: 'Bờ Tây', date: { kind: 'dated', on: calendarDate('2020-05-04') } },
  title: { kind: 'named', typeName: 'Thông báo', abstract: ['về việc <thử> & so'] },
  blocks: [
    { kind: 'paragraph', runs: [textRun('Đoạn thứ nhất.')] },
    { kind: 'paragraph', runs: [textRun('Đoạn thứ hai.')] },
    { kind: 'pageBreak' },
    { kind: 'paragraph', runs: [textRun('Trang thứ hai.')] },
  ],
  signatures: [],
  recipients: ['Lưu Văn phòng'],
  foot: { checkCode: code, verifyAt },
  annexes: [{ title: 'Biểu', orientation: 'landscape', blocks: [] }],
};

const renderer = openPaperRenderer();
const reader = openDocumentReader();
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

async function wordParts(each: Paper): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await renderer.toDocx(each));
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

describe('the foot of a paper that can be checked', () => {
  test('says the code and the address, and its square leads there', () => {
    const printed = printPaper(paper);
    const { check } = printed;
    const said = check?.line.runs.map((run) => run.text).join('');
    expect(said).toBe(`Mã kiểm ${code}. Kiểm tại dai-hoi.tinh.example/verify.`);
    expect(check?.rows).toHaveLength(33);
    expect(check?.rows.every((row) => /^[01]{33}$/u.test(row))).toBe(true);
  });

  test('without a public address the square holds the code alone', () => {
    const { check } = printPaper({ ...paper, foot: { checkCode: code } });
    expect(check?.rows).toHaveLength(21);
  });

  test('a draft has no square', () => {
    expect(printPaper({ ...paper, foot: {} }).check).toBeNull();
  });

  test('stays open in a draft: the foot is told without a code, and the square is white', () => {
    const asOf = calendarDate('2020-05-04');
    const { line, square } = renderer.toOpenCheck({
      ...paper,
      purpose: 'demonstration',
      foot: { asOf },
    });
    expect(line).toBe('Số liệu chốt 04/5/2020. Bản trình diễn, tên người là hư cấu');
    expect(Buffer.compare(square, squaresPng(['0']))).toBe(0);
  });

  test('stands once in the Word file, at a fixed place of the first page, and moves no margin', async () => {
    const parts = await wordParts(paper);
    const holding = Object.entries(parts).filter(([, xml]) => xml.includes('<wp:anchor'));
    expect(holding.map(([path]) => path.replace(/\d+/u, ''))).toEqual(['word/footer.xml']);
    expect(holding[0]?.[1]).toContain('<wp:positionH relativeFrom="page"><wp:posOffset>1080000<');
    expect(holding[0]?.[1]).toContain('<wp:positionV relativeFrom="page"><wp:posOffset>10062000<');
    expect(parts['word/document.xml']).toMatch(/w:top="1134" w:right="850" w:bottom="1134"/u);
  });

  test('both files are the same bytes twice', async () => {
    const [first, second] = [await renderer.toDocx(paper), await renderer.toDocx(paper)];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(await renderer.toPdf(paper), await renderer.toPdf(paper))).toBe(0);
  });

  test('the PDF tells its code without being unpacked', async () => {
    const bytes = await renderer.toPdf(paper);
    expect(reader.read({ name: 'a.pdf', bytes }, 'pdf').margins).toContain(code);
  });

  test('the picture begins as a PNG and says its size', () => {
    const png = squaresPng(['10', '01']);
    expect(latin(png.subarray(0, 4))).toBe('\u0089PNG');
    expect([...png.subarray(16, 24)]).toEqual([0, 0, 0, 16, 0, 0, 0, 16]);
  });
});

describe('a Word file that comes back', () => {
  const read = (bytes: Uint8Array) => reader.read({ name: 'a.docx', bytes }, 'docx');

  test('gives its paragraphs as written, and the code from its foot', async () => {
    const { lines, margins } = read(await renderer.toDocx(paper));
    expect(lines).toContain('về việc <thử> & so');
    expect(lines?.filter((line) => line.startsWith('Đoạn'))).toEqual([
      'Đoạn thứ nhất.',
      'Đoạn thứ hai.',
    ]);
    expect(margins).toContain(`Mã kiểm ${code}.`);
  });

  test('reads words that are split into runs, tabs as blanks, and leaves deleted words out', () => {
    const body =
      '<w:p><w:r><w:t>Số </w:t><w:t xml:space="preserve">0&#50;-TB</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:delText>c</w:delText></w:r></w:p><w:p/>';
    const bytes = zipSync({ 'word/document.xml': strToU8(body) });
    expect(read(bytes).lines).toEqual(['Số 02-TB', 'a b']);
  });
});

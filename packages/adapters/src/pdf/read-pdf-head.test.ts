import { isSecrecyMark } from '@daihoi/domain/paper-format';
import { expect, test } from 'vitest';
import { readPdfHead } from './read-pdf-head.ts';

/** A PDF of one page with this drawing and these fonts, written by hand. */
function pdfOf(drawing: string, more: readonly string[] = []): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    '<< /Type /Page /Parent 2 0 R /Contents [4 0 R] >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    '<< /Type /Font /Subtype /Type0 /ToUnicode 7 0 R >>',
    ...more,
  ];
  const body = objects.map((each, at) => `${at + 1} 0 obj\n${each}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF\n`);
}

const map = [
  'beginbfrange <0001> <0003> <0041> endbfrange',
  'beginbfchar <0010> <004D> <0011> <1EAC> <0012> <0054> endbfchar',
].join('\n');
const named = [`<< /Length ${map.length} >>\nstream\n${map}\nendstream`];

test('words are read by the table of their font, letter by letter where they stand so', () => {
  const drawing = [
    'BT /F2 14 Tf 1 0 0 1 80 700 Tm <001000110012> Tj ET',
    'BT /F2 14 Tf 80 600 Td <0010> Tj 12 0 Td <0011> Tj 10 0 Td [<00> 0 <12> -40 <0012>] TJ ET',
    'BT /F1 12 Tf 400 600 Td (So \\(5\\)\\056) Tj ET',
  ].join('\n');
  const { cells, isReadable } = readPdfHead(pdfOf(drawing, named));
  expect(cells).toEqual(['MẬT', 'MẬT', 'So (5).']);
  expect(isReadable).toBe(true);
});

test('pages that are scaled and turned over keep their lines apart', () => {
  const drawing = [
    'q 0.1 0 0 -0.1 0 842 cm BT /F2 140 Tf 1 0 0 -1 800 1000 Tm <001000110012> Tj ET Q',
    'q 1 0 0 1 0 -300 cm BT /F1 14 Tf 80 742 Td (khac) Tj ET Q',
  ].join('\n');
  expect(readPdfHead(pdfOf(drawing, named)).cells).toEqual(['MẬT', 'khac']);
});

test('a page without words, or whose letters have no names, is told', () => {
  expect(readPdfHead(pdfOf('q 100 0 0 100 0 0 cm /Im1 Do Q'))).toEqual({
    cells: [],
    isReadable: false,
  });
  const nameless = pdfOf('BT /F2 14 Tf <00100011> Tj ET', ['<< /Length 0 >>\nstream\n\nendstream']);
  expect(readPdfHead(nameless).isReadable).toBe(false);
  expect(readPdfHead(new TextEncoder().encode('%PDF-1.7\nhong')).isReadable).toBe(false);
});

test.each([
  ['MẬT', true],
  ['T Ố I  M Ậ T', true],
  ['TUYỆT MẬT'.normalize('NFD'), true],
  ['mặt', false],
  ['BÍ MẬT', false],
  ['MẤT', false],
])('%s as a stamp: %s', (words, is) => {
  expect(isSecrecyMark(words)).toBe(is);
});

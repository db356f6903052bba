import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  compoundFile,
  forgeDirectory,
  markEncrypted,
  pack,
  textRow,
  workbookParts,
  worksheet,
} from '../../../../tests/samples/units/hostile-workbooks.ts';
import { defaultReadLimits, type ReadLimits } from './read-limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { SheetCells } from './sheet-cells.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const goodParts = workbookParts(
  worksheet(textRow(1, ['Mã', 'Tên']) + textRow(3, ['A', 'Đảng bộ'])),
);
const good = pack(goodParts);

async function read(bytes: Uint8Array, changes: Partial<ReadLimits> = {}, fileName = 'units.xlsx') {
  return readSpreadsheet({ bytes, fileName, limits: { ...defaultReadLimits, ...changes } });
}

async function cellsOf(bytes: Uint8Array): Promise<SheetCells> {
  const found = await read(bytes);
  const [sheet] = found.ok ? found.value : [];
  if (!sheet) throw new Error(JSON.stringify(found));
  return sheet;
}

async function refusalOf(bytes: Uint8Array, changes: Partial<ReadLimits> = {}) {
  const found = await read(bytes, changes);
  return found.ok ? found.value : found.error;
}

function withSheet(rows: string, after = ''): Uint8Array {
  return pack(workbookParts(worksheet(rows, after)));
}

describe('a good workbook', () => {
  test('cells keep their places over empty rows, sheets their names', async () => {
    const sheet = await cellsOf(good);
    expect(sheet.name).toBe('A & B');
    expect(sheet.cells.map(({ row, column, value }) => `${row}:${column} ${value}`)).toEqual([
      '1:1 Mã',
      '1:2 Tên',
      '3:1 A',
      '3:2 Đảng bộ',
    ]);
  });

  test('formulas, error values and merged blocks are reported where they stand', async () => {
    const rows =
      '<row r="2"><c r="B2"><f>1+1</f><v>2</v></c><c r="C2"><f>A1</f></c>' +
      '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2" t="e"><v>#N/A</v></c></row>';
    const merges = '<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>';
    const sheet = await cellsOf(withSheet(rows, merges));
    expect(sheet.cells).toEqual([
      { row: 2, column: 2, kind: 'number', value: 2, formula: true },
      { row: 2, column: 3, kind: 'text', value: '', formula: true },
      { row: 2, column: 4, kind: 'error', value: '#DIV/0!', formula: true },
      { row: 2, column: 5, kind: 'error', value: '#N/A', formula: false },
    ]);
    expect(sheet.merges).toEqual([{ fromRow: 2, toRow: 4, fromColumn: 2, toColumn: 3 }]);
  });

  test('cells that only carry a format neither count nor stretch the sheet', async () => {
    const rows = `${textRow(1, ['a'])}<row r="1048576"><c r="XFD1048576" s="0"/></row>`;
    expect((await cellsOf(withSheet(rows))).cells).toHaveLength(1);
  });

  test('text comes as it was typed: decomposed, spaced, with the marks of XML', async () => {
    const typed = ' Đảng bộ '.normalize('NFD');
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${typed}&amp;&lt;</t></is></c></row>`;
    expect((await cellsOf(withSheet(rows))).cells[0]?.value).toBe(`${typed}&<`);
  });
});

describe('a file that is something else', () => {
  test.each([
    ['a Word document', pack({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' })],
    ['a PDF', strToU8('%PDF-1.7 and so on')],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0])],
    ['a web page called .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['a compound file of another program', compoundFile(['WordDocument'])],
    ['bytes without meaning', new Uint8Array([1, 0, 2, 0, 0, 3, 0, 4])],
  ])('%s is no spreadsheet', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ code: 'spreadsheet.not-a-spreadsheet' });
  });

  test('the old .xls and encrypted files are named as such', async () => {
    expect(await refusalOf(compoundFile(['Workbook']))).toMatchObject({
      code: 'spreadsheet.old-format',
    });
    expect(await refusalOf(compoundFile(['EncryptionInfo', 'EncryptedPackage']))).toMatchObject({
      code: 'spreadsheet.encrypted',
    });
    expect(await refusalOf(markEncrypted(good, sheetPart))).toMatchObject({
      code: 'spreadsheet.encrypted',
    });
  });
});

describe('a workbook with more than cells', () => {
  test.each([
    ['a macro', 'xl/vbaProject.bin', 'spreadsheet.macros'],
    ['an old macro sheet', 'xl/macrosheets/sheet1.xml', 'spreadsheet.macros'],
    ['a link to another file', 'xl/externalLinks/externalLink1.xml', 'spreadsheet.external-links'],
    ['a data connection', 'xl/connections.xml', 'spreadsheet.external-links'],
  ])('%s is refused', async (_, part, code) => {
    expect(await refusalOf(pack({ ...goodParts, [part]: '<a/>' }))).toEqual({ code, part });
  });

  test('a workbook that declares macros is refused without any macro part', async () => {
    const name = '[Content_Types].xml';
    const types = (goodParts[name] ?? '').replace(
      'spreadsheetml.sheet.main',
      'ms-excel.macroEnabled',
    );
    expect(await refusalOf(pack({ ...goodParts, [name]: types }))).toMatchObject({
      code: 'spreadsheet.macros',
    });
  });
});

describe('a bomb', () => {
  const zeros = ' '.repeat(4_000_000);

  test('that declares more than the limit is refused before anything is unpacked', async () => {
    const forged = forgeDirectory(good, { part: sheetPart, field: 24, value: 3_000_000_000 });
    expect(await refusalOf(forged)).toMatchObject({
      code: 'spreadsheet.zip-bomb',
      measure: 'declaredBytes',
    });
  });

  test('that declares less than it holds is stopped while unpacking', async () => {
    const bomb = pack(workbookParts(worksheet(textRow(1, ['a']) + zeros)));
    const forged = forgeDirectory(bomb, { part: sheetPart, field: 24, value: 5_000 });
    expect(await refusalOf(forged)).toMatchObject({
      code: 'spreadsheet.zip-bomb',
      measure: 'actualBytes',
      limit: 5_000,
    });
  });

  test('that packs suspiciously well, has too many parts, or parts that overlap', async () => {
    const dense = pack(workbookParts(worksheet(textRow(1, ['a']) + zeros)));
    expect(await refusalOf(dense)).toMatchObject({ measure: 'ratio' });
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, at) => [`x/${at}.xml`, '<a/>']),
    );
    expect(await refusalOf(pack({ ...goodParts, ...many }))).toMatchObject({ measure: 'entries' });
    const shared = forgeDirectory(good, { part: sheetPart, field: 42, value: 0 });
    expect(await refusalOf(shared)).toMatchObject({ measure: 'overlap' });
  });
});

describe('a broken workbook', () => {
  test.each([
    ['cut short', good.slice(0, good.length - 60)],
    ['with bytes turned over inside a part', overwritten(good)],
    ['without a part it names', pack({ ...goodParts, [sheetPart]: '' })],
    ['with tags that cross', withSheet('<row r="1"><c r="A1"></row></c>')],
    ['with a tag that never ends', withSheet(`<row r="1"><c ${'x'.repeat(100_000)}`)],
    ['with a document type and entities', pack(workbookParts(entityBomb()))],
    ['with an address that does not exist', withSheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')],
    ['with a row beyond the last', withSheet('<row r="99999999"><c r="A1"><v>1</v></c></row>')],
    [
      'with a shared text that is not there',
      withSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
    ],
    ['with text that is not UTF-8', zipSync(latinParts())],
  ])('%s is refused', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ code: 'spreadsheet.broken' });
  });

  test('the words of a broken part name it', async () => {
    expect(await refusalOf(withSheet('<row r="1"><c r="A1"></row></c>'))).toEqual({
      code: 'spreadsheet.broken',
      part: sheetPart,
      why: 'xml-tags-crossed',
    });
  });
});

describe('a workbook that is too long', () => {
  test('rows, columns and cells have limits, counted before the values are read', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => textRow(at + 1, ['a', 'b', 'c'])).join('');
    const bytes = withSheet(rows);
    expect(await refusalOf(bytes, { maxRows: 29 })).toEqual({
      code: 'spreadsheet.too-many-rows',
      sheet: 'A & B',
      found: 30,
      limit: 29,
    });
    expect(await refusalOf(bytes, { maxColumns: 2 })).toMatchObject({
      code: 'spreadsheet.too-many-columns',
      found: 3,
    });
    expect(await refusalOf(bytes, { maxCells: 89 })).toMatchObject({
      code: 'spreadsheet.too-many-cells',
      found: 90,
    });
    expect(await refusalOf(withSheet(textRow(1_000_000, ['a'])))).toMatchObject({
      code: 'spreadsheet.too-many-rows',
      found: 1_000_000,
    });
  });
});

function overwritten(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  const at = Buffer.from(zip).indexOf(sheetPart) + sheetPart.length + 20;
  copy.fill(0xff, at, at + 30);
  return copy;
}

function entityBomb(): string {
  return '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><worksheet>&c;</worksheet>';
}

function latinParts(): Record<string, Uint8Array> {
  const parts = Object.fromEntries(
    Object.entries(goodParts).map(([name, text]) => [name, strToU8(text)]),
  );
  return { ...parts, [sheetPart]: strToU8(worksheet(textRow(1, ['\u00e9'])), true) };
}

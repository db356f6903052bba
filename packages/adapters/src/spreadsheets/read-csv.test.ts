import { describe, expect, test } from 'vitest';
import { defaultReadLimits } from './read-limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { writeCsv } from './write-csv.ts';

async function read(bytes: Uint8Array, maxRows = 100) {
  const limits = { ...defaultReadLimits, maxRows };
  return readSpreadsheet({ bytes, fileName: 'C:\\tinh\\to-chuc.csv', limits });
}

async function table(content: string | Uint8Array): Promise<readonly string[]> {
  const found = await read(typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value.flatMap((sheet) =>
    sheet.cells.map(({ row, column, value }) => `${row}:${column} ${value}`),
  );
}

describe('reading .csv', () => {
  const expected = ['1:1 Mã', '1:2 Tên', '2:1 A', '2:2 Đảng bộ'];

  test.each([
    ['semicolons', 'Mã;Tên\r\nA;Đảng bộ\r\n'],
    ['commas', 'Mã,Tên\nA,Đảng bộ'],
    ['tabs and old line ends', 'Mã\tTên\rA\tĐảng bộ\r'],
    ['a byte order mark', '\ufeffMã;Tên\nA;Đảng bộ'],
    ['quotes', '"Mã";"Tên"\n"A";"Đảng bộ"'],
  ])('with %s', async (_, content) => {
    expect(await table(content)).toEqual(expected);
  });

  test('in UTF-16, with and without byte order mark, either way round', async () => {
    const plain = Buffer.from('Mã;Tên\nA;Đảng bộ', 'utf16le');
    const marked = Buffer.from('\ufeffMã;Tên\nA;Đảng bộ', 'utf16le');
    for (const bytes of [plain, marked]) {
      expect(await table(new Uint8Array(bytes))).toEqual(expected);
      expect(await table(new Uint8Array(Buffer.from(bytes).swap16()))).toEqual(expected);
    }
  });

  test('separators, quotes and line ends inside quotes belong to the text', async () => {
    expect(await table('a;"x; ""y""\nz"\nb;c')).toEqual([
      '1:1 a',
      '1:2 x; "y"\nz',
      '2:1 b',
      '2:2 c',
    ]);
  });

  test('a declared separator is obeyed and empty lines keep their number', async () => {
    expect(await table('sep=|\na|b;c\n\nd|')).toEqual(['2:1 a', '2:2 b;c', '4:1 d']);
  });

  test('the sheet is named after the file', async () => {
    expect(await read(Buffer.from('a;b'))).toMatchObject({ value: [{ name: 'to-chuc' }] });
  });

  test.each([
    [
      'an old code page',
      Buffer.from([0x4d, 0xe3, 0x3b, 0x54, 0xea]),
      'spreadsheet.encoding-unknown',
    ],
    ['a quote that never closes', Buffer.from('a;"b\nc;d'), 'spreadsheet.broken'],
    ['text behind a quote', Buffer.from('"a"b;c'), 'spreadsheet.broken'],
    ['too many lines', Buffer.from('a;b\n'.repeat(101)), 'spreadsheet.too-many-rows'],
    ['too many fields', Buffer.from('a;'.repeat(200)), 'spreadsheet.too-many-columns'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('writing .csv', () => {
  const columns = [
    { header: 'Tên', type: 'text', width: 10 },
    { header: 'Số', type: 'decimal', width: 10 },
    { header: 'Ngày', type: 'date', width: 10 },
  ] as const;

  function written(...rows: (readonly (string | number | null)[])[]): string {
    return Buffer.from(writeCsv({ columns, rows })).toString('utf8');
  }

  test('opens as Excel in Vietnam expects it', () => {
    expect(written(['Đảng bộ', 12.5, '2020-06-30'], ['x;y "z"', -3, null])).toBe(
      '\ufeffTên;Số;Ngày\r\nĐảng bộ;12,5;30/06/2020\r\n"x;y ""z""";-3;\r\n',
    );
  });

  test.each(['=1+1', '+84', '-x', '@SUM(A1)', '\tx', "'=x", '=HYPERLINK("http://a")'])(
    '%s is no formula when opened, and the same text when read again',
    async (text) => {
      const bytes = writeCsv({ columns, rows: [[text, null, null]] });
      const line = Buffer.from(bytes).toString('utf8').split('\r\n')[1] ?? '';
      expect(line.replace(/^"/u, '').startsWith("'")).toBe(true);
      expect((await table(bytes)).at(-1)).toBe(`2:1 ${text}`);
    },
  );
});

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toExportSheet, unitTemplateSheets } from '@daihoi/domain/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateUnits } from '../../../../tests/samples/units/generated-units.ts';
import { readSheetCells, writeCsv, writeWorkbook, type SheetCells } from './index.ts';

const run = promisify(execFile);
/** Semicolons, quotes, UTF-8, cells as they are shown, every sheet to a file of its own. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-sheets-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Opens a file in LibreOffice and saves it in another format. */
async function convert(source: { name: string; bytes: Uint8Array; to: string }): Promise<void> {
  await writeFile(join(folder, source.name), source.bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convertTo = ['--convert-to', source.to, '--outdir', folder];
  const asText = source.name.endsWith('.csv') ? ['--infilter=CSV:59,34,76,1'] : [];
  const args = [profile, '--headless', ...asText, ...convertTo, join(folder, source.name)];
  await run('soffice', args, { timeout: 120_000 });
}

async function sheetOf(file: string): Promise<SheetCells> {
  const read = await readSheetCells(await readFile(join(folder, file)), file);
  const [sheet] = read.ok ? read.value : [];
  if (!sheet) throw new Error(JSON.stringify(read));
  return sheet;
}

function line(sheet: SheetCells, row: number): readonly (string | number | boolean)[] {
  return sheet.cells.filter((cell) => cell.row === row).map((cell) => cell.value);
}

describe('our workbooks, opened by LibreOffice', () => {
  test('the template shows all three sheets with days and figures as people write them', async () => {
    const bytes = await writeWorkbook(unitTemplateSheets());
    await convert({ name: 'template.xlsx', bytes, to: csvFilter });
    const written = (await readdir(folder)).filter((name) => name.endsWith('.csv')).toSorted();
    expect(written.map((name) => name.normalize('NFC'))).toEqual([
      'template-Hướng dẫn.csv',
      'template-Tổ chức.csv',
      'template-Ví dụ.csv',
    ]);
    expect(line(await sheetOf(written[2] ?? ''), 2)).toEqual([
      'VD',
      'Đảng bộ huyện Ví Dụ',
      'Huyện Ví Dụ',
      'Cấp trên trực tiếp cơ sở',
      'Huyện',
      'TINH',
      '01/05/1975',
      '3,120',
      '84',
      '30/06/2020',
    ]);
  }, 180_000);

  test('what LibreOffice saves from our .csv reads the same as what we wrote', async () => {
    const sheet = toExportSheet(generateUnits(40));
    const hostile = sheet.rows.map((row, at) =>
      at === 0 ? row.with(1, '=HYPERLINK("http://x.invalid";"x")') : row,
    );
    const bytes = writeCsv({ ...sheet, rows: hostile });
    await convert({ name: 'units.csv', bytes, to: 'xlsx' });
    const saved = await sheetOf('units.xlsx');
    expect(saved.cells.some((cell) => cell.formula)).toBe(false);
    expect(line(saved, 1)).toEqual(sheet.columns.map((column) => column.header));
    expect(line(saved, 3)[1]).toBe(sheet.rows[1]?.[1]);
    expect(saved.cells.filter((cell) => cell.column === 1)).toHaveLength(41);
  }, 180_000);
});

import { readFile } from 'node:fs/promises';
import { calendarDate } from '@daihoi/domain/kernel';
import {
  checkUnitRows,
  levelSchemeOn,
  toExportSheet,
  unitTemplateSheets,
  type UnitImportOptions,
  type UnitRow,
} from '@daihoi/domain/organisation';
import { describe, expect, test, vi } from 'vitest';
import { generateUnits, sampleProvince } from '../../../../tests/samples/units/generated-units.ts';
import { defaultReadLimits, readSheetCells, writeCsv, writeWorkbook } from './index.ts';

// Every reading starts a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const today = calendarDate('2020-07-31');
const samples = new URL('../../../../tests/samples/units/', import.meta.url);

function optionsOf(changes: Partial<UnitImportOptions> = {}): UnitImportOptions {
  const scheme = levelSchemeOn(today);
  if (!scheme) throw new Error('the scheme of 2020 is known');
  const common = { today, defaultValidFrom: today, maxRows: 50_000, mayAddRoot: false };
  return { scheme, ...common, ...changes };
}

async function importFrom(
  bytes: Uint8Array,
  existing: readonly UnitRow[],
  changes: Partial<UnitImportOptions> = {},
) {
  const sheets = await readSheetCells(bytes, 'units');
  if (!sheets.ok) throw new Error(sheets.error.code);
  return checkUnitRows(sheets.value, existing, optionsOf(changes));
}

describe('units through real files', () => {
  test('20,000 units survive .xlsx, are checked with progress, and import as unchanged', async () => {
    const units = generateUnits(20_000);
    const sheets = await readSheetCells(await writeWorkbook([toExportSheet(units)]), 'units.xlsx');
    if (!sheets.ok) throw new Error(sheets.error.code);
    const seen: number[] = [];
    const options = optionsOf({ onProgress: ({ done }) => seen.push(done) });
    const fresh = checkUnitRows(sheets.value, [sampleProvince], options);
    expect(fresh.ok && fresh.value.plan.creates).toEqual(units);
    expect(fresh.ok && fresh.value.notes).toEqual([]);
    expect(seen).toHaveLength(20);
    const again = checkUnitRows(sheets.value, [sampleProvince, ...units], optionsOf());
    expect(again.ok && again.value.plan).toEqual({ creates: [], updates: [], unchanged: units });
  }, 60_000);

  test('.csv holds the same units', async () => {
    const units = generateUnits(500);
    const checked = await importFrom(writeCsv(toExportSheet(units)), [sampleProvince, ...units]);
    expect(checked.ok && checked.value.plan.unchanged).toEqual(units);
  });

  test('the template is read as an empty table; its examples would pass if they were real', async () => {
    const template = unitTemplateSheets();
    const empty = await importFrom(await writeWorkbook(template), [sampleProvince]);
    expect(empty.ok ? [] : empty.error.problems.map((problem) => problem.code)).toEqual([
      'units.no-data',
    ]);
    const examples = template.filter((sheet) => sheet.name === 'Ví dụ');
    const renamed = examples.map((sheet) => ({ ...sheet, name: 'Tổ chức' }));
    const above = { ...sampleProvince, code: 'TINH' };
    const checked = await importFrom(await writeWorkbook(renamed), [above]);
    expect(checked.ok && checked.value.plan.creates).toHaveLength(4);
  });

  test('a file as Excel saves it in Vietnam is taken', async () => {
    const bytes = await readFile(new URL('from-excel-vn.csv', samples));
    const checked = await importFrom(bytes, [sampleProvince]);
    expect(checked.ok && checked.value.plan.creates).toMatchObject([
      { code: 'TM.1', memberCount: { official: 4120, probationary: 86, asOf: '2020-06-30' } },
      { code: 'TM.1.1', fullName: 'Đảng bộ xã "Anh hùng" Tân Khánh; Bàu Sen' },
      { code: 'TM.1.2', kind: 'SINGLE_CELL', memberCount: null, validFrom: '2001-08-15' },
    ]);
  });

  test('every mistake of a file is named at once', async () => {
    const bytes = await readFile(new URL('with-mistakes.csv', samples));
    const checked = await importFrom(bytes, [sampleProvince]);
    const problems = checked.ok ? [] : checked.error.problems;
    expect(problems.map(({ row, column, code }) => `${row}:${column} ${code}`)).toEqual([
      '3:2 units.name-missing',
      '4:1 units.code-duplicate',
      '5:4 units.parent-unknown',
      '6:5 units.number-negative',
      '7:6 units.date-malformed',
    ]);
  });
});

describe('the limits of a reading', () => {
  test('an empty file, a file too large and a file too slow are refused', async () => {
    const refusal = async (bytes: Uint8Array, changes: Partial<typeof defaultReadLimits>) =>
      readSheetCells(bytes, 'units.csv', { ...defaultReadLimits, ...changes });
    expect(await refusal(new Uint8Array(), {})).toMatchObject({
      error: { code: 'spreadsheet.empty' },
    });
    expect(await refusal(Buffer.from('a;b;c'), { maxBytes: 4 })).toMatchObject({
      error: { code: 'spreadsheet.too-large', bytes: 5, limit: 4 },
    });
    expect(await refusal(Buffer.from('a;b;c'), { timeLimitMs: 1 })).toEqual({
      ok: false,
      error: { code: 'spreadsheet.too-slow', limitMs: 1 },
    });
  });

  test('a file that needs more memory than it may have ends its thread, not the server', async () => {
    const bytes = Buffer.from('abcdefghijklmnop;'.repeat(20).concat('\n').repeat(40_000));
    const limits = { ...defaultReadLimits, memoryLimitMegabytes: 16 };
    expect(await readSheetCells(bytes, 'units.csv', limits)).toEqual({
      ok: false,
      error: { code: 'spreadsheet.out-of-memory', limitMegabytes: 16 },
    });
    expect((await readSheetCells(Buffer.from('a;b'), 'units.csv')).ok).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../kernel/index.ts';
import { levelSchemeOn } from '../level-scheme.ts';
import { checkUnitRows, type UnitImportOptions } from './check-unit-rows.ts';
import { toExportSheet } from './export-sheet.ts';
import type { ImportCell, ImportSheet } from './import-cell.ts';
import { undoOf } from './plan-import.ts';
import type { UnitProblem } from './unit-problem.ts';
import type { UnitRow } from './unit-row.ts';

const today = calendarDate('2020-07-31');
const scheme = levelSchemeOn(today);
if (!scheme) throw new Error('the scheme of 2020 is known');

const options: UnitImportOptions = {
  scheme,
  today,
  defaultValidFrom: calendarDate('2015-01-01'),
  maxRows: 50_000,
  mayAddRoot: false,
};

const province: UnitRow = {
  code: 'KG',
  fullName: 'Đảng bộ tỉnh Kiên Giang',
  shortName: 'Kiên Giang',
  level: 'PROVINCIAL',
  kind: 'PROVINCE',
  parentCode: null,
  validFrom: calendarDate('1957-01-01'),
  memberCount: null,
};

const headers = [
  'Mã',
  'Tên đầy đủ',
  'Tên ngắn',
  'Cấp',
  'Loại',
  'Mã cấp trên',
  'Hiệu lực từ',
  'Đảng viên chính thức',
  'Đảng viên dự bị',
  'Số liệu đến ngày',
];

type Raw = string | number | boolean | null | Partial<ImportCell>;

function cell(row: number, column: number, raw: Exclude<Raw, null>): ImportCell {
  const base = { row, column, kind: 'text', value: '', formula: false } as const;
  if (typeof raw === 'object') return { ...base, ...raw };
  if (typeof raw === 'number') return { ...base, kind: 'number', value: raw };
  if (typeof raw === 'boolean') return { ...base, kind: 'boolean', value: raw };
  return { ...base, value: raw };
}

function sheetOf(lines: readonly (readonly Raw[])[], name = 'Tổ chức'): ImportSheet {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((raw, column) => (raw === null ? [] : [cell(row + 1, column + 1, raw)])),
  );
  return { name, cells, merges: [] };
}

function rowsUnder(lines: readonly (readonly Raw[])[]): readonly ImportSheet[] {
  return [sheetOf([headers, ...lines])];
}

function good(code: string, changes: Partial<Record<number, Raw>> = {}): readonly Raw[] {
  const line: Raw[] = [
    code,
    `Đảng bộ huyện ${code}`,
    code,
    'Cấp trên trực tiếp cơ sở',
    'Huyện',
    'KG',
    '1/5/1975',
    1200,
    30,
    '30/6/2020',
  ];
  return line.map((raw, index) => changes[index] ?? raw);
}

function problemsOf(
  sheets: readonly ImportSheet[],
  existing: readonly UnitRow[] = [province],
): readonly UnitProblem[] {
  const checked = checkUnitRows(sheets, existing, options);
  return checked.ok ? checked.value.notes : checked.error.problems;
}

function faults(sheets: readonly ImportSheet[], existing?: readonly UnitRow[]): readonly string[] {
  return problemsOf(sheets, existing).map(({ row, column, code }) => `${row}:${column} ${code}`);
}

describe('a good table', () => {
  test('becomes creates, superiors before subordinates, whatever the order of the rows', () => {
    const commune = good('GR.01', { 3: 'Cơ sở', 4: 'Xã', 5: 'GR' });
    const checked = checkUnitRows(rowsUnder([commune, good('GR')]), [province], options);
    if (!checked.ok) throw new Error(JSON.stringify(checked.error.problems));
    expect(checked.value.plan.creates.map((row) => row.code)).toEqual(['GR', 'GR.01']);
    expect(checked.value.plan.creates[0]).toEqual({
      code: 'GR',
      fullName: 'Đảng bộ huyện GR',
      shortName: 'GR',
      level: 'UPPER_GRASSROOTS',
      kind: 'DISTRICT',
      parentCode: 'KG',
      validFrom: '1975-05-01',
      memberCount: { asOf: '2020-06-30', official: 1200, probationary: 30 },
    });
    expect(checked.value.notes).toEqual([]);
  });

  test('headers match without diacritics, in any case and order, under title lines', () => {
    const sheet = sheetOf([
      ['DANH SÁCH TỔ CHỨC ĐẢNG'],
      [],
      ['MA CAP TREN', 'ten  don vi', 'CẤP', 'mã đơn vị'],
      ['KG', 'Đảng bộ huyện Giồng Riềng', 'cấp huyện', 'GR'],
    ]);
    const checked = checkUnitRows([sheet], [province], options);
    expect(checked.ok && checked.value.plan.creates).toMatchObject([
      { code: 'GR', shortName: 'Đảng bộ huyện Giồng Riềng', kind: 'OTHER', memberCount: null },
    ]);
  });

  test('a known unit is updated, left alone, and never moved by an import', () => {
    const known: UnitRow = {
      code: 'GR',
      fullName: 'Đảng bộ huyện GR',
      shortName: 'GR',
      level: 'UPPER_GRASSROOTS',
      kind: 'DISTRICT',
      parentCode: 'KG',
      validFrom: calendarDate('1975-05-01'),
      memberCount: { asOf: calendarDate('2020-06-30'), official: 1200, probationary: 29 },
    };
    const checked = checkUnitRows(rowsUnder([good('gr')]), [province, known], options);
    if (!checked.ok) throw new Error(JSON.stringify(checked.error.problems));
    const { plan } = checked.value;
    expect(plan.updates).toMatchObject([
      { changed: ['fullName', 'shortName', 'memberCount'], after: { code: 'GR' } },
    ]);
    expect(undoOf(plan).restores[0]?.after).toEqual(known);
    const moved = [province, { ...known, parentCode: 'AB' }];
    expect(faults(rowsUnder([good('GR')]), moved)).toEqual(['2:6 units.parent-differs']);
    const reborn = [province, { ...known, validFrom: calendarDate('1976-05-01') }];
    expect(faults(rowsUnder([good('GR')]), reborn)).toEqual(['2:7 units.valid-from-differs']);
    const raised = [province, { ...known, level: 'GRASSROOTS' as const }];
    expect(faults(rowsUnder([good('GR')]), raised)).toEqual(['2:4 units.level-differs']);
  });

  test('an older count is noted and changes nothing', () => {
    const sheets = [toExportSheet([province])];
    expect(sheets[0]?.columns).toHaveLength(10);
    const counts = { asOf: calendarDate('2020-07-01'), official: 5, probationary: 0 };
    const known = { ...knownDistrict('GR'), memberCount: counts };
    const checked = checkUnitRows(rowsUnder([good('GR')]), [province, known], options);
    expect(checked.ok && checked.value.plan.unchanged).toEqual([known]);
    expect(checked.ok && checked.value.notes.map((note) => note.code)).toEqual([
      'units.count-older',
    ]);
  });

  test('undoing removes subordinates before superiors', () => {
    const commune = good('GR.01', { 3: 'Cơ sở', 4: 'Xã', 5: 'GR' });
    const checked = checkUnitRows(rowsUnder([good('GR'), commune]), [province], options);
    expect(checked.ok && undoOf(checked.value.plan).removes).toEqual(['GR.01', 'GR']);
  });
});

function knownDistrict(code: string): UnitRow {
  return {
    ...province,
    code,
    fullName: `Đảng bộ huyện ${code}`,
    shortName: code,
    level: 'UPPER_GRASSROOTS',
    kind: 'DISTRICT',
    parentCode: 'KG',
    validFrom: calendarDate('1975-05-01'),
  };
}

describe('problems of one cell are named by sheet, row and column', () => {
  test.each<[string, Partial<Record<number, Raw>>, string]>([
    ['an empty code', { 0: '' }, '2:1 units.code-missing'],
    ['a code with diacritics', { 0: 'ĐB 01' }, '2:1 units.code-malformed'],
    ['an empty name', { 1: '  ' }, '2:2 units.name-missing'],
    ['a name of 201 letters', { 1: 'a'.repeat(201) }, '2:2 units.name-too-long'],
    ['a short name of 81 letters', { 2: 'a'.repeat(81) }, '2:3 units.name-too-long'],
    ['a control character', { 1: 'Huyện\u0007' }, '2:2 units.control-characters'],
    ['an empty level', { 3: '' }, '2:4 units.level-missing'],
    ['a level nobody knows', { 3: 'Cấp vùng' }, '2:4 units.level-unknown'],
    ['a level that cannot stand there', { 3: 'Chi bộ', 4: '' }, '2:4 units.level-order'],
    ['a kind nobody knows', { 4: 'Bản' }, '2:5 units.kind-unknown'],
    ['a kind of another level', { 4: 'Xã' }, '2:5 units.kind-not-for-level'],
    ['no superior', { 5: '' }, '2:6 units.parent-missing'],
    ['an unknown superior', { 5: 'KX' }, '2:6 units.parent-unknown'],
    ['a superior of itself', { 5: 'GR' }, '2:6 units.cycle'],
    ['a day that does not exist', { 6: '31/2/2020' }, '2:7 units.date-malformed'],
    ['a number for a day', { 6: 43831 }, '2:7 units.date-malformed'],
    ['a day of another age', { 6: '1/1/1750' }, '2:7 units.date-out-of-range'],
    ['words for a number', { 7: 'khoảng 1200' }, '2:8 units.number-malformed'],
    ['a negative number', { 7: -1 }, '2:8 units.number-negative'],
    ['half a member', { 8: '0,5' }, '2:9 units.number-not-whole'],
    ['more members than there are', { 7: 1e9 }, '2:8 units.number-too-large'],
    ['yes for a number', { 7: true }, '2:8 units.number-malformed'],
    ['a count without its day', { 9: '' }, '2:10 units.count-without-date'],
    ['a count of tomorrow', { 9: '1/8/2020' }, '2:10 units.date-in-future'],
    ['a day without its count', { 7: '', 8: '' }, '2:8 units.date-without-count'],
    ['a formula', { 7: { kind: 'number', value: 12, formula: true } }, '2:8 units.formula'],
    ['an error value', { 1: { kind: 'error', value: '#REF!' } }, '2:2 units.cell-error'],
  ])('%s', (_, changes, expected) => {
    const checked = checkUnitRows(rowsUnder([good('GR', changes)]), [province], options);
    expect(checked.ok).toBe(false);
    expect(faults(rowsUnder([good('GR', changes)]))).toEqual([expected]);
  });

  test.each<[string, Partial<Record<number, Raw>>, string]>([
    ['decomposed Unicode', { 1: 'Đảng bộ huyện'.normalize('NFD') }, '2:2 units.decomposed'],
    ['needless space', { 1: ' Đảng bộ\u00a0 huyện ' }, '2:2 units.whitespace'],
    ['a joiner that prints nothing', { 1: 'Đảng\u200b bộ huyện' }, '2:2 units.whitespace'],
  ])('%s is mended and noted', (_, changes, expected) => {
    const checked = checkUnitRows(rowsUnder([good('GR', changes)]), [province], options);
    expect(checked.ok && checked.value.plan.creates[0]?.fullName.normalize('NFC')).toMatch(
      /^Đảng bộ huyện$/u,
    );
    expect(faults(rowsUnder([good('GR', changes)]))).toEqual([expected]);
  });

  test('a code typed as a number is taken and noted; figures with groups of three are read', () => {
    const checked = checkUnitRows(
      rowsUnder([good('x', { 0: 101, 7: '1.204', 8: '1 020' })]),
      [province],
      options,
    );
    expect(checked.ok && checked.value.plan.creates[0]).toMatchObject({
      code: '101',
      memberCount: { official: 1204, probationary: 1020 },
    });
    expect(checked.ok && checked.value.notes.map((note) => note.code)).toEqual([
      'units.code-was-number',
    ]);
  });
});

describe('problems between rows', () => {
  test('a code used twice names the first row', () => {
    const [problem] = problemsOf(rowsUnder([good('GR'), good('gr')]));
    expect(problem).toMatchObject({
      row: 3,
      column: 1,
      code: 'units.code-duplicate',
      against: '2',
    });
  });

  test('every row of a cycle is named, rows that only hang from it are not', () => {
    const sectional = (code: string, parent: string) =>
      good(code, { 3: 'Chi bộ', 4: '', 5: parent });
    const sheets = rowsUnder([sectional('A', 'C'), sectional('B', 'A'), sectional('C', 'B')]);
    expect(faults(sheets)).toEqual(['2:6 units.cycle', '3:6 units.cycle', '4:6 units.cycle']);
    const hanging = rowsUnder([
      sectional('A', 'B'),
      sectional('B', 'A'),
      good('D', { 3: 'Tổ đảng', 4: '', 5: 'A' }),
    ]);
    expect(faults(hanging)).toEqual(['2:6 units.cycle', '3:6 units.cycle']);
  });

  test('a unit older than its superior is noted', () => {
    const commune = good('GR.01', { 3: 'Cơ sở', 4: 'Xã', 5: 'GR', 6: '1/1/1976' });
    expect(faults(rowsUnder([good('GR', { 6: '1/5/1975' }), commune]))).toEqual([]);
    const young = good('GR.01', { 3: 'Cơ sở', 4: 'Xã', 5: 'GR', 6: '1/1/1974' });
    expect(faults(rowsUnder([good('GR'), young]))).toEqual(['3:7 units.older-than-parent']);
  });
});

describe('problems of the whole file', () => {
  test('missing, doubled and unknown columns are named', () => {
    const sheet = sheetOf([
      ['Mã', 'Mã', 'Tên đầy đủ', 'Cấp', 'Ghi chú'],
      ['GR', 'GR', 'x', 'Cơ sở'],
    ]);
    expect(faults([sheet])).toEqual([
      '1:0 units.missing-column',
      '1:2 units.duplicate-column',
      '1:5 units.unknown-column',
    ]);
  });

  test('merged cells in the table are refused, in the title above they are not', () => {
    const sheet = sheetOf([['Danh sách'], headers, good('GR')]);
    const title = { fromRow: 1, toRow: 1, fromColumn: 1, toColumn: 5 };
    expect(faults([{ ...sheet, merges: [title] }])).toEqual([]);
    const block = { fromRow: 3, toRow: 4, fromColumn: 6, toColumn: 6 };
    expect(faults([{ ...sheet, merges: [block] }])).toEqual(['3:6 units.merged-cells']);
  });

  test('no table, an empty table, and too many rows are refused', () => {
    expect(
      faults([
        sheetOf([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ]),
    ).toEqual(['0:0 units.no-data']);
    expect(faults([sheetOf([headers])])).toEqual(['0:0 units.no-data']);
    const few = { ...options, maxRows: 1 };
    const checked = checkUnitRows(rowsUnder([good('A'), good('B')]), [province], few);
    expect(checked).toMatchObject({
      ok: false,
      error: { problems: [{ code: 'units.too-many-rows', value: '2', against: '1' }] },
    });
  });

  test('instructions and examples are passed over, other sheets are named', () => {
    const example = sheetOf([headers, good('VD', { 5: 'nowhere' })], 'Ví dụ');
    const notes = sheetOf([['Ghi chú của tỉnh']], 'Sheet2');
    expect(faults([example, sheetOf([headers, good('GR')]), notes])).toEqual([
      '0:0 units.sheet-skipped',
    ]);
  });

  test('a root is added only when the tree is first laid out', () => {
    const root = good('KG', { 3: 'Trực thuộc Trung ương', 4: 'Tỉnh', 5: '' });
    expect(faults(rowsUnder([root]), [])).toEqual(['2:6 units.parent-missing']);
    const first = checkUnitRows(rowsUnder([root]), [], { ...options, mayAddRoot: true });
    expect(first.ok && first.value.plan.creates[0]?.parentCode).toBeNull();
  });
});

import { expect, test } from 'vitest';
import type { ImportCell, ImportSheet } from '@daihoi/domain/organisation';
import { blankPersonSheet, personsOfSheets } from './persons-of-sheets.ts';

type Value = string | number | undefined;

/** A sheet as a file holds it: rows from the first, days as ISO text, `undefined` for an empty cell. */
function sheet(...rows: readonly (readonly Value[])[]): ImportSheet {
  const cells = rows.flatMap((values, at) =>
    values.flatMap((value, place): readonly ImportCell[] =>
      value === undefined
        ? []
        : [{ row: at + 1, column: place + 1, kind: kindOf(value), value, formula: false }],
    ),
  );
  return { name: 'Trang 1', cells, merges: [] };
}

function kindOf(value: string | number): ImportCell['kind'] {
  if (typeof value === 'number') return 'number';
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? 'date' : 'text';
}

test('people are read under the head wherever it stands, with what tells namesakes apart', () => {
  const filled = sheet(
    ['Danh sách đại biểu'],
    [undefined],
    ['TT', 'HỌ VÀ TÊN', 'Chi bộ', 'Chức vụ', 'Năm sinh'],
    [1, 'Lê Văn An', 'Chi bộ 2', 'Bí thư', 1975],
    [2, 'Phạm Thị Bình', undefined, undefined, '1980-09-02'],
    [3],
    [4, undefined, 'Chi bộ 3'],
  );
  expect(personsOfSheets([sheet(['Ghi chú']), filled], 'a.xlsx')).toEqual({
    ok: true,
    value: [
      { row: 4, name: 'Lê Văn An', unit: 'Chi bộ 2, Bí thư, sinh 1975' },
      { row: 5, name: 'Phạm Thị Bình', unit: 'sinh 2/9/1980' },
      { row: 7, name: '', unit: 'Chi bộ 3' },
    ],
  });
});

test('a file without such a table, or with an empty one, is refused by its name', () => {
  const refused = (rows: readonly (readonly Value[])[]) =>
    personsOfSheets([sheet(...rows)], 'ds.xlsx');
  expect(refused([['Chỉ tiêu', 'Kế hoạch']])).toEqual({
    ok: false,
    error: { code: 'attendance.no-table', name: 'ds.xlsx' },
  });
  const { columns } = blankPersonSheet().sheet;
  expect(refused([columns.map(({ header }) => header)])).toEqual({
    ok: false,
    error: { code: 'attendance.no-rows', name: 'ds.xlsx' },
  });
});

test('a list of more people than a gathering holds is refused', () => {
  const many = Array.from({ length: 10_001 }, (_, at) => [`Người ${String(at)}`]);
  expect(personsOfSheets([sheet(['Họ tên'], ...many)], 'ds.csv')).toMatchObject({
    error: { code: 'attendance.too-many', found: 10_001 },
  });
});

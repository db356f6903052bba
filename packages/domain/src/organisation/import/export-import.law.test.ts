import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate, fromDayNumber, toDayNumber } from '../../kernel/index.ts';
import { levelSchemeOn, levelSchemes, levelsOfKind } from '../level-scheme.ts';
import { unitKinds } from '../unit.ts';
import { checkUnitRows } from './check-unit-rows.ts';
import { toExportSheet, type ExportSheet } from './export-sheet.ts';
import type { ImportCell, ImportSheet } from './import-cell.ts';
import type { UnitRow } from './unit-row.ts';

const today = calendarDate('2025-08-01');
const options = {
  today,
  defaultValidFrom: today,
  maxRows: 50_000,
  mayAddRoot: false,
};

/** What a reader makes of an exported sheet: days come back as date cells. */
function readBack(sheet: ExportSheet): ImportSheet {
  const header = sheet.columns.map((column, index) => textCell(1, index + 1, column.header));
  const cells = sheet.rows.flatMap((row, at) =>
    row.flatMap((value, index): ImportCell[] => {
      if (value === null) return [];
      const place = { row: at + 2, column: index + 1, formula: false };
      if (sheet.columns[index]?.type === 'date') return [{ ...place, kind: 'date', value }];
      return [{ ...place, kind: typeof value === 'number' ? 'number' : 'text', value }];
    }),
  );
  return { name: sheet.name, cells: [...header, ...cells], merges: [] };
}

function textCell(row: number, column: number, value: string): ImportCell {
  return { row, column, kind: 'text', value, formula: false };
}

const names = fc
  .array(fc.constantFrom('Đảng bộ', 'Chi bộ', 'xã', 'Thạnh Lộc', 'số 7', 'Nguyễn', '=1+1', '@'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));
const days = fc
  .integer({ min: toDayNumber(calendarDate('1930-02-03')), max: toDayNumber(today) })
  .map(fromDayNumber);
const counts = fc.record({
  asOf: days,
  official: fc.nat(9999),
  probationary: fc.nat(99),
});

const trees = fc
  .array(
    fc.record({
      fullName: names,
      shortName: names,
      kind: fc.constantFrom(...unitKinds),
      above: fc.nat(),
      validFrom: days,
      memberCount: fc.option(counts),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((drafts) =>
    drafts.map(({ above, ...draft }, index): UnitRow => ({
      ...draft,
      code: `U.${index}`,
      level: levelFor(draft.kind),
      parentCode: index === 0 ? null : `U.${above % index}`,
    })),
  );

function levelFor(kind: UnitRow['kind']): UnitRow['level'] {
  for (const scheme of levelSchemes) {
    const [level] = levelsOfKind(scheme, kind);
    if (level) return level;
  }
  throw new Error(`no scheme knows ${kind}`);
}

test('importing what was exported changes nothing, under every level scheme', () => {
  fc.assert(
    fc.property(trees, fc.constantFrom('2020-07-31', '2025-08-01'), (rows, day) => {
      const scheme = levelSchemeOn(calendarDate(day));
      if (!scheme) throw new Error('the scheme is known');
      const checked = checkUnitRows([readBack(toExportSheet(rows))], rows, { ...options, scheme });
      if (!checked.ok) throw new Error(JSON.stringify(checked.error.problems));
      expect(checked.value.plan).toEqual({ creates: [], updates: [], unchanged: rows });
    }),
    { numRuns: 300 },
  );
});

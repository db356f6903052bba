import { err, ok, type CalendarDate, type Result } from '../../kernel/index.ts';
import type { LevelScheme } from '../level-scheme.ts';
import { checkPlaces, codeKey, type OutsideUnits } from './check-places.ts';
import { findUnitTable, type UnitTable } from './find-table.ts';
import type { ImportSheet } from './import-cell.ts';
import { planImport, type UnitImportPlan } from './plan-import.ts';
import { readUnitRow, type DraftRow } from './read-row.ts';
import { problemAt, type ReportProblem, type UnitProblem } from './unit-problem.ts';
import type { UnitRow } from './unit-row.ts';

export interface UnitImportOptions {
  readonly scheme: LevelScheme;
  /** The day of the import. */
  readonly today: CalendarDate;
  /** From when units are that the file gives no day for. */
  readonly defaultValidFrom: CalendarDate;
  readonly maxRows: number;
  /** Whether a unit without superior may be added: when the tree is first laid out. */
  readonly mayAddRoot: boolean;
  /** What lies around the subtree that the import may change. */
  readonly outside?: OutsideUnits;
  /** Called after every thousand rows and at the end. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** A table that may be written, with what was mended on the way. */
export interface AcceptedImport {
  readonly plan: UnitImportPlan;
  readonly notes: readonly UnitProblem[];
}

/** A table that may not: every problem found, in the order of the file. */
export interface RefusedImport {
  readonly code: 'units.import-refused';
  readonly problems: readonly UnitProblem[];
}

const progressStep = 1000;
const nothingOutside: OutsideUnits = { above: new Set(), elsewhere: new Set() };

/**
 * Checks a units table cell by cell and row against row, and against the units already there. All or nothing: one
 * error refuses the whole table, and every problem is named by sheet, row and column.
 * @param sheets all cells of the file
 * @param existing the units the table may touch or name as superiors
 */
export function checkUnitRows(
  sheets: readonly ImportSheet[],
  existing: readonly UnitRow[],
  options: UnitImportOptions,
): Result<AcceptedImport, RefusedImport> {
  const problems: UnitProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const table = findUnitTable(sheets, report);
  if (!table || isTooLong(table, { options, report })) return refused(problems);
  const drafts = readRows(table, { options, report });
  const known = new Map(existing.map((row) => [codeKey(row.code), row]));
  const { scheme, mayAddRoot, defaultValidFrom, outside = nothingOutside } = options;
  checkPlaces({ table, drafts, existing: known, scheme, mayAddRoot, outside, report });
  if (problems.some((problem) => problem.severity === 'error')) return refused(problems);
  const plan = planImport({ drafts, existing: known, defaultValidFrom });
  return ok({ plan, notes: inFileOrder(problems) });
}

function isTooLong(
  table: UnitTable,
  check: { readonly options: UnitImportOptions; readonly report: ReportProblem },
): boolean {
  const { options, report } = check;
  const place = { sheet: table.sheet, row: 0, column: 0 };
  if (table.rows.size === 0) {
    report(problemAt(place, { code: 'units.no-data' }));
    return true;
  }
  if (table.rows.size <= options.maxRows) return false;
  const against = String(options.maxRows);
  report(problemAt(place, { code: 'units.too-many-rows', value: table.rows.size, against }));
  return true;
}

function readRows(
  table: UnitTable,
  check: { readonly options: UnitImportOptions; readonly report: ReportProblem },
): readonly DraftRow[] {
  const { today, onProgress } = check.options;
  const reading = { table, today, report: check.report };
  const total = table.rows.size;
  const drafts: DraftRow[] = [];
  for (const [row, cells] of table.rows) {
    drafts.push(readUnitRow(reading, { row, cells }));
    const done = drafts.length;
    if (done % progressStep === 0 || done === total) onProgress?.({ done, total });
  }
  return drafts;
}

function refused(problems: readonly UnitProblem[]): Result<AcceptedImport, RefusedImport> {
  return err({ code: 'units.import-refused', problems: inFileOrder(problems) });
}

function inFileOrder(problems: readonly UnitProblem[]): readonly UnitProblem[] {
  return problems.toSorted((left, right) => left.row - right.row || left.column - right.column);
}

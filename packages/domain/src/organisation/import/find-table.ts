import { searchKey } from '../../text/index.ts';
import { unitColumns, unitSheetNames } from '../data/unit-columns.ts';
import { rowsOf, type ImportCell, type ImportSheet } from './import-cell.ts';
import { problemAt, type ReportProblem } from './unit-problem.ts';

export type UnitColumnKey = (typeof unitColumns)[number]['key'];

/** Where the table of a file stands: its sheet, its header row, and which column holds what. */
export interface UnitTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<UnitColumnKey, number>;
  /** Rows under the header that hold anything, by number. */
  readonly rows: ReadonlyMap<number, readonly ImportCell[]>;
}

/** Titles may stand above the table; the header is looked for this far down. */
const headerSearchRows = 20;

const keyByHeader: ReadonlyMap<string, UnitColumnKey> = new Map(
  unitColumns.flatMap((column) =>
    [column.header, column.key, ...column.aliases].map(
      (name) => [compactKey(name), column.key] as const,
    ),
  ),
);

const skippedSheets = new Set(
  [unitSheetNames.instructions, unitSheetNames.examples].map((name) => compactKey(name)),
);

/** Finds the units table: the sheet and row that name the most columns. Reports what stands in its way. */
export function findUnitTable(
  sheets: readonly ImportSheet[],
  report: ReportProblem,
): UnitTable | undefined {
  const candidates = sheets
    .filter((sheet) => !skippedSheets.has(compactKey(sheet.name)))
    .map(locateHeader);
  const best = candidates.reduce<Candidate | undefined>(
    (found, each) => (found === undefined || each.known > found.known ? each : found),
    undefined,
  );
  if (!best || best.known === 0) {
    const place = { sheet: sheets[0]?.name ?? '', row: 0, column: 0 };
    report(problemAt(place, { code: 'units.no-data' }));
    return undefined;
  }
  for (const { sheet } of candidates) {
    if (sheet === best.sheet || sheet.cells.length === 0) continue;
    const place = { sheet: sheet.name, row: 0, column: 0 };
    report(problemAt(place, { code: 'units.sheet-skipped', value: sheet.name }));
  }
  reportMerges(best, report);
  return readTable(best, report);
}

interface Candidate {
  readonly sheet: ImportSheet;
  readonly rows: ReadonlyMap<number, readonly ImportCell[]>;
  readonly headerRow: number;
  readonly known: number;
}

function locateHeader(sheet: ImportSheet): Candidate {
  const rows = rowsOf(sheet);
  let best: Candidate = { sheet, rows, headerRow: 0, known: 0 };
  for (const [headerRow, cells] of [...rows].slice(0, headerSearchRows)) {
    const keys = cells.map(headerKeyOf).filter((key) => key !== undefined);
    const known = new Set(keys).size;
    if (known > best.known) best = { sheet, rows, headerRow, known };
  }
  return best;
}

function headerKeyOf(cell: ImportCell): UnitColumnKey | undefined {
  return cell.kind === 'text' ? keyByHeader.get(compactKey(String(cell.value))) : undefined;
}

function readTable(found: Candidate, report: ReportProblem): UnitTable {
  const { headerRow, rows } = found;
  const sheet = found.sheet.name;
  const columns = new Map<UnitColumnKey, number>();
  for (const cell of rows.get(headerRow) ?? []) {
    const key = headerKeyOf(cell);
    const place = { sheet, row: headerRow, column: cell.column };
    if (key === undefined) {
      report(problemAt(place, { code: 'units.unknown-column', value: cell.value }));
    } else if (columns.has(key)) {
      report(problemAt(place, { code: 'units.duplicate-column', value: cell.value }));
    } else columns.set(key, cell.column);
  }
  for (const { key, header, required } of unitColumns) {
    if (!required || columns.has(key)) continue;
    const place = { sheet, row: headerRow, column: 0 };
    report(problemAt(place, { code: 'units.missing-column', value: header }));
  }
  return { sheet, headerRow, columns, rows: rowsBelow(rows, { headerRow, columns }) };
}

function rowsBelow(
  rows: ReadonlyMap<number, readonly ImportCell[]>,
  table: Pick<UnitTable, 'headerRow' | 'columns'>,
): ReadonlyMap<number, readonly ImportCell[]> {
  const known = new Set(table.columns.values());
  const below = [...rows].filter(
    ([row, cells]) =>
      row > table.headerRow && cells.some((cell) => known.has(cell.column) && saysSomething(cell)),
  );
  return new Map(below);
}

function saysSomething(cell: ImportCell): boolean {
  return cell.kind !== 'text' || String(cell.value).trim() !== '' || cell.formula;
}

function reportMerges(found: Candidate, report: ReportProblem): void {
  for (const merge of found.sheet.merges) {
    if (merge.toRow < found.headerRow) continue;
    const place = { sheet: found.sheet.name, row: merge.fromRow, column: merge.fromColumn };
    const value = `${merge.toRow - merge.fromRow + 1}x${merge.toColumn - merge.fromColumn + 1}`;
    report(problemAt(place, { code: 'units.merged-cells', value }));
  }
}

function compactKey(text: string): string {
  return searchKey(text).replaceAll(' ', '');
}

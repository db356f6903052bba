import type { ColumnAlign, TableBlock, TableColumn, TableRow } from '@daihoi/application/papers';
import type { LineStyles } from './line-style.ts';
import { printLine, printRuns, printWords } from './print-runs.ts';
import type { PrintedBlock, PrintedCell, PrintedRow } from './printed-paper.ts';

/** A table with its caption, or the caption alone when there is no row (Word refuses such tables); each cell knows the alignment of the column it begins in. */
export function printTable(table: TableBlock, styles: LineStyles): readonly PrintedBlock[] {
  const caption =
    table.caption === undefined ? [] : [printLine(styles, 'caption', printWords(table.caption))];
  if (table.head.length + table.rows.length === 0) return caption;
  const rows = printRows(table.rows, table.columns, (cell) => bodyCell(cell, styles));
  return [
    ...caption,
    {
      kind: 'table',
      shares: table.columns.map((column) => column.share),
      head: printRows(table.head, table.columns, (cell) => headCell(cell, styles)),
      rows: rows.map((row, at) => (staysWithNext(table, at) ? holdRow(row) : row)),
    },
  ];
}

/** Shorter tables may break anywhere. */
const longEnough = 6;

/**
 * Whether a row is taken over to the page of the next one: no page ends with the first row of a table or with the title of a
 * group, and none begins with less than the last three rows. All rows of a whole table stay together;
 * where people sign in it, with the signature that follows as well.
 */
function staysWithNext({ rows, whole }: TableBlock, at: number): boolean {
  const rest = rows.length - 1 - at;
  if (rest <= 0) return whole === true && rows[at]?.toSign === true;
  if (whole === true || rows[at]?.role === 'group') return true;
  return rows.length >= longEnough && (at === 0 || rest <= 2);
}

function holdRow(row: PrintedRow): PrintedRow {
  const cells = row.cells.map((cell) => ({ ...cell, line: { ...cell.line, keepNext: true } }));
  return { ...row, staysWithNext: true, cells };
}

interface PlacedCell {
  readonly cell: TableRow['cells'][number];
  readonly role: TableRow['role'];
  readonly align: ColumnAlign;
}

/** Walks the rows, skipping the columns that a tall cell above still covers. */
function printRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  print: (placed: PlacedCell) => PrintedCell,
): readonly PrintedRow[] {
  const covered = columns.map(() => 0);
  return rows.map((row) => {
    let at = 0;
    const cells = row.cells.map((cell) => {
      while ((covered[at] ?? 0) > 0) at += 1;
      const align = columns[at]?.align ?? 'left';
      const across = cell.across ?? 1;
      covered.fill(cell.down ?? 1, at, at + across);
      at += across;
      return print({ cell, role: row.role, align });
    });
    covered.forEach((left, index) => (covered[index] = Math.max(0, left - 1)));
    return { role: row.role, toSign: row.toSign ?? false, staysWithNext: false, cells };
  });
}

function headCell({ cell }: PlacedCell, styles: LineStyles): PrintedCell {
  return {
    line: printLine(styles, 'tableHead', printRuns(cell.runs)),
    align: 'centre',
    across: cell.across ?? 1,
    down: cell.down ?? 1,
  };
}

function bodyCell({ cell, role, align }: PlacedCell, styles: LineStyles): PrintedCell {
  const runs = printRuns(cell.runs);
  const shown = role === 'plain' ? runs : runs.map((run) => ({ ...run, bold: true }));
  return {
    line: printLine(styles, 'tableText', shown),
    align,
    across: cell.across ?? 1,
    down: cell.down ?? 1,
  };
}

import type { FixedNumber } from '../../text/index.ts';
import { agree, sumOf, writeFixed } from '../figure.ts';
import { figureWords as words } from '../data/figure-words.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentTable } from '../content-text.ts';
import {
  figureTable,
  isTotalRow,
  summedColumns,
  type FigureRow,
  type FigureTable,
} from '../table-figures.ts';

/** FG-03: columns of a table against their totals. FG-04: rows against the column that sums them up. */
export function checkTables({ content }: ReadPaper): readonly RaisedContent[] {
  return content.tables.flatMap((table) => {
    const figures = figureTable(table);
    if (figures === undefined) return [];
    return [...checkColumns(figures, table), ...checkRows(figures, table)];
  });
}

interface Sum {
  readonly column: number;
  readonly total: FixedNumber;
  readonly sums: readonly FixedNumber[];
  readonly row: FigureRow;
}

function checkColumns(figures: FigureTable, table: ContentTable): readonly RaisedContent[] {
  const sums = figures.rows.flatMap((row, at) => (isTotalRow(row) ? sumsFor(figures, at) : []));
  const off = sums.filter((sum) => !sum.sums.some((each) => agree(each, sum.total, slackOf(sum))));
  // Where no column adds up, the table is not one whose rows are parts of its total.
  if (off.length === sums.length && sums.length > 1) return [];
  return off.map(({ column, total, sums: [sum = total], row }) => ({
    rule: 'FG-03',
    lines: linesOfRow(table, row),
    expected: writeFixed(sum),
    found: said(figures.titles[column] ?? '', writeFixed(total)),
  }));
}

function said(head: string, value: string): string {
  return head === '' ? value : `${head}: ${value}`;
}

/** Rounded figures may miss their sum by half a place each. */
function slackOf({ total }: Sum): number {
  return total.decimals > 0 ? 2 : 0;
}

/** A total at the head sums up what follows, one at the foot what stands above, back to the last total. */
function sumsFor(figures: FigureTable, at: number): readonly Sum[] {
  const { rows } = figures;
  const row = rows[at];
  if (row === undefined) return [];
  const before = rows.slice(0, at);
  const lastTotal = before.findLastIndex(isTotalRow);
  const parts = at === 0 ? rows.slice(1) : before.slice(lastTotal + 1);
  const all = at === 0 ? parts : before.filter((each) => !isTotalRow(each));
  return summedColumns(figures).flatMap((column) => {
    const total = row.values[column];
    if (total === undefined) return [];
    const sums = [parts, all].flatMap((each) => waysToSum(each, column));
    return sums.length === 0 ? [] : [{ column, total, sums, row }];
  });
}

/** All rows; without those that part another; or only those with Roman numerals, where a table has them. */
function waysToSum(rows: readonly FigureRow[], column: number): readonly FixedNumber[] {
  const plain = rows.filter(
    ({ plain: [first = '', second = ''] }) =>
      !words.partOfRow.test(first) && !words.partOfRow.test(second),
  );
  const roman = rows.filter(({ plain: [first = ''] }) => words.romanCell.test(first));
  const arabic = rows.filter(({ plain: [first = ''] }) => !words.romanCell.test(first));
  return [plain, rows, ...(roman.length > 0 ? [roman, arabic] : [])].flatMap((each) => {
    const values = each.flatMap(({ values: all }) => all[column] ?? []);
    return values.length < 2 ? [] : [sumOf(values)];
  });
}

/** A column that sums up its row, where most rows bear it out. */
function checkRows(figures: FigureTable, table: ContentTable): readonly RaisedContent[] {
  const totalAt = figures.heads.findIndex((head) => words.totalColumn.test(head));
  const columns = summedColumns(figures);
  if (totalAt < 0 || !columns.includes(totalAt)) return [];
  const others = columns.filter((column) => column !== totalAt);
  if (others.length < 2) return [];
  const judged = figures.rows.flatMap((row) => {
    const total = row.values[totalAt];
    const values = others.flatMap((column) => row.values[column] ?? []);
    if (total === undefined || values.length < 2) return [];
    const sum = sumOf(values);
    return [{ row, total, sum, right: agree(sum, total, total.decimals > 0 ? 2 : 0) }];
  });
  const off = judged.filter(({ right }) => !right);
  if (off.length * 2 > judged.length) return [];
  return off.map(({ row, total, sum }) => ({
    rule: 'FG-04',
    lines: linesOfRow(table, row),
    expected: writeFixed(sum),
    found: said(row.title, writeFixed(total)),
  }));
}

function linesOfRow({ table, cells }: ContentTable, row: FigureRow) {
  const at = cells.indexOf(row.cells);
  return (table.rows[at] ?? []).flatMap(({ lines }) => lines);
}

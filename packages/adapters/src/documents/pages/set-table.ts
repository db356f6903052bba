import type { PaperCell, PaperTable } from '@daihoi/domain/paper-format';
import { points, setLines, type SetLine } from './set-line.ts';

/** A cell at its place, counted from 0. */
export interface SetCell {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
  readonly stands: 'top' | 'middle' | 'low';
  readonly lines: readonly SetLine[];
}

/** A table as the press takes it. Measures in points. */
export interface SetTable {
  readonly kind: 'table';
  readonly ruled: boolean;
  readonly side: number;
  readonly above: number;
  /** Widths of the columns. */
  readonly columns: readonly number[];
  /** The least height of each row; 0 where its words say it. */
  readonly heights: readonly number[];
  readonly heads: number;
  /** How many rows stay together, beginning with each; 0 for a row that stays with one before it. */
  readonly together: readonly number[];
  readonly keepNext: boolean;
  readonly cells: readonly SetCell[];
}

interface Placed {
  readonly cell: PaperCell;
  readonly x: number;
}

/** Sets a table; one that is wider than the text becomes as wide as it is. */
export function setTable(table: PaperTable, textWidth: number): SetTable | undefined {
  const rows = table.rows.map(placedIn);
  const count = Math.max(0, ...rows.map(widthOf));
  if (count === 0) return undefined;
  const { make } = table;
  const stays = table.rows.map(staysWithNext);
  return {
    kind: 'table',
    ruled: make?.ruled ?? true,
    side: points(make?.padding.side ?? 0),
    above: points(make?.padding.above ?? 0),
    columns: widthsOf(table, count, textWidth),
    heights: rows.map((_, at) => points(make?.heights[at] ?? 0)),
    heads: make?.heads ?? 0,
    together: togetherIn(stays),
    keepNext: stays.at(-1) === true,
    cells: rows.flatMap((row, y) => row.flatMap((placed) => setCell(placed, y, rows))),
  };
}

function placedIn(row: readonly PaperCell[]): readonly Placed[] {
  let x = 0;
  return row.map((cell) => {
    const placed = { cell, x };
    x += cell.span ?? 1;
    return placed;
  });
}

function widthOf(row: readonly Placed[]): number {
  return row.reduce((sum, { cell }) => sum + (cell.span ?? 1), 0);
}

function setCell({ cell, x }: Placed, y: number, rows: readonly (readonly Placed[])[]): SetCell[] {
  if (cell.tall === 'goesOn') return [];
  const below = rows.slice(y + 1);
  const end = below.findIndex((row) => row.find((each) => each.x === x)?.cell.tall !== 'goesOn');
  const tall = cell.tall === 'begins';
  const down = tall ? 1 + (end < 0 ? below.length : end) : 1;
  const { stands = 'top', span = 1, lines } = cell;
  return [{ x, y, across: span, down, stands, lines: setLines(lines) }];
}

function widthsOf(table: PaperTable, count: number, textWidth: number): readonly number[] {
  const told = (table.columns ?? []).slice(0, count).map(points);
  const whole = told.length === count && told.every((width) => width > 0);
  const widths = whole ? told : Array.from({ length: count }, () => textWidth / count);
  const sum = widths.reduce((all, width) => all + width, 0);
  return sum > textWidth ? widths.map((width) => (width * textWidth) / sum) : widths;
}

/** Word keeps a row on the page of the next one where every paragraph in it asks for it. */
function staysWithNext(row: readonly PaperCell[]): boolean {
  const lines = row.flatMap((cell) => cell.lines);
  return lines.length > 0 && lines.every(({ keepNext }) => keepNext === true);
}

function togetherIn(stays: readonly boolean[]): readonly number[] {
  return stays.map((_, at) => {
    if (at > 0 && stays[at - 1] === true) return 0;
    const end = stays.findIndex((stay, row) => row >= at && !stay);
    return (end < 0 ? stays.length - 1 : end) - at + 1;
  });
}

import type { FixedNumber } from '../text/index.ts';
import type { ContentTable } from './content-text.ts';
import { figureWords as words } from './data/figure-words.ts';
import { readFixed } from './figure.ts';
import { plainText } from './plain-text.ts';

/** A table as figures under heads: rows of equal width, the lines above the first figures as names of the columns. */
export interface FigureTable {
  readonly heads: readonly string[];
  /** The heads as the paper writes them. */
  readonly titles: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly cells: readonly string[];
  readonly plain: readonly string[];
  readonly values: readonly (FixedNumber | undefined)[];
  /** The words of the row: its longest cell that is no figure. */
  readonly label: string;
  /** The same as the paper writes them. */
  readonly title: string;
}

/** Reads a table that is a grid; undefined for one whose rows differ in width or that holds no figures. */
export function figureTable({ cells }: ContentTable): FigureTable | undefined {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const grid = cells.filter((row) => row.length === width);
  if (width < 2 || grid.length < 3) return undefined;
  const rows = grid.map(rowOf);
  const first = rows.findIndex((row) => row.values.some((value) => value !== undefined));
  if (first < 0) return undefined;
  const headRows = rows.slice(0, first);
  const body = rows.slice(first).filter((row) => !isColumnCount(row));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    heads: columns.map((column) => joinedHead(headRows.map(({ plain }) => plain[column]))),
    titles: columns.map((column) => joinedHead(headRows.map((row) => row.cells[column]))),
    rows: body,
  };
}

function joinedHead(words: readonly (string | undefined)[]): string {
  const own = words.map((word = '') => word.trim()).filter((word) => word !== '');
  return [...new Set(own)].join(' ');
}

function rowOf(cells: readonly string[]): FigureRow {
  const plain = cells.map((cell) => plainText(cell).trim());
  const values = cells.map((cell) => readFixed(cell.replace(/\s?%$/u, '')));
  const named = [...plain.keys()].filter((at) => values[at] === undefined);
  const [longest = -1] = named.toSorted((left, right) => lengthAt(right) - lengthAt(left));
  function lengthAt(at: number): number {
    return plain[at]?.length ?? 0;
  }
  return { cells, plain, values, label: plain[longest] ?? '', title: cells[longest]?.trim() ?? '' };
}

/** A row that only counts the columns: 1, 2, 3. */
function isColumnCount({ plain }: FigureRow): boolean {
  const numbers = plain.map((cell) => /^\(?(\d{1,2})\)?$/u.exec(cell)?.[1]);
  const known = numbers.filter((each) => each !== undefined).map(Number);
  return (
    known.length >= plain.length - 1 &&
    known.length >= 2 &&
    known.every((each, at) => each === (known[0] ?? 0) + at)
  );
}

/** Whether the row sums up others: its words or one of its first cells say so. */
export function isTotalRow({ plain, label }: FigureRow): boolean {
  return (
    plain.slice(0, 2).some((cell) => words.totalCell.test(cell)) || words.totalCell.test(label)
  );
}

/** Columns that are added up: figures in them, and a head that does not say otherwise. */
export function summedColumns({ heads, rows }: FigureTable): readonly number[] {
  return heads.flatMap((head, column) => {
    const filled = rows.filter((row) => row.values[column] !== undefined);
    const percent = filled.some((row) => row.cells[column]?.includes('%') === true);
    const counter = filled.every((row, at) => row.values[column]?.units === at + 1);
    const isSummed = filled.length >= 3 && !percent && !counter && !words.notSummed.test(head);
    return isSummed ? [column] : [];
  });
}

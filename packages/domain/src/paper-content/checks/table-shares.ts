import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentTable } from '../content-text.ts';
import { figureWords } from '../data/figure-words.ts';
import { signs } from '../data/signs.ts';
import { canBeShare, shareOf, writeFixed } from '../figure.ts';
import { figureTable, type FigureRow, type FigureTable } from '../table-figures.ts';
import type { FixedNumber } from '../../text/index.ts';

/**
 * FG-05 in tables: a column of percentages beside a column of counts. The whole that most rows come from is looked for; a row
 * whose percentage does not come from it is told. A warning: the whole of a row may be another.
 */
export function checkTableShares({ content }: ReadPaper): readonly RaisedContent[] {
  return content.tables.flatMap((table) => {
    const figures = figureTable(table);
    if (figures === undefined) return [];
    return figures.heads.flatMap((head, column) =>
      figureWords.shareColumn.test(head) ? sharesOff(table, figures, column) : [],
    );
  });
}

interface SharedRow {
  readonly row: FigureRow;
  readonly part: FixedNumber;
  readonly percent: FixedNumber;
}

/** So many rows have to come from one whole before another row is held against it. */
const fewestRows = 3;

function sharesOff(
  { table, cells }: ContentTable,
  figures: FigureTable,
  column: number,
): readonly RaisedContent[] {
  const shared = sharedRows(figures, column);
  const whole = wholeOfMost(shared);
  if (whole === undefined) return [];
  return shared
    .filter((each) => !fits(each, whole) && !hasOwnWhole(each))
    .map(({ row, part, percent }) => {
      const share = shareOf(part, { units: whole, decimals: 0 }, Math.max(1, percent.decimals));
      return {
        rule: 'FG-05',
        lines: (table.rows[cells.indexOf(row.cells)] ?? []).flatMap(({ lines }) => lines),
        expected: `${writeFixed(share)}%`,
        found: `${row.title}: ${writeFixed(part)}${signs.arrow}${writeFixed(percent)}%`,
        confidence: 'PARTIAL',
      } as const;
    });
}

/** Another figure of the row is the whole that its percentage comes from. */
function hasOwnWhole({ row, part, percent }: SharedRow): boolean {
  return row.values.some(
    (value) =>
      value !== undefined && value !== part && value !== percent && isShareOf(value, part, percent),
  );
}

function isShareOf(whole: FixedNumber, part: FixedNumber, percent: FixedNumber): boolean {
  return whole.decimals === 0 && whole.units > 0 && canBeShare({ part, whole, percent });
}

/** Rows with a whole count right before their percentage. */
function sharedRows({ rows }: FigureTable, column: number): readonly SharedRow[] {
  return rows.flatMap((row) => {
    const [part, percent] = [row.values[column - 1], row.values[column]];
    const known = part !== undefined && percent !== undefined && part.decimals === 0;
    return known && part.units > 0 && percent.units > 0 ? [{ row, part, percent }] : [];
  });
}

/** The whole from which all rows come but one, or but a fifth of them; undefined where none does so. */
function wholeOfMost(shared: readonly SharedRow[]): number | undefined {
  const fine = shared.filter(({ percent }) => percent.decimals > 0);
  if (fine.length < fewestRows) return undefined;
  const wholes = new Set(fine.slice(0, rowsAsked).flatMap(wholesOf));
  const [best] = [...wholes]
    .map((whole) => ({ whole, rows: shared.filter((each) => fits(each, whole)) }))
    .toSorted((left, right) => right.rows.length - left.rows.length);
  if (best === undefined) return undefined;
  const parts = new Set(best.rows.map(({ part }) => part.units));
  const off = shared.length - best.rows.length;
  const isMost = off <= Math.max(1, Math.floor(shared.length / 5));
  return parts.size >= fewestRows && isMost ? best.whole : undefined;
}

/** The wholes that a row can come from, around the one that its percentage makes. */
function wholesOf({ part, percent }: SharedRow): readonly number[] {
  const scale = 10 ** percent.decimals;
  const middle = (100 * part.units * scale) / percent.units;
  const reach = Math.min(mostWholes, Math.ceil((2 * middle) / percent.units) + 1);
  return Array.from({ length: 2 * reach + 1 }, (_, at) => Math.round(middle) - reach + at).filter(
    (whole) => whole >= part.units,
  );
}

const mostWholes = 200;
/** A long table has its whole from its first rows. */
const rowsAsked = 5;

function fits({ part, percent }: SharedRow, whole: number): boolean {
  return canBeShare({ part, whole: { units: whole, decimals: 0 }, percent });
}

import { dayOf, type Instant } from '@daihoi/domain/kernel';
import { formatDate, formatFixed, formatInteger } from '@daihoi/domain/text';
import { plainRow, textCell, textRun, type Block, type TableColumn } from '../../papers/index.ts';
import { minutesWords } from './data/minutes-words.ts';

/** A paragraph of plain words. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [textRun(text)] };
}

/** Ellipses in a line of body text under its indent. */
const ellipsesInLine = 30;

/** A line to be filled in by hand. */
export function dottedLine(): Block {
  return paragraph(minutesWords.dot.repeat(ellipsesInLine));
}

/** A heading whose label is counted by the paper. */
export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, runs: [textRun(text)] };
}

/** Points under one another. */
export function points(marks: 'arabic' | 'dash', items: readonly string[]): Block {
  return { kind: 'list', marks, items: items.map((item) => [textRun(item)]) };
}

/** A table of plain words under one head row. */
export function plainTable(table: {
  readonly columns: readonly TableColumn[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): Extract<Block, { readonly kind: 'table' }> {
  return {
    kind: 'table',
    columns: table.columns,
    head: [plainRow(...table.head.map(textCell))],
    rows: table.rows.map((row) => plainRow(...row.map(textCell))),
  };
}

/** A whole number as papers write it. */
export function figure(value: number): string {
  return formatInteger(value, 'vi');
}

/** Percent as the count gives it ("93.10"), with a comma: 93,10. */
export function percent(text: string): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  return formatFixed({ units: Number(text.replace('.', '')), decimals }, 'vi');
}

const hourOfVietnam = 7 * 3_600_000;

/** A moment as people in Vietnam read it: hour, minute and day. */
export function clockOf(at: Instant): {
  readonly hour: string;
  readonly minute: string;
  readonly date: string;
} {
  const local = new Date(Date.parse(at) + hourOfVietnam).toISOString();
  return {
    hour: local.slice(11, 13),
    minute: local.slice(14, 16),
    date: formatDate(dayOf(at), 'vi'),
  };
}

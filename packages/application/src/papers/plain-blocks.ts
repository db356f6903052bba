import type { Block, HeadingBlock, TableColumn } from './paper-blocks.ts';
import { plainRow, textCell, textRun } from './runs.ts';

/** A paragraph of plain words. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [textRun(text)] };
}

/** A heading whose label is counted by the paper. */
export function heading(level: HeadingBlock['level'], text: string): HeadingBlock {
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

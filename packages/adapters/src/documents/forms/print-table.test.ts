import {
  plainRow,
  textCell,
  textRun,
  type Block,
  type TableBlock,
} from '@daihoi/application/papers';
import { describe, expect, test } from 'vitest';
import { partyStyles } from './party-format.ts';
import { printBlocks } from './print-blocks.ts';
import type { PrintedTable } from './printed-paper.ts';

const styles = partyStyles('PF-2018');

function table(rows: number, more: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    columns: [{ align: 'left', share: 1 }],
    head: [plainRow(textCell('Họ và tên'))],
    rows: Array.from({ length: rows }, (_, at) => plainRow(textCell(String(at)))),
    ...more,
  };
}

function printed(block: TableBlock): PrintedTable {
  const found = printBlocks([block], styles).find((each) => each.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
}

function held(block: TableBlock): readonly number[] {
  return printed(block).rows.flatMap((row, at) => (row.staysWithNext ? [at] : []));
}

describe('where a page may end within a table', () => {
  test('not after its first row, nor before its last three', () => {
    expect(held(table(10))).toEqual([0, 7, 8]);
  });

  test('anywhere in a short one, nowhere in a whole one', () => {
    expect(held(table(5))).toEqual([]);
    expect(held(table(5, { whole: true }))).toEqual([0, 1, 2, 3]);
  });

  test('not after the title of a group', () => {
    const title = { role: 'group', cells: [textCell('Đại biểu dự khuyết')] } as const;
    const { rows } = table(3);
    expect(held(table(0, { rows: [...rows, title, ...rows] }))).toEqual([0, 3, 4, 5]);
  });

  test('Word is told by the paragraphs of each cell, and never to hold the last row', () => {
    const kept = printed(table(10)).rows.map((row) =>
      row.cells.every((cell) => cell.line.keepNext),
    );
    expect(kept.flatMap((is, at) => (is ? [at] : []))).toEqual([0, 7, 8]);
  });

  test('a whole table to sign goes on to the page of the signature that follows', () => {
    const rows = table(3).rows.map((row) => ({ ...row, toSign: true }));
    expect(held(table(0, { rows, whole: true }))).toEqual([0, 1, 2]);
  });

  test('a row to sign says so, others do not', () => {
    const [plain] = table(1).rows;
    const rows = plain ? [plain, { ...plain, toSign: true }] : [];
    expect(printed(table(0, { rows })).rows.map((row) => row.toSign)).toEqual([false, true]);
  });
});

describe('what announces something stays with it', () => {
  function keeps(first: string, second: Block): boolean {
    const blocks: readonly Block[] = [{ kind: 'paragraph', runs: [textRun(first)] }, second];
    const [line] = printBlocks(blocks, styles);
    return line?.kind === 'line' && line.keepNext;
  }

  test('a paragraph before a table, unless the table has a caption of its own', () => {
    expect(keeps('Kết quả.', table(3))).toBe(true);
    expect(keeps('Kết quả.', table(3, { caption: 'Biểu 1' }))).toBe(false);
  });

  test('a sentence that ends in a colon, but not one that ends in a stop', () => {
    const next: Block = { kind: 'paragraph', runs: [textRun('Hai.')] };
    expect(keeps('Gồm:', next)).toBe(true);
    expect(keeps('Một.', next)).toBe(false);
  });
});

import type { Block, Paper } from '@daihoi/application/papers';

/** Paragraphs and cells; at this many a Word file has kept a thread for twice as long as the smallest one does. */
const longFrom = 300;

/** True for a paper that keeps a thread long enough for others to notice. */
export function isLongPaper({ blocks, annexes = [] }: Paper): boolean {
  return [blocks, ...annexes.map((annex) => annex.blocks)].flat().reduce(add, 0) >= longFrom;
}

function add(sum: number, block: Block): number {
  if (block.kind === 'list') return sum + block.items.length;
  if (block.kind === 'table') return sum + block.rows.length * block.columns.length;
  return sum + 1;
}

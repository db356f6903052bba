import type { FileChild, IParagraphOptions } from 'docx';
import { unreachable } from '@daihoi/domain/kernel';
import type { PrintedBlock } from '../forms/printed-paper.ts';
import { wordGap, wordLine } from './word-line.ts';
import { wordTable } from './word-table.ts';

/** The blocks of a body or an annex. A page break becomes a property of what follows, so that no blank line is left. */
export function wordBlocks(blocks: readonly PrintedBlock[], width: number): readonly FileChild[] {
  return blocks.flatMap((block, index) => {
    const breaks = blocks[index - 1]?.kind === 'pageBreak';
    return wordBlock(block, { width, extra: breaks ? { pageBreakBefore: true } : {} });
  });
}

interface BlockPlace {
  readonly width: number;
  readonly extra: IParagraphOptions;
}

function wordBlock(block: PrintedBlock, { width, extra }: BlockPlace): readonly FileChild[] {
  switch (block.kind) {
    case 'line':
      return [wordLine(block, extra)];
    case 'table':
      return [
        ...(extra.pageBreakBefore === true ? [wordGap(extra)] : []),
        wordTable(block, width),
        wordGap(block.rows.at(-1)?.staysWithNext === true ? { keepNext: true } : {}),
      ];
    case 'pageBreak':
      return [];
    default:
      return unreachable(block);
  }
}

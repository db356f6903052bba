import type { PaperFile, PaperLine, PaperSection } from '@daihoi/domain/paper-format';
import { points, setLines, type SetLine } from './set-line.ts';
import { setTable, type SetTable } from './set-table.ts';

export type SetBlock = SetLine | SetTable;

/** Pages of one make-up. Measures in points. */
export interface SetPages {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the edges of the sheet to head and foot. */
  readonly header: number;
  readonly footer: number;
  readonly restarts: boolean;
  readonly head: Margin;
  readonly foot: Margin;
  readonly blocks: readonly SetBlock[];
}

/** What stands in a margin of the first page, and of the others. */
interface Margin {
  readonly first: readonly SetLine[];
  readonly others: readonly SetLine[];
}

/** A Word file as pages for the press; notes by their place, the lines of each. */
export interface SetPaper {
  readonly pages: readonly SetPages[];
  readonly notes: readonly (readonly SetLine[])[];
}

const usualFooter = 720;

/** Sets a paper: what goes on on the page of the section before belongs to its pages. */
export function setPaper(paper: PaperFile): SetPaper {
  const pages: SetPages[] = [];
  paper.sections.forEach((section, at) => {
    const blocks = blocksOf(paper, section, paper.sections[at + 1]?.firstBlock);
    const before = section.continuous === true ? pages.pop() : undefined;
    pages.push(
      before
        ? { ...before, blocks: [...before.blocks, ...blocks] }
        : { ...sheetOf(section), blocks },
    );
  });
  return { pages, notes: (paper.notes ?? []).map(({ lines }) => setLines(lines)) };
}

function sheetOf(section: PaperSection): Omit<SetPages, 'blocks'> {
  const { width, height, top, bottom, left, right, ownFirstPage } = section;
  const { head, firstHead, foot, firstFoot = [] } = section;
  return {
    width: points(width),
    height: points(height),
    top: points(top),
    bottom: points(bottom),
    left: points(left),
    right: points(right),
    header: points(section.headerDistance),
    footer: points(section.footerDistance ?? usualFooter),
    restarts: section.restartsNumbering,
    head: marginOf(ownFirstPage ? firstHead : head, head),
    foot: marginOf(ownFirstPage ? firstFoot : foot, foot),
  };
}

function marginOf(first: readonly PaperLine[], others: readonly PaperLine[]): Margin {
  return { first: setLines(first), others: setLines(others) };
}

/** Neighbouring lines are set together, for those of one paragraph know each other. */
function blocksOf(paper: PaperFile, section: PaperSection, end?: number): readonly SetBlock[] {
  const textWidth = points(section.width - section.left - section.right);
  const blocks: SetBlock[] = [];
  let lines: PaperLine[] = [];
  function flush(): void {
    blocks.push(...setLines(lines));
    lines = [];
  }
  for (const block of paper.blocks.slice(section.firstBlock, end)) {
    if (block.kind === 'line') lines.push(block);
    else {
      flush();
      const table = setTable(block, textWidth);
      if (table) blocks.push(table);
    }
  }
  flush();
  return blocks;
}

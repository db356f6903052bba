import type { PaperPreview } from '@daihoi/contract/drafting';
import { useLayoutEffect, useRef } from 'react';
import type { MeasuredBlock } from './lay-pages.ts';
import { lineHeightOf, points, twips } from './line-look.ts';
import { SheetBlock, type PreviewBlock } from './sheet-block.tsx';

interface MeasurePaperProps {
  readonly paper: PaperPreview;
  readonly onMeasured: (blocks: readonly MeasuredBlock[]) => void;
}

/** Lays the paper out once out of sight, in the width of its pages, and tells how high everything is. */
export function MeasurePaper({ paper, onMeasured }: MeasurePaperProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const measured = [...(box.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    onMeasured(
      measured.map((element, at) => ({
        ...measure(element, paper.blocks[at]),
        newPage: beginsPage(paper, at),
      })),
    );
  }, [paper, onMeasured]);
  return (
    <div className="sheet-measure" aria-hidden="true" ref={box}>
      {paper.blocks.map((block, at) => (
        <div key={at} data-block={at} style={{ width: widthOf(paper, at) }}>
          <SheetBlock block={block} />
        </div>
      ))}
    </div>
  );
}

/** How wide text runs on the pages where a block stands, in pixels. */
function widthOf({ sections }: PaperPreview, block: number): number {
  const section = sections.findLast(({ firstBlock }) => firstBlock <= block) ?? sections[0];
  return section ? twips(section.width - section.left - section.right) : 0;
}

/** Whether a page was ended by hand before a block. */
function beginsPage({ blocks }: PaperPreview, at: number): boolean {
  const [before, own] = [blocks[at - 1], blocks[at]];
  const isEnded = before?.kind === 'line' && before.pageBreak === 'after';
  return isEnded || (own?.kind === 'line' && own.pageBreak === 'before');
}

function measure(element: HTMLElement, block: PreviewBlock | undefined): MeasuredBlock {
  if (block === undefined || block.kind === 'table')
    return { kind: 'table', parts: [...element.querySelectorAll('tr')].map(heightOf) };
  if (block.pictures !== undefined) return { kind: 'line', parts: [heightOf(element)] };
  const line = lineHeightOf(block);
  const before = points(block.spacing.before);
  const after = points(block.spacing.after);
  const count = Math.max(1, Math.round((heightOf(element) - before - after) / line));
  const parts = Array.from(
    { length: count },
    (_none, at) => line + (at === 0 ? before : 0) + (at === count - 1 ? after : 0),
  );
  return { kind: 'line', parts };
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

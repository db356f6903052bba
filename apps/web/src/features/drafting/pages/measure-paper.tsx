import type { PaperPreview } from '@daihoi/contract/drafting';
import { useLayoutEffect, useRef } from 'react';
import type { MeasuredBlock, NoteHeights } from './lay-pages.ts';
import { lineHeightOf, points, twips } from './line-look.ts';
import { SheetBlock, type PreviewBlock } from './sheet-block.tsx';
import { SheetNote } from './sheet-note.tsx';

/** How high the blocks of a paper are, and its notes at the foot of pages. */
export interface MeasuredPaper {
  readonly blocks: readonly MeasuredBlock[];
  readonly notes: NoteHeights;
}

interface MeasurePaperProps {
  readonly paper: PaperPreview;
  readonly onMeasured: (measured: MeasuredPaper) => void;
}

/** Lays the paper out once out of sight, in the width of its pages, and tells how high everything is. */
export function MeasurePaper({ paper, onMeasured }: MeasurePaperProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const measured = [...(box.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    const notes = [...(box.current?.querySelectorAll<HTMLElement>('[data-note-words]') ?? [])];
    onMeasured({
      blocks: measured.map((element, at) => ({
        ...withMarks(element, measure(element, paper.blocks[at])),
        newPage: beginsPage(paper, at),
      })),
      notes: new Map(notes.map((each) => [Number(each.dataset['noteWords']), heightOf(each)])),
    });
  }, [paper, onMeasured]);
  return (
    <div className="sheet-measure" aria-hidden="true" ref={box}>
      {paper.blocks.map((block, at) => (
        <div key={at} data-block={at} style={{ width: widthOf(paper, at) }}>
          <SheetBlock block={block} />
        </div>
      ))}
      {paper.notes?.map((note) => (
        <div
          key={note.note}
          data-note-words={note.note}
          style={{ width: widthOf(paper, blockMarking(paper, note.note)) }}
        >
          <SheetNote note={note} />
        </div>
      ))}
    </div>
  );
}

/** The block in which a note is marked. */
function blockMarking({ blocks }: PaperPreview, note: number): number {
  return blocks.findIndex((block) =>
    (block.kind === 'line' ? [block] : block.rows.flat(2)).some(({ runs }) =>
      runs.some((run) => run.note === note),
    ),
  );
}

/** In which parts of a block notes are marked, by where the marks came to stand. */
function withMarks(element: HTMLElement, measured: MeasuredBlock): MeasuredBlock {
  const marks = [...element.querySelectorAll<HTMLElement>('[data-note]')];
  if (marks.length === 0) return measured;
  const top = element.getBoundingClientRect().top;
  const placed = marks.map((mark) => {
    const { bottom } = mark.getBoundingClientRect();
    return { note: Number(mark.dataset['note']), part: partAt(measured.parts, bottom - top - 2) };
  });
  return {
    ...measured,
    notes: measured.parts.map((_height, part) =>
      placed.filter((each) => each.part === part).map(({ note }) => note),
    ),
  };
}

/** The part that holds a height; the last one where it lies below all. */
function partAt(parts: readonly number[], height: number): number {
  let end = 0;
  const at = parts.findIndex((part) => height < (end += part));
  return at < 0 ? parts.length - 1 : at;
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

import type { PaperPreview, PreviewLine } from '@daihoi/contract/drafting';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { LaidPage } from './lay-pages.ts';
import { twips } from './line-look.ts';
import type { PreviewBlock } from './sheet-block.tsx';
import { idOf, type NotePlace, type SheetLinksGiven } from './sheet-links.ts';

/** A paper on its pages as they are drawn. */
interface DrawnPaper {
  readonly paper: PaperPreview;
  readonly pages: readonly LaidPage[];
  readonly scale: number;
}

interface Going extends DrawnPaper {
  readonly goTo: { readonly paragraph: number; readonly time: number } | undefined;
}

const gap = 12;

/** Scrolls to where a paragraph stands. Its page need not be drawn yet. */
export function useGoTo(
  element: RefObject<HTMLDivElement | null>,
  { paper, pages, scale, goTo }: Going,
): void {
  const done = useRef(0);
  useEffect(() => {
    const box = element.current;
    if (!box || !goTo || pages.length === 0 || done.current === goTo.time) return;
    done.current = goTo.time;
    const block = paper.blocks.findIndex((each) => paragraphsOf(each).includes(goTo.paragraph));
    scrollTo(box, { paper, pages, scale }, block);
  }, [element, paper, pages, scale, goTo]);
}

/** Leads of marks and pictures; a place on a page that is not drawn yet is waited for. */
export function useSheetLinks(
  element: RefObject<HTMLDivElement | null>,
  drawn: DrawnPaper,
  pictureAt: SheetLinksGiven['pictureAt'],
): SheetLinksGiven {
  const { paper, pages, scale } = drawn;
  return useMemo(() => {
    function goTo(place: NotePlace): void {
      const box = element.current;
      if (!box) return;
      if (!document.getElementById(idOf(place)))
        scrollTo(box, { paper, pages, scale }, blockOf(paper, place));
      showOnceDrawn(idOf(place));
    }
    return { pictureAt, goTo };
  }, [element, paper, pages, scale, pictureAt]);
}

/** A page is drawn within a few frames after it came near. */
function showOnceDrawn(id: string, frames = 30): void {
  const found = document.getElementById(id);
  if (found) {
    found.scrollIntoView({ block: 'nearest' });
    found.focus({ preventScroll: true });
  } else if (frames > 0) requestAnimationFrame(() => showOnceDrawn(id, frames - 1));
}

/** The block in which a note is marked, or in which it is said. */
function blockOf({ blocks }: PaperPreview, { note, side }: NotePlace): number {
  return blocks.findIndex((block) =>
    linesOf(block).some((line) =>
      side === 'words' ? line.note === note : line.runs.some((run) => run.note === note),
    ),
  );
}

function scrollTo(box: HTMLElement, drawn: DrawnPaper, block: number): void {
  const top = topOf(drawn, block);
  box.scrollTo({ top: Math.max(0, top.page * gap + top.pixels * drawn.scale - 80) });
}

/** How far down a block begins: pages before it, and pixels at true size. */
function topOf(
  { paper, pages }: DrawnPaper,
  block: number,
): { readonly page: number; readonly pixels: number } {
  const at = pages.findIndex(({ pieces }) => pieces.some((piece) => piece.block === block));
  if (at < 0) return { page: 0, pixels: 0 };
  const before = pages.slice(0, at).reduce((total, page) => total + heightOf(paper, page), 0);
  const piece = pages[at]?.pieces.find((each) => each.block === block);
  const section = paper.sections[pages[at]?.section ?? 0];
  return { page: at, pixels: before + (piece?.top ?? 0) + twips(section?.top ?? 0) };
}

function heightOf({ sections }: PaperPreview, { section }: LaidPage): number {
  return twips(sections[section]?.height ?? 0);
}

function paragraphsOf(block: PreviewBlock): readonly number[] {
  return linesOf(block).map(({ paragraph }) => paragraph);
}

function linesOf(block: PreviewBlock): readonly PreviewLine[] {
  return block.kind === 'line' ? [block] : block.rows.flat(2);
}

/** A block of a paper as the browser measured it: heights, in pixels, of the parts that are never cut (lines, rows). */
export interface MeasuredBlock {
  readonly parts: readonly number[];
  /** Rows may part anywhere; of a paragraph no single line is left alone at an edge. */
  readonly kind: 'line' | 'table';
  /** Stands at the head of a page: the one before was ended by hand. */
  readonly newPage?: boolean;
  /** Notes whose marks stand in each part; left out where there is none. */
  readonly notes?: readonly (readonly number[])[];
}

/** Where pages of one make-up begin, and how much of a page text may fill, in pixels. */
export interface SectionRoom {
  readonly firstBlock: number;
  readonly height: number;
  readonly restartsNumbering: boolean;
}

/** A stretch of a block that stands on a page: its parts from `from` up to `to`, and where it begins on the page. */
export interface LaidPiece {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  /** How much of the block stands on the pages before. */
  readonly above: number;
  /** Nothing of the block is left for the next page. */
  readonly whole: boolean;
}

export interface LaidPage {
  readonly section: number;
  /** As it is printed. */
  readonly number: number;
  readonly firstOfSection: boolean;
  readonly pieces: readonly LaidPiece[];
  /** Notes whose marks stand on it. */
  readonly notes: readonly number[];
}

/** How high notes are that stand at the foot of the page of their mark, in pixels. */
export type NoteHeights = ReadonlyMap<number, number>;

/** The line between text and notes, with the room around it. */
export const noteRule = 12;

const noNotes: NoteHeights = new Map();

/**
 * Puts blocks on pages in their order, cutting between lines and rows; a section begins on a new page, and so does what stands behind a
 * page ended by hand. What is marked on a page has its note at the foot of the same page.
 */
export function layPages(
  blocks: readonly MeasuredBlock[],
  sections: readonly SectionRoom[],
  notes: NoteHeights = noNotes,
): readonly LaidPage[] {
  const pages: LaidPage[] = [];
  for (const [section, room] of sections.entries()) {
    const end = sections[section + 1]?.firstBlock ?? blocks.length;
    const own = laySection(blocks, { from: room.firstBlock, to: end, height: room.height, notes });
    const start = room.restartsNumbering ? 0 : (pages.at(-1)?.number ?? 0);
    for (const [at, page] of own.entries())
      pages.push({ section, number: start + at + 1, firstOfSection: at === 0, ...page });
  }
  return pages;
}

interface SectionSpan {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly notes: NoteHeights;
}

interface PageInWork {
  readonly pieces: LaidPiece[];
  readonly notes: number[];
}

function laySection(
  blocks: readonly MeasuredBlock[],
  { from, to, height, notes }: SectionSpan,
): readonly PageInWork[] {
  let page: PageInWork = { pieces: [], notes: [] };
  const pages = [page];
  let top = 0;
  for (let block = from; block < to; block += 1) {
    const measured = blocks[block] ?? { kind: 'line', parts: [] };
    if (measured.newPage === true && top > 0) turn();
    let done = 0;
    while (done < measured.parts.length) {
      const fitting = fittingParts(measured, done, { room: height - top, fresh: top === 0, foot });
      if (fitting === 0) {
        turn();
        continue;
      }
      const own = sum(measured.parts.slice(done, done + fitting));
      page.notes.push(...marksIn(measured, done, fitting));
      page.pieces.push({
        block,
        from: done,
        to: done + fitting,
        top,
        height: own,
        above: sum(measured.parts.slice(0, done)),
        whole: done + fitting === measured.parts.length,
      });
      top += own;
      done += fitting;
    }
  }
  return pages;

  function foot(more: readonly number[]): number {
    return footOf([...page.notes, ...more], notes);
  }

  function turn(): void {
    page = { pieces: [], notes: [] };
    pages.push(page);
    top = 0;
  }
}

/** The room that notes take at the foot of a page. */
function footOf(marked: readonly number[], heights: NoteHeights): number {
  const own = [...new Set(marked)].flatMap((note) => heights.get(note) ?? []);
  return own.length === 0 ? 0 : noteRule + sum(own);
}

function marksIn({ notes = [] }: MeasuredBlock, done: number, count: number): readonly number[] {
  return notes.slice(done, done + count).flat();
}

interface FreeRoom {
  readonly room: number;
  /** Nothing stands on the page yet. */
  readonly fresh: boolean;
  /** The room of the notes at the foot, were these marked besides. */
  readonly foot: (more: readonly number[]) => number;
}

/** How many further parts fit into the room; on a fresh page at least one, however high it is. */
function fittingParts(
  measured: MeasuredBlock,
  done: number,
  { room, fresh, foot }: FreeRoom,
): number {
  const { parts, kind } = measured;
  const left = parts.slice(done);
  let count = 0;
  let height = 0;
  while (count < left.length) {
    const own = height + (left[count] ?? 0);
    if (own + foot(marksIn(measured, done, count + 1)) > room + 0.5) break;
    height = own;
    count += 1;
  }
  if (count === left.length) return count;
  const kept = kind === 'line' ? withoutOrphans(count, left.length) : count;
  return kept === 0 && fresh ? Math.max(1, count) : kept;
}

/** Two lines at least stay together at the foot of a page and at the head of the next. */
function withoutOrphans(count: number, of: number): number {
  const kept = of - count < 2 ? count - 1 : count;
  return kept < 2 ? 0 : kept;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}

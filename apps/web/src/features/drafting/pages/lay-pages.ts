/** A block of a paper as the browser measured it: heights, in pixels, of the parts that are never cut (lines, rows). */
export interface MeasuredBlock {
  readonly parts: readonly number[];
  /** Rows may part anywhere; of a paragraph no single line is left alone at an edge. */
  readonly kind: 'line' | 'table';
  /** Stands at the head of a page: the one before was ended by hand. */
  readonly newPage?: boolean;
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
}

/** Puts blocks on pages in their order, cutting between lines and rows; a section begins on a new page, and so does what stands behind a page ended by hand. */
export function layPages(
  blocks: readonly MeasuredBlock[],
  sections: readonly SectionRoom[],
): readonly LaidPage[] {
  const pages: LaidPage[] = [];
  for (const [section, room] of sections.entries()) {
    const end = sections[section + 1]?.firstBlock ?? blocks.length;
    const own = laySection(blocks, { from: room.firstBlock, to: end, height: room.height });
    const start = room.restartsNumbering ? 0 : (pages.at(-1)?.number ?? 0);
    for (const [at, pieces] of own.entries())
      pages.push({ section, number: start + at + 1, firstOfSection: at === 0, pieces });
  }
  return pages;
}

interface SectionSpan {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

function laySection(
  blocks: readonly MeasuredBlock[],
  { from, to, height }: SectionSpan,
): readonly (readonly LaidPiece[])[] {
  const pages: LaidPiece[][] = [[]];
  let top = 0;
  for (let block = from; block < to; block += 1) {
    const measured = blocks[block] ?? { kind: 'line', parts: [] };
    if (measured.newPage === true && top > 0) {
      pages.push([]);
      top = 0;
    }
    let done = 0;
    while (done < measured.parts.length) {
      const fitting = fittingParts(measured, done, { room: height - top, fresh: top === 0 });
      if (fitting === 0) {
        pages.push([]);
        top = 0;
        continue;
      }
      const own = sum(measured.parts.slice(done, done + fitting));
      pages.at(-1)?.push({
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
}

/** How many further parts fit into the room; on a fresh page at least one, however high it is. */
function fittingParts(
  { parts, kind }: MeasuredBlock,
  done: number,
  { room, fresh }: { readonly room: number; readonly fresh: boolean },
): number {
  const left = parts.slice(done);
  let count = 0;
  let height = 0;
  while (count < left.length && height + (left[count] ?? 0) <= room + 0.5) {
    height += left[count] ?? 0;
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

import type { LayoutRow } from '../layout/index.ts';

/** A printed word of a name: its first and last column of samples. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Where a name stands in the samples of its row. Columns and lines are counted from 0, both ends included. */
export interface NameShape {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  /** The lines in which most of the ink of the letters stands: from the top of the small letters to the line they stand on. */
  readonly coreTop: number;
  readonly coreBottom: number;
  readonly words: readonly WordSpan[];
  /** Names that fill two printed lines have no single core. */
  readonly singleLine: boolean;
}

interface InkGrid {
  readonly columns: number;
  readonly lines: number;
  readonly row: LayoutRow;
  readonly samplesPerMm: number;
}

const inkAt = 80;
const wordGapMm = 0.8;
const coreShare = 0.42;
/** The ink of one printed line is never taller, accents and tails included. */
const tallestLineMm = 7.5;

/** Finds words and core of a printed name in the darkness of its clean row. */
export function findWords(ink: Uint8Array, grid: InkGrid): NameShape {
  const { row, samplesPerMm, columns, lines } = grid;
  const { nameInk } = row;
  const from = clamp(Math.floor((nameInk.x - row.row.x) * samplesPerMm), columns);
  const to = clamp(Math.ceil((nameInk.x + nameInk.width - row.row.x) * samplesPerMm), columns);
  const top = clamp(Math.floor((nameInk.y - row.row.y) * samplesPerMm), lines);
  const bottom = clamp(Math.ceil((nameInk.y + nameInk.height - row.row.y) * samplesPerMm), lines);
  const box = { from, to, top, bottom };
  const heights = inkPerLine(ink, columns, box);
  const { coreTop, coreBottom } = findCore(heights, top);
  return {
    ...box,
    coreTop,
    coreBottom,
    singleLine: nameInk.height < tallestLineMm,
    words: spansOf(ink, { columns, gap: wordGapMm * samplesPerMm }, box),
  };
}

interface SampleBox {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

function inkPerLine(ink: Uint8Array, columns: number, box: SampleBox): readonly number[] {
  const heights: number[] = [];
  for (let line = box.top; line <= box.bottom; line++) {
    let sum = 0;
    for (let column = box.from; column <= box.to; column++) {
      if ((ink[line * columns + column] ?? 0) > inkAt) sum++;
    }
    heights.push(sum);
  }
  return heights;
}

function findCore(
  heights: readonly number[],
  top: number,
): { readonly coreTop: number; readonly coreBottom: number } {
  const most = Math.max(1, ...heights);
  const peak = heights.indexOf(most);
  let first = peak;
  let last = peak;
  while ((heights[first - 1] ?? 0) > most * coreShare) first--;
  while ((heights[last + 1] ?? 0) > most * coreShare) last++;
  return { coreTop: top + first, coreBottom: top + last };
}

function spansOf(
  ink: Uint8Array,
  { columns, gap }: { readonly columns: number; readonly gap: number },
  box: SampleBox,
): readonly WordSpan[] {
  const spans: { from: number; to: number }[] = [];
  for (let column = box.from; column <= box.to; column++) {
    let dark = false;
    for (let line = box.top; line <= box.bottom && !dark; line++) {
      dark = (ink[line * columns + column] ?? 0) > inkAt;
    }
    if (!dark) continue;
    const last = spans.at(-1);
    if (last && column - last.to <= gap) last.to = column;
    else spans.push({ from: column, to: column });
  }
  return spans;
}

/** Names of one page are set alike: the few letters of a short name mislead, so all take the usual place of the letters. */
export function agreeOnCore(shapes: readonly NameShape[]): readonly NameShape[] {
  const coreTop = middleOf(shapes.map((shape) => shape.coreTop));
  const coreBottom = middleOf(shapes.map((shape) => shape.coreBottom));
  return shapes.map((shape) => {
    const holds = shape.top <= coreTop + 1 && shape.bottom >= coreBottom - 1;
    return holds && shape.singleLine ? { ...shape, coreTop, coreBottom } : shape;
  });
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function clamp(value: number, size: number): number {
  return Math.max(0, Math.min(size - 1, value));
}

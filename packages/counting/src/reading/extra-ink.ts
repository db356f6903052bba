import { neitherUnder } from './hidden-pairs.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { InkLevels } from './read-code-cells.ts';
import type { RowPaper } from './row-paper.ts';

/**
 * Ink beside a name or far from a box that is nowhere so dark is no pen's, but a scratch of the glass, a fold, or the other side shining
 * through: of 6,000 marks of pens there the palest had 57.
 */
export const palestPen = 46;

/** What counts as ink on a row, in darkness from 0 (paper) to 255 (full ink of the print). */
export interface InkLimits {
  /** Ink begins here where it belongs to something darker. */
  readonly trace: number;
  /** A piece that is nowhere darker than this is no ink: a crease, or the other side shining through. */
  readonly faint: number;
}

/** What counts as ink on paper of some grain. */
export function inkLimits({ grain: seen }: RowPaper, { white, black }: InkLevels): InkLimits {
  const grain = (seen * 255) / ((white - black) * 4);
  return {
    faint: Math.round(Math.max(30, 5.5 * grain)),
    trace: Math.round(Math.max(18, 4.5 * grain)),
  };
}

/** The samples of a row, what paper and ink are there, and what counts as ink. */
interface SeenSamples {
  readonly light: Uint16Array;
  readonly paper: RowPaper;
  readonly levels: InkLevels;
  readonly limits: InkLimits;
}

/** What is compared with a scan: for each sample the darkest that print alone can make it, and where it hides everything. */
type PrintedSamples = Pick<RowTemplate, 'columns' | 'lines' | 'print' | 'hides'>;

const bothOne = 0x0001_0001;
const unit = 4096;
const fine = 256;

/**
 * Compares a sampled row with its print: `marks` gets for each sample its darkness if it is darker than paper and print
 * can make it, otherwise 0.
 * @returns the number of samples with extra ink
 */
export function findExtraInk(
  template: PrintedSamples,
  seen: SeenSamples,
  marks: Uint8Array,
): number {
  const { columns, lines, print, hides } = template;
  const { light, paper, limits } = seen;
  const stretches = stretchesOf(seen, columns);
  const pairs = new Int32Array(light.buffer, light.byteOffset, light.length >> 1);
  const row = { print, hides, light, pairs, trace: limits.trace, stretches, marks };
  let count = 0;
  let share = -1;
  marks.fill(0, 0, columns * lines);
  for (let line = 0; line < lines; line++) {
    const here = downShare(paper, line);
    if (here !== share) lightUp(stretches, seen, here);
    share = here;
    count += compareLine(row, line * columns);
  }
  return count;
}

/**
 * The stretches of a line from the middle of one block to the middle of the next: their ends, the brightness of the paper
 * where each begins and its change from sample to sample, in 256th, and what makes a difference of brightness darkness.
 */
interface Stretches {
  readonly ends: Int32Array;
  readonly white: Int32Array;
  readonly step: Int32Array;
  readonly scale: Int32Array;
}

function stretchesOf({ paper: { across, blockWidth } }: SeenSamples, columns: number): Stretches {
  const ends = new Int32Array(across + 1);
  for (let block = 0; block < across; block++) {
    ends[block] = Math.min(columns, (block + 0.5) * blockWidth);
  }
  ends[across] = columns;
  const [white, step, scale] = [ends.slice(), ends.slice(), ends.slice()];
  return { ends, white, step, scale };
}

/** Measures the paper of a line that lies so far from the upper band of blocks to the lower one. */
function lightUp(
  { white, step, scale }: Stretches,
  { paper, levels }: SeenSamples,
  share: number,
): void {
  const { across, blockWidth } = paper;
  const depth = 1 - levels.black / levels.white;
  let begin = whiteOf(paper, 0, share);
  for (let block = 0; block <= across; block++) {
    const end = whiteOf(paper, Math.min(across - 1, block), share);
    const middle = (begin + end) / 2;
    white[block] = Math.round((block === 0 ? middle : begin) * fine);
    step[block] = Math.round(((end - begin) * fine) / blockWidth);
    scale[block] = Math.round((255 * unit) / Math.max(80, middle * depth));
    begin = end;
  }
}

/** A row that is compared with its print. */
interface Compared extends Pick<PrintedSamples, 'print' | 'hides'> {
  readonly light: Uint16Array;
  /** The same samples two at a time. */
  readonly pairs: Int32Array;
  readonly trace: number;
  readonly stretches: Stretches;
  readonly marks: Uint8Array;
}

function compareLine(row: Compared, start: number): number {
  const { ends } = row.stretches;
  let count = 0;
  let from = start;
  for (let block = 0; block < ends.length; block++) {
    const end = start + (ends[block] ?? 0);
    count += compareStretch(row, block, { from, end });
    from = end;
  }
  return count;
}

function compareStretch(
  { print, hides, light, pairs, trace, stretches: { white, step, scale }, marks }: Compared,
  block: number,
  { from, end }: { readonly from: number; readonly end: number },
): number {
  const by = scale[block] ?? 0;
  const rise = step[block] ?? 0;
  const paper = white[block] ?? 0;
  // On bare paper this difference is not yet ink: most samples are passed over two at a time.
  const least = Math.floor(((trace + 1) * unit) / by);
  const brightest = Math.max(paper, paper + rise * (end - from)) >> 8;
  const guard = (neitherUnder - Math.max(0, brightest - least + 1) * bothOne) | 0;
  let count = 0;
  for (let at = from; at < end; at++) {
    if ((at & 1) === 0) at = 2 * passOver({ pairs, hides }, guard, { from: at >> 1, to: end >> 1 });
    if (at >= end) break;
    const gap = ((paper + rise * (at - from)) >> 8) - (light[at] ?? 0);
    if (gap < least) continue;
    const dark = Math.min(255, (gap * by) >> 12);
    if (dark <= (print[at] ?? 255) + trace) continue;
    marks[at] = dark;
    count++;
  }
  return count;
}

/** The first of some pairs of samples in which one that print does not hide lies under the bound of a guard; else their end. */
function passOver(
  { pairs, hides }: { readonly pairs: Int32Array; readonly hides: Int32Array },
  guard: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  for (let pair = from; pair < to; pair++) {
    const passed = ((pairs[pair] ?? 0) + guard) | (hides[pair] ?? 0);
    if ((passed & neitherUnder) !== neitherUnder) return pair;
  }
  return to;
}

/** Brightness of paper at the middle of a block for one line, between the two bands of blocks. */
export function whiteAt(paper: RowPaper, block: number, line: number): number {
  const column = Math.max(0, Math.min(paper.across - 1, block));
  return whiteOf(paper, column, downShare(paper, line));
}

function whiteOf({ across, white }: RowPaper, column: number, share: number): number {
  const upper = white[column] ?? 0;
  const lower = white[across + column] ?? upper;
  return upper + (lower - upper) * share;
}

/** How far a line lies from the middle of the upper band of blocks to that of the lower one. */
function downShare({ blockHeight }: RowPaper, line: number): number {
  return Math.max(0, Math.min(1, (line - blockHeight / 2) / blockHeight));
}

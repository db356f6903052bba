import type { RowTemplate } from './prepare-layout.ts';
import type { InkLevels } from './read-code-cells.ts';
import type { RowPaper } from './row-paper.ts';

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

/** What is compared with a scan: for each sample the darkest that print alone can make it. */
type PrintedSamples = Pick<RowTemplate, 'columns' | 'lines' | 'print'>;

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
  const { columns, lines } = template;
  const stretches = stretchesOf(seen, columns);
  let count = 0;
  let share = -1;
  marks.fill(0, 0, columns * lines);
  for (let line = 0; line < lines; line++) {
    const here = downShare(seen.paper, line);
    if (here !== share) lightUp(stretches, seen, line);
    share = here;
    count += compareLine(template, seen, { marks, stretches, start: line * columns });
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
  const ends = Int32Array.from({ length: across + 1 }, (_, block) =>
    block === across ? columns : Math.min(columns, (block + 0.5) * blockWidth),
  );
  const [white, step, scale] = [ends.slice(), ends.slice(), ends.slice()];
  return { ends, white, step, scale };
}

/** Measures the paper of a line. */
function lightUp(
  { white, step, scale }: Stretches,
  { paper, levels }: SeenSamples,
  line: number,
): void {
  const depth = 1 - levels.black / levels.white;
  let begin = whiteAt(paper, -1, line);
  for (let block = 0; block <= paper.across; block++) {
    const end = whiteAt(paper, block, line);
    const middle = (begin + end) / 2;
    white[block] = Math.round((block === 0 ? middle : begin) * fine);
    step[block] = Math.round(((end - begin) * fine) / paper.blockWidth);
    scale[block] = Math.round((255 * unit) / Math.max(80, middle * depth));
    begin = end;
  }
}

function compareLine(
  { print }: Pick<PrintedSamples, 'print'>,
  { light, limits: { trace } }: SeenSamples,
  {
    marks,
    stretches: { ends, white, step, scale },
    start,
  }: { readonly marks: Uint8Array; readonly stretches: Stretches; readonly start: number },
): number {
  let count = 0;
  let at = start;
  for (let block = 0; block < ends.length; block++) {
    const end = start + (ends[block] ?? 0);
    const by = scale[block] ?? 0;
    const rise = step[block] ?? 0;
    // On bare paper this difference is not yet ink: most samples are done with one comparison.
    const least = Math.floor(((trace + 1) * unit) / by);
    let paper = white[block] ?? 0;
    for (; at < end; at++) {
      const gap = (paper >> 8) - (light[at] ?? 0);
      paper += rise;
      if (gap < least) continue;
      const dark = Math.min(255, (gap * by) >> 12);
      if (dark > (print[at] ?? 255) + trace) {
        marks[at] = dark;
        count++;
      }
    }
  }
  return count;
}

/** Brightness of paper at the middle of a block for one line, between the two bands of blocks. */
export function whiteAt(paper: RowPaper, block: number, line: number): number {
  const { across, white } = paper;
  const column = Math.max(0, Math.min(across - 1, block));
  const upper = white[column] ?? 0;
  const lower = white[across + column] ?? upper;
  return upper + (lower - upper) * downShare(paper, line);
}

/** How far a line lies from the middle of the upper band of blocks to that of the lower one. */
function downShare({ blockHeight }: RowPaper, line: number): number {
  return Math.max(0, Math.min(1, (line - blockHeight / 2) / blockHeight));
}

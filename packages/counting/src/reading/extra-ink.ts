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

const unit = 4096;
const fine = 256;

/**
 * Compares a sampled row with its print: `marks` gets for each sample its darkness if it is darker than paper and print
 * can make it, otherwise 0.
 * @returns the number of samples with extra ink
 */
export function findExtraInk(
  template: RowTemplate,
  seen: {
    readonly light: Uint16Array;
    readonly paper: RowPaper;
    readonly levels: InkLevels;
    readonly limits: InkLimits;
  },
  marks: Uint8Array,
): number {
  const { columns, lines } = template;
  const { paper, levels } = seen;
  let count = 0;
  marks.fill(0, 0, columns * lines);
  for (let line = 0; line < lines; line++) {
    for (let block = 0; block <= paper.across; block++) {
      const from = Math.floor((block - 0.5) * paper.blockWidth);
      const to = from + paper.blockWidth;
      const begin = whiteAt(paper, block - 1, line);
      const end = whiteAt(paper, block, line);
      const contrast = Math.max(80, ((begin + end) / 2) * (1 - levels.black / levels.white));
      count += compareStretch(template, seen, {
        marks,
        from: line * columns + Math.max(0, from),
        to: line * columns + (block === paper.across ? columns : Math.min(columns, to)),
        white: Math.round((from < 0 ? (begin + end) / 2 : begin) * fine),
        step: Math.round(((end - begin) * fine) / paper.blockWidth),
        scale: Math.round((255 * unit) / contrast),
      });
    }
  }
  return count;
}

/** Brightness of paper at the middle of a block for one line, between the two bands of blocks. */
export function whiteAt(paper: RowPaper, block: number, line: number): number {
  const { across, blockHeight, white } = paper;
  const column = Math.max(0, Math.min(across - 1, block));
  const upper = white[column] ?? 0;
  const lower = white[across + column] ?? upper;
  const share = Math.max(0, Math.min(1, (line - blockHeight / 2) / blockHeight));
  return upper + (lower - upper) * share;
}

interface Stretch {
  readonly marks: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly white: number;
  readonly step: number;
  readonly scale: number;
}

function compareStretch(
  { print }: RowTemplate,
  { light, limits }: { readonly light: Uint16Array; readonly limits: InkLimits },
  { marks, from, to, white, step, scale }: Stretch,
): number {
  const { trace } = limits;
  // On bare paper this difference is not yet ink: most samples are done with one comparison.
  const least = Math.floor(((trace + 1) * unit) / scale);
  let paper = white;
  let count = 0;
  for (let at = from; at < to; at++) {
    const gap = (paper >> 8) - (light[at] ?? 0);
    paper += step;
    if (gap < least) continue;
    const dark = Math.min(255, (gap * scale) >> 12);
    if (dark > (print[at] ?? 255) + trace) {
      marks[at] = dark;
      count++;
    }
  }
  return count;
}

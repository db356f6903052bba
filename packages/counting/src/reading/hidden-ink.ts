import { blurBox } from './box-blur.ts';
import { whiteAt } from './extra-ink.ts';
import type { LumaImage } from './luma-image.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { PrintModel } from './print-model.ts';
import type { InkLevels } from './read-code-cells.ts';
import type { RowPaper } from './row-paper.ts';
import { pixelOf, type RowPlace } from './sample-row.ts';

/** Working memory for one row. */
export interface HiddenMemory {
  readonly dark: Float32Array;
  readonly rest: Float32Array;
  readonly across: Float32Array;
}

/** Working memory for rows of so many samples. */
export function hiddenMemory(samples: number): HiddenMemory {
  return {
    dark: new Float32Array(samples),
    rest: new Float32Array(samples),
    across: new Float32Array(samples),
  };
}

/** A row on its image, as it was found and measured. */
export interface SeenRow {
  readonly image: LumaImage;
  readonly template: RowTemplate;
  readonly place: RowPlace;
  readonly paper: RowPaper;
  readonly levels: InkLevels;
  readonly memory: HiddenMemory;
  /** Samples with ink that are judged otherwise and left out here. */
  readonly except?: Uint8Array;
}

/** Samples to each side over which a mean is taken, twice: a weighted window of a millimetre and a half. */
const reach = 2;
/** Columns between two places that are computed exactly; in between the way is straight. */
const stride = 64;

/**
 * The most ink that lies on and among the letters beyond what the print itself can be: the print is fitted to the scan, with
 * its own strength, a small shift and its blur, and taken off; what is left is gathered over a window. Where letters hide a
 * mark from every comparison dot by dot, its mass is still there.
 * @returns mean darkness over the window, 0 to 255
 */
export function hiddenInk(row: SeenRow, model: PrintModel): number {
  const { dark, rest, across } = row.memory;
  sampleDark(row, model);
  const [strength, right, down, blur] = fitted(dark, model);
  const [print, byRight, byDown, byBlur] = model.shapes;
  const { except, template } = row;
  const samples = model.width * model.height;
  for (let at = 0; at < samples; at++) {
    rest[at] =
      (dark[at] ?? 0) -
      strength * (print[at] ?? 0) -
      right * (byRight[at] ?? 0) -
      down * (byDown[at] ?? 0) -
      blur * (byBlur[at] ?? 0);
  }
  if (except) leaveOut(rest, except, { model, columns: template.columns });
  blurBox({ values: rest, across, both: dark }, model, reach);
  blurBox({ values: dark, across, both: rest }, model, reach);
  let most = 0;
  for (let at = 0; at < samples; at++) {
    if (model.near[at] === 1) most = Math.max(most, rest[at] ?? 0);
  }
  return most;
}

/** How strong, how far to the right, how far down and how blurred the print lies in the scan. */
function fitted(
  dark: Float32Array,
  { shapes, inverse }: PrintModel,
): readonly [number, number, number, number] {
  const [print, across, down, blur] = shapes;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at < print.length; at++) {
    const value = dark[at] ?? 0;
    a += value * (print[at] ?? 0);
    b += value * (across[at] ?? 0);
    c += value * (down[at] ?? 0);
    d += value * (blur[at] ?? 0);
  }
  function line(at: number): number {
    const [p = 0, q = 0, r = 0, s = 0] = inverse.subarray(at * 4, at * 4 + 4);
    return p * a + q * b + r * c + s * d;
  }
  return [line(0), line(1), line(2), line(3)];
}

/** Darkness against the paper, 0 to 255 for full ink, on the grid of the model; between pixels, not of the next pixel. */
function sampleDark(row: SeenRow, model: PrintModel): void {
  const { image, template, place, paper, levels, memory } = row;
  const ink = 1 - levels.black / levels.white;
  for (let line = 0; line < model.height; line++) {
    const at = line + model.top;
    for (let from = 0; from < model.width; from += stride) {
      const to = Math.min(model.width, from + stride);
      const begin = pixelOf(template, place, { column: model.from + from, line: at });
      const end = pixelOf(template, place, { column: model.from + to, line: at });
      const white = blockWhite(paper, model.from + from, at);
      const rise = (blockWhite(paper, model.from + to, at) - white) / (to - from);
      sampleStretch(image, memory.dark, {
        at: line * model.width + from,
        count: to - from,
        x: begin.x,
        y: begin.y,
        stepX: (end.x - begin.x) / (to - from),
        stepY: (end.y - begin.y) / (to - from),
        white: white / 4,
        rise: rise / 4,
        ink,
      });
    }
  }
}

/** Brightness of the paper at a column, between the middles of two blocks. */
function blockWhite(paper: RowPaper, column: number, line: number): number {
  const place = column / paper.blockWidth - 0.5;
  const block = Math.floor(place);
  const left = whiteAt(paper, block, line);
  return left + (whiteAt(paper, block + 1, line) - left) * (place - block);
}

interface Stretch {
  readonly at: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly white: number;
  readonly rise: number;
  readonly ink: number;
}

function sampleStretch({ width, luma }: LumaImage, dark: Float32Array, stretch: Stretch): void {
  let { x, y, white } = stretch;
  const end = stretch.at + stretch.count;
  for (let at = stretch.at; at < end; at++) {
    const left = Math.trunc(x);
    const top = Math.trunc(y);
    const [right, down] = [x - left, y - top];
    const upper = top * width + left;
    const lower = upper + width;
    const above = (luma[upper] ?? 0) * (1 - right) + (luma[upper + 1] ?? 0) * right;
    const below = (luma[lower] ?? 0) * (1 - right) + (luma[lower + 1] ?? 0) * right;
    dark[at] = ((white - above * (1 - down) - below * down) * 255) / (white * stretch.ink);
    x += stretch.stepX;
    y += stretch.stepY;
    white += stretch.rise;
  }
}

function leaveOut(
  rest: Float32Array,
  except: Uint8Array,
  { model, columns }: { readonly model: PrintModel; readonly columns: number },
): void {
  for (let line = 0; line < model.height; line++) {
    const start = (line + model.top) * columns + model.from;
    for (let column = 0; column < model.width; column++) {
      if ((except[start + column] ?? 0) > 0) rest[line * model.width + column] = 0;
    }
  }
}

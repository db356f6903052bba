import { whiteAt } from './extra-ink.ts';
import type { LumaImage } from './luma-image.ts';
import { paleLine } from './pale-line.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { PrintModel } from './print-model.ts';
import type { InkLevels } from './read-code-cells.ts';
import type { RowPaper } from './row-paper.ts';
import { pixelOf, type RowPlace, type SampledBox } from './sample-row.ts';
import { sumAroundTwice, weightAround, type SumMemory } from './sum-around.ts';

/** Working memory for one row. */
export interface HiddenMemory extends SumMemory {
  readonly dark: Float32Array;
}

/** Working memory for rows of so many samples. */
export function hiddenMemory(samples: number): HiddenMemory {
  return {
    dark: new Float32Array(samples),
    sums: new Int32Array(samples),
    spare: new Int32Array(samples),
  };
}

/** A row on its image, as it was found and measured. */
export interface SeenRow {
  readonly image: LumaImage;
  readonly template: Pick<SampledBox, 'row' | 'columns'>;
  readonly place: RowPlace;
  readonly paper: RowPaper;
  readonly levels: InkLevels;
  readonly memory: HiddenMemory;
  /** Samples with ink that are judged otherwise and left out here. */
  readonly except?: Uint8Array;
}

/** Parts of a step of darkness in which it is added up. */
const fine = 16;
/** Columns between two places that are computed exactly; in between the way is straight. */
const stride = 64;

/**
 * The most ink that lies on and among the letters beyond what the print itself can be: the print is fitted to the scan, with
 * its own strength, a small shift and its blur, and taken off; what is left is gathered over a window. Where letters hide a
 * mark from every comparison dot by dot, its mass is still there.
 * @returns mean darkness over the window, 0 to 255
 */
export function hiddenInk(row: SeenRow, model: PrintModel): number {
  return mostHidden(row, model).most;
}

/** The same, and the sample of the model around which it lies. */
export function mostHidden(
  row: SeenRow,
  model: PrintModel,
): { readonly most: number; readonly at: number } {
  unexplained(row, model);
  sumAroundTwice(row.memory, model);
  const { most, at } = mostNear(row.memory.sums, model.near);
  return { most: most / (weightAround * fine), at };
}

/** The same of a name, and how dark a line over all of it is. */
export function hiddenOnName(
  row: SeenRow & { readonly light: Uint16Array; readonly template: RowTemplate },
): {
  readonly most: number;
  readonly line: number;
} {
  const model = row.template.models.name;
  unexplained(row, model);
  const line = paleLine(row.memory.sums, { ...row, model, parts: fine });
  sumAroundTwice(row.memory, model);
  return { most: mostNear(row.memory.sums, model.near).most / (weightAround * fine), line };
}

/** Puts into the sums what the print does not explain of each sample, in parts. */
function unexplained(row: SeenRow, model: PrintModel): void {
  const { memory, except, template } = row;
  sampleDark(row, model);
  takeOff(memory, model, fitted(memory.dark, model));
  if (except) leaveOut(memory.sums, except, { model, columns: template.columns });
}

function mostNear(
  sums: Int32Array,
  near: Uint8Array,
): { readonly most: number; readonly at: number } {
  let [most, place] = [0, 0];
  for (let at = 0; at < near.length; at++) {
    const sum = sums[at] ?? 0;
    if (sum > most && near[at] === 1) [most, place] = [sum, at];
  }
  return { most, at: place };
}

/** Leaves of the darkness what the fitted print does not explain. */
function takeOff(
  { dark, sums }: HiddenMemory,
  { shapes: [print, byRight, byDown, byBlur] }: PrintModel,
  [strength, right, down, blur]: Fit,
): void {
  for (let at = 0; at < print.length; at++) {
    sums[at] =
      fine *
      ((dark[at] ?? 0) -
        strength * (print[at] ?? 0) -
        right * (byRight[at] ?? 0) -
        down * (byDown[at] ?? 0) -
        blur * (byBlur[at] ?? 0));
  }
}

/** How strong, how far to the right, how far down and how blurred the print lies in the scan. */
type Fit = readonly [strength: number, right: number, down: number, blur: number];

function fitted(dark: Float32Array, { shapes, inverse }: PrintModel): Fit {
  const [print, across, down, blur] = shapes;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at < print.length; at++) {
    const value = dark[at] ?? 0;
    a += value * (print[at] ?? 0);
    b += value * (across[at] ?? 0);
    c += value * (down[at] ?? 0);
    d += value * (blur[at] ?? 0);
  }
  return solved(inverse, [a, b, c, d]);
}

function solved(inverse: Float64Array, [a, b, c, d]: Fit): Fit {
  function line(at: number): number {
    const [p = 0, q = 0, r = 0, s = 0] = inverse.subarray(at * 4, at * 4 + 4);
    return p * a + q * b + r * c + s * d;
  }
  return [line(0), line(1), line(2), line(3)];
}

/** Darkness against the paper, 0 to 255 for full ink, on the grid of the model; between pixels, not of the next pixel. */
function sampleDark(row: SeenRow, model: PrintModel): void {
  for (let line = 0; line < model.height; line++) sampleLine(row, model, line);
}

function sampleLine(row: SeenRow, model: PrintModel, line: number): void {
  const { image, template, place, paper, levels, memory } = row;
  const ink = 1 - levels.black / levels.white;
  const at = line + model.top;
  let { x, y } = pixelOf(template, place, { column: model.from, line: at });
  let white = blockWhite(paper, model.from, at);
  for (let from = 0; from < model.width; from += stride) {
    const count = Math.min(model.width - from, stride);
    const column = model.from + from + count;
    const end = pixelOf(template, place, { column, line: at });
    const whiteThere = blockWhite(paper, column, at);
    sampleStretch(image, memory.dark, {
      at: line * model.width + from,
      count,
      x,
      y,
      stepX: (end.x - x) / count,
      stepY: (end.y - y) / count,
      white: white / 4,
      rise: (whiteThere - white) / count / 4,
      ink,
    });
    x = end.x;
    y = end.y;
    white = whiteThere;
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
    const left = x | 0;
    const top = y | 0;
    const right = x - left;
    const down = y - top;
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
  sums: Int32Array,
  except: Uint8Array,
  { model, columns }: { readonly model: PrintModel; readonly columns: number },
): void {
  for (let line = 0; line < model.height; line++) {
    const start = (line + model.top) * columns + model.from;
    for (let column = 0; column < model.width; column++) {
      if ((except[start + column] ?? 0) > 0) sums[line * model.width + column] = 0;
    }
  }
}

import { project, type Homography } from './homography.ts';
import type { LumaImage, Point } from './luma-image.ts';
import type { InkLevels } from './read-code-cells.ts';
import type { RegistrationPoints } from './registration-points.ts';

/** How far a row lies from where the corner marks say, in pixels, and how well its print is there. */
export interface RowOffset {
  readonly x: number;
  readonly y: number;
  /** Of the places that were printed black, the share that is dark. */
  readonly inked: number;
  /** Pixels by which the row's far side lies off the line of its name, for each millimetre of page. */
  readonly lean: { readonly x: number; readonly y: number };
}

interface PixelPoints {
  readonly ink: Int32Array;
  readonly paper: Int32Array;
  readonly rules: Int32Array;
}

const fewestRulePlaces = 12;
/** A rule is at least so much darker than the paper beside it. */
const ruleDepth = 0.9;
const inkDepth = 0.33;
const inkWeight = 3;
const paperWeight = 2;

/** The registration points of a row as pixel addresses; undefined when one could leave the image within the search. */
export function pixelPoints(
  image: LumaImage,
  map: Homography,
  { points, reach }: { readonly points: RegistrationPoints; readonly reach: number },
): PixelPoints | undefined {
  const ink = addresses(image, map, { points: points.ink, reach });
  const paper = addresses(image, map, { points: points.paper, reach });
  const rules = addresses(image, map, { points: points.rules, reach });
  return ink && paper ? { ink, paper, rules: rules ?? new Int32Array(0) } : undefined;
}

function addresses(
  { width, height }: LumaImage,
  map: Homography,
  { points, reach }: { readonly points: Float64Array; readonly reach: number },
): Int32Array | undefined {
  const found = new Int32Array(points.length / 2);
  for (let index = 0; index < found.length; index++) {
    const { x, y } = project(map, { x: points[index * 2] ?? 0, y: points[index * 2 + 1] ?? 0 });
    const column = Math.floor(x);
    const line = Math.floor(y);
    const inside =
      column >= reach && line >= reach && column < width - reach && line < height - reach;
    if (!inside) return undefined;
    found[index] = line * width + column;
  }
  return found;
}

/** Moves the points over the image, coarse and then fine, to where ink is darkest against the paper beside it. */
export function registerRow(
  image: LumaImage,
  points: PixelPoints,
  search: { readonly guess: { readonly x: number; readonly y: number }; readonly reach: number },
): { readonly x: number; readonly y: number } {
  const { guess, reach } = search;
  const step = reach > 6 ? 2 : 1;
  const coarse = bestAround(image, points, { ...guess, reach, step });
  return step === 1 ? coarse : bestAround(image, points, { ...coarse, reach: 1, step: 1 });
}

/** The place with the best score around one, in steps of so many pixels. */
function bestAround(
  image: LumaImage,
  points: PixelPoints,
  {
    x: middleX,
    y: middleY,
    reach,
    step,
  }: Point & { readonly reach: number; readonly step: number },
): { readonly x: number; readonly y: number } {
  let [x, y] = [middleX, middleY];
  let best = scoreAt(image, points, { shift: y * image.width + x, least: -Infinity });
  for (let line = middleY - reach; line <= middleY + reach; line += step) {
    for (let column = middleX - reach; column <= middleX + reach; column += step) {
      const shift = line * image.width + column;
      const score = scoreAt(image, points, { shift, least: best });
      if (score > best) [x, y, best] = [column, line, score];
    }
  }
  return { x, y };
}

/** How well print lies at a place; `-Infinity` where even the whitest paper could not bring it up to the least. */
function scoreAt(
  { luma }: LumaImage,
  { ink, paper }: PixelPoints,
  { shift, least }: { readonly shift: number; readonly least: number },
): number {
  const share = inkWeight / Math.max(1, ink.length);
  // Once the ink is seen to be too light, the rest of it is not looked at; one more keeps clear of rounding.
  const enough = (paperWeight * 255 - least) / share + 1;
  const dark = (inkWeight * lightAt(luma, ink, { shift, enough })) / Math.max(1, ink.length);
  if (paperWeight * 255 - dark < least) return -Infinity;
  const light = lightAt(luma, paper, { shift, enough: Infinity });
  return (paperWeight * light) / Math.max(1, paper.length) - dark;
}

/** The sum of brightness over some addresses, all moved alike; of no more of them than make it greater than is enough. */
function lightAt(
  luma: Uint8Array,
  addresses: Int32Array,
  { shift, enough }: { readonly shift: number; readonly enough: number },
): number {
  let light = 0;
  for (let at = 0; at < addresses.length && light <= enough; at++) {
    light += luma[(addresses[at] ?? 0) + shift] ?? 255;
  }
  return light;
}

/** How much lower (in pixels) the rules of a row's far side lie than its name does; 0 where no rule is seen for certain. */
export function ruleDrop(
  { luma, width }: LumaImage,
  rules: Int32Array,
  at: {
    readonly x: number;
    readonly y: number;
    readonly reach: number;
    /** One pixel towards the foot of the page. */
    readonly down: Point;
  },
): number {
  if (rules.length < fewestRulePlaces) return 0;
  const lights: number[] = [];
  for (let drop = -at.reach; drop <= at.reach; drop++) {
    const x = at.x + Math.round(drop * at.down.x);
    const shift = (at.y + Math.round(drop * at.down.y)) * width + x;
    lights.push(lightAt(luma, rules, { shift, enough: Infinity }));
  }
  const darkest = Math.min(...lights);
  const isSeen = darkest < Math.max(...lights) * ruleDepth;
  return isSeen ? lowestBetween(lights) - at.reach : 0;
}

/** The place of the lowest of some values, between whole places: by the parabola through it and its neighbours. */
function lowestBetween(values: readonly number[]): number {
  const at = values.indexOf(Math.min(...values));
  const [before, here, after] = [values[at - 1], values[at], values[at + 1]];
  if (before === undefined || here === undefined || after === undefined) return at;
  const bend = before - 2 * here + after;
  return bend > 0 ? at + (before - after) / (2 * bend) : at;
}

/** Where between pixels a row lies that was found to the pixel. */
export function betweenPixels(
  image: LumaImage,
  points: PixelPoints,
  found: Point,
): { readonly x: number; readonly y: number } {
  function misfit(dx: number, dy: number): number {
    const shift = (found.y + dy) * image.width + found.x + dx;
    return -scoreAt(image, points, { shift, least: -Infinity });
  }
  const here = misfit(0, 0);
  return {
    x: found.x + lowestBetween([misfit(-1, 0), here, misfit(1, 0)]) - 1,
    y: found.y + lowestBetween([misfit(0, -1), here, misfit(0, 1)]) - 1,
  };
}

/** Of the places that were printed black, the share that is darker than the paper beside them by a third of the contrast. */
export function inkedShare(
  { luma, width }: LumaImage,
  { ink, paper }: PixelPoints,
  at: { readonly x: number; readonly y: number; readonly levels: InkLevels },
): number {
  const shift = at.y * width + at.x;
  const white = lightOfPaper(luma, paper, shift);
  const limit = white * (1 - inkDepth * (1 - at.levels.black / at.levels.white));
  let dark = 0;
  for (const address of ink) if ((luma[address + shift] ?? 255) < limit) dark++;
  return ink.length === 0 ? 0 : dark / ink.length;
}

/** The mean of the lighter half: strokes may lie over some of these places. */
function lightOfPaper(luma: Uint8Array, paper: Int32Array, shift: number): number {
  if (paper.length === 0) return 255;
  let sum = 0;
  for (const address of paper) sum += luma[address + shift] ?? 0;
  const mean = sum / paper.length;
  let bright = 0;
  let count = 0;
  for (const address of paper) {
    const light = luma[address + shift] ?? 0;
    if (light < mean) continue;
    bright += light;
    count++;
  }
  return bright / Math.max(1, count);
}

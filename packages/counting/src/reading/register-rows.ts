import { project, type Homography } from './homography.ts';
import type { LumaImage, Point } from './luma-image.ts';
import type { PagePlacement } from './place-page.ts';
import type { PageTemplate, RowTemplate } from './prepare-layout.ts';
import {
  betweenPixels,
  inkedShare,
  pixelPoints,
  registerRow,
  ruleDrop,
  type RowOffset,
} from './register-row.ts';

/** The share of a row's printed ink that has to be found for the row to be read. */
export const leastInked = 0.8;

const wideMm = 1.2;
const narrowMm = 0.45;
const leanMm = 0.9;
const guardMm = 2.6;

/** Finds each row by its printed name, starting from where the row above was; undefined for rows off the image. */
export function registerRows(
  image: LumaImage,
  placement: PagePlacement,
  { rows }: PageTemplate,
): readonly (RowOffset | undefined)[] {
  const { map, scale, levels } = placement;
  const wide = Math.ceil(wideMm * scale);
  let guess = { x: 0, y: 0 };
  let sure = false;
  return rows.map((row) => {
    const reach = Math.ceil(guardMm * scale) + Math.max(Math.abs(guess.x), Math.abs(guess.y));
    const pixels = pixelPoints(image, map, { points: row.points, reach });
    if (!pixels) return undefined;
    const first = registerRow(image, pixels, {
      guess,
      reach: sure ? Math.ceil(narrowMm * scale) : wide,
    });
    const isFound = inkedShare(image, pixels, { ...first, levels }) >= leastInked;
    const place = isFound ? first : registerRow(image, pixels, { guess, reach: wide });
    if (isFound) guess = { x: first.x, y: first.y };
    sure = sure || isFound;
    const leanReach = Math.ceil(leanMm * scale);
    const down = downAt(map, row);
    const drop = ruleDrop(image, pixels.rules, { ...place, reach: leanReach, down });
    const far = farSide(row);
    return {
      ...betweenPixels(image, pixels, place),
      inked: inkedShare(image, pixels, { ...place, levels }),
      lean: { x: (drop * down.x) / far, y: (drop * down.y) / far },
    };
  });
}

/** One pixel towards the foot of the page, around a row. */
function downAt(map: Homography, { row }: RowTemplate): Point {
  const here = project(map, { x: row.row.x, y: row.row.y });
  const there = project(map, { x: row.row.x, y: row.row.y + row.row.height });
  const length = Math.hypot(there.x - here.x, there.y - here.y);
  return { x: (there.x - here.x) / length, y: (there.y - here.y) / length };
}

/** Millimetres from the middle of a name to the middle of the far part of its row. */
function farSide({ row }: RowTemplate): number {
  const middle = row.nameInk.x + row.nameInk.width / 2;
  const from = Math.max(row.row.x + row.row.width * 0.6, row.nameInk.x + row.nameInk.width + 5);
  return Math.max(20, (from + row.row.x + row.row.width) / 2 - middle);
}

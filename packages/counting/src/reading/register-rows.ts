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

/**
 * Finds each row by its printed name; undefined for rows off the image. It begins where the placing is surest, at the code
 * if no corner mark was seen, and starts for each row from where the closest row before was found.
 */
export function registerRows(
  image: LumaImage,
  placement: PagePlacement,
  { rows, page }: PageTemplate,
): readonly (RowOffset | undefined)[] {
  const places = rows.map((_, at) => at);
  if (placement.seen === 0) {
    const from = page.code.box.y;
    places.sort((left, right) => awayFrom(from, rows[left]) - awayFrom(from, rows[right]));
  }
  const offsets = new Map<number, RowOffset | undefined>();
  const found: { readonly row: RowTemplate; readonly at: Point }[] = [];
  for (const at of places) {
    const row = rows[at];
    if (!row) continue;
    const near = closest(found, row);
    const offset = registerOne(image, placement, { row, near });
    offsets.set(at, offset);
    if (offset && offset.inked >= leastInked) found.push({ row, at: offset });
  }
  return rows.map((_, at) => offsets.get(at));
}

function awayFrom(y: number, template: RowTemplate | undefined): number {
  return template ? Math.abs(template.row.row.y - y) : 0;
}

/** Where the row was found that is printed closest to another. */
function closest(
  found: readonly { readonly row: RowTemplate; readonly at: Point }[],
  { row }: RowTemplate,
): Point | undefined {
  let best: Point | undefined;
  let least = Infinity;
  for (const { row: other, at } of found) {
    const { x, y } = other.row.row;
    const away = Math.abs(y - row.row.y) + Math.abs(x - row.row.x) / 4;
    if (away < least) [best, least] = [at, away];
  }
  return best;
}

function registerOne(
  image: LumaImage,
  { map, scale, levels }: PagePlacement,
  { row, near }: { readonly row: RowTemplate; readonly near: Point | undefined },
): RowOffset | undefined {
  const guess = { x: Math.round(near?.x ?? 0), y: Math.round(near?.y ?? 0) };
  const wide = Math.ceil(wideMm * scale);
  const reach = Math.ceil(guardMm * scale) + Math.max(Math.abs(guess.x), Math.abs(guess.y));
  const pixels = pixelPoints(image, map, { points: row.points, reach });
  if (!pixels) return undefined;
  const first = registerRow(image, pixels, {
    guess,
    reach: near ? Math.ceil(narrowMm * scale) : wide,
  });
  const isFound = inkedShare(image, pixels, { ...first, levels }) >= leastInked;
  const place = isFound ? first : registerRow(image, pixels, { guess, reach: wide });
  const leanReach = Math.ceil(leanMm * scale);
  const down = downAt(map, row);
  const drop = ruleDrop(image, pixels.rules, { ...place, reach: leanReach, down });
  const far = farSide(row);
  return {
    ...betweenPixels(image, pixels, place),
    inked: inkedShare(image, pixels, { ...place, levels }),
    lean: { x: (drop * down.x) / far, y: (drop * down.y) / far },
  };
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

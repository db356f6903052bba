import { tileSide, type TileLights } from './dark-blobs.ts';
import { invertHomography, type Homography } from './homography.ts';
import { zones, type PageZones } from './page-zones.ts';
import type { SmallImage } from './shrink-image.ts';

/** Darker than this share of the paper around it is ink, even where a thin line fills only half of a pixel. */
const inkShare = 0.8;
/** Pixels of the small image: less is dust. */
const leastPixels = 5;
/** How far a mark is long, in pixels of the small image. */
const leastSpan = 3;

/**
 * Finds ink where nothing was printed and no row is: writing, signs, signatures. Ink that comes out of a row belongs to it.
 * @param map from the page to the large image
 */
export function hasLooseInk(
  small: SmallImage,
  lights: TileLights,
  page: { readonly map: Homography; readonly zones: PageZones },
): boolean {
  const seen = inkZones(small, lights, page);
  for (const [start, zone] of seen.found) {
    if (zone === zones.free && isLooseMark(small, seen, start)) return true;
  }
  return false;
}

interface SeenInk {
  /** Zone and place of each pixel with ink that is not expected; a pixel that was looked at is taken out. */
  readonly found: Map<number, number>;
}

function inkZones(
  { width, height, luma, factor }: SmallImage,
  { across, values }: TileLights,
  { map, zones: sheet }: { readonly map: Homography; readonly zones: PageZones },
): SeenInk {
  const back = invertHomography(map);
  const found = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    const tiles = Math.floor(y / tileSide) * across;
    const v = (y + 0.5) * factor;
    for (let x = 0; x < width; x++) {
      const limit = (values[tiles + Math.floor(x / tileSide)] ?? 0) * inkShare;
      if ((luma[y * width + x] ?? 255) >= limit) continue;
      const u = (x + 0.5) * factor;
      const w = back.g * u + back.h * v + 1;
      const column = Math.floor((back.a * u + back.b * v + back.c) / w);
      const line = Math.floor((back.d * u + back.e * v + back.f) / w);
      if (column < 0 || line < 0 || column >= sheet.width || line >= sheet.height) continue;
      const zone = sheet.cells[line * sheet.width + column] ?? zones.taken;
      if (zone !== zones.taken) found.set(y * width + x, zone);
    }
  }
  return { found };
}

/** Walks over all pixels that touch each other; a mark that comes from a row is none of its own. */
function isLooseMark({ width }: SmallImage, { found }: SeenInk, start: number): boolean {
  const open = [start];
  let [count, left, right, top, bottom] = [0, width, 0, Infinity, 0];
  let isOfRow = false;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const zone = found.get(at);
    if (zone === undefined) continue;
    found.delete(at);
    count++;
    isOfRow ||= zone === zones.besideRows;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    for (let dy = -2; dy <= 2; dy++) {
      for (let dx = -2; dx <= 2; dx++) open.push(at + dy * width + dx);
    }
  }
  const span = Math.max(right - left, bottom - top) + 1;
  return !isOfRow && count >= leastPixels && span >= leastSpan;
}

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
  small: SmallImage,
  lights: TileLights,
  page: { readonly map: Homography; readonly zones: PageZones },
): SeenInk {
  const { width, height, luma, factor } = small;
  const zoneAt = zoneFinder(page, factor);
  const found = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    const tiles = Math.floor(y / tileSide) * lights.across;
    for (let from = 0; from < width; from += tileSide) {
      const limit = (lights.values[tiles + from / tileSide] ?? 0) * inkShare;
      const end = y * width + Math.min(width, from + tileSide);
      for (let at = y * width + from; at < end; at++) {
        if ((luma[at] ?? 255) >= limit) continue;
        const zone = zoneAt(at - y * width, y);
        if (zone !== zones.taken) found.set(at, zone);
      }
    }
  }
  return { found };
}

/** Tells the zone of the page in which a pixel of the small image lies. */
function zoneFinder(
  { map, zones: sheet }: { readonly map: Homography; readonly zones: PageZones },
  factor: number,
): (x: number, y: number) => number {
  const { a, b, c, d, e, f, g, h } = invertHomography(map);
  return (x, y) => {
    const [u, v] = [(x + 0.5) * factor, (y + 0.5) * factor];
    const w = g * u + h * v + 1;
    const column = Math.floor((a * u + b * v + c) / w);
    const line = Math.floor((d * u + e * v + f) / w);
    if (column < 0 || line < 0 || column >= sheet.width || line >= sheet.height) return zones.taken;
    return sheet.cells[line * sheet.width + column] ?? zones.taken;
  };
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

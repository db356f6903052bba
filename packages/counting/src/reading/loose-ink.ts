import type { Box } from '../layout/index.ts';
import { tileSide } from './dark-blobs.ts';
import { invertHomography, project, type Homography } from './homography.ts';
import type { LumaImage, Point } from './luma-image.ts';
import { zones, zonesPerMm, type PageZones } from './page-zones.ts';
import type { SeenImage } from './place-page.ts';
import type { SmallImage } from './shrink-image.ts';
import { turnsOf } from './turns-of.ts';

/** Where the small copy is darker than this share of the paper around it, the image itself is looked at. */
const shadeShare = 0.93;
/** A dot darker than this share of the paper is ink, and neither a fold nor the other side shining through. */
const inkShare = 0.82;
/** Pixels of the small image: less is dust. */
const leastPixels = 5;
/** The same where the frame cuts the page: the tip of a mark that goes on outside. */
const leastAtFrame = 3;
/** How long a mark is at least, in pixels of the small image. */
const leastSpan = 3;
/** The last bit of a stroke whose ink stopped for a moment is not longer than this; writing is. */
const largestDrop = 10;

/** Pixels of the small image from a mark to the paper around it, and the share of that paper that has to be brighter. */
const aside = 3;
const leastAround = 0.6;
/** Of the surroundings of a mark, the share that has to be paper to tell a shadow by it alone. */
const leastPaper = 0.25;

/** Pixels of the small image by which a line goes down and up again that is a tick beside a stroke, and not how the stroke runs out. */
const tickDepth = 2;

/** Ink beside rows that no row's stroke explains: far from them, or close to some. */
export interface LooseInk {
  /** Somebody wrote on the sheet. */
  readonly isWrittenOn: boolean;
  /** Marks that may belong to the rows close by. */
  readonly besideRows: readonly BesideRows[];
}

/** A mark beside rows, in millimetres of the page: the box around it, and its places close to rows. */
export interface BesideRows {
  readonly box: Box;
  readonly places: readonly Point[];
}

/**
 * Finds ink where nothing was printed and no row is: writing, signs, signatures. Ink that comes out of a row belongs to it.
 * @param map from the page to the large image
 * @param isOfRow whether ink at this place of the page, close to rows, goes on in the stroke of one
 */
export function findLooseInk(
  { image, small, lights }: SeenImage,
  page: {
    readonly map: Homography;
    readonly zones: PageZones;
    readonly isOfRow: (place: Point) => boolean;
  },
): LooseInk {
  const zoneAt = zoneFinder(page, small.factor);
  const seen = inkZones({ image, small, lights }, zoneAt);
  const back = invertHomography(page.map);
  const besideRows: BesideRows[] = [];
  let isWrittenOn = false;
  function placeOf(x: number, y: number): Point {
    return project(back, { x: (x + 0.5) * small.factor, y: (y + 0.5) * small.factor });
  }
  for (const start of seen.starts) {
    if (seen.found[start] === 0) continue;
    const { count, span, box, beside, darkest, middles } = walkOver(small, seen, start);
    const least = isAtFrame(small, box) ? leastAtFrame : leastPixels;
    if (count < least || span < leastSpan || isShadow(small, { box, darkest }, zoneAt)) continue;
    if (beside.length === 0 && span > largestDrop) isWrittenOn = true;
    else {
      const places = beside.map(({ x, y }) => placeOf(x, y));
      const isTick = turnsOf(middles, tickDepth) > 0;
      if (!isTick && places.some((place) => page.isOfRow(place))) continue;
      const corners = [placeOf(box.left, box.top), placeOf(box.right, box.bottom)];
      besideRows.push({ box: boxAround(corners), places });
    }
  }
  return { isWrittenOn, besideRows };
}

function boxAround(points: readonly Point[]): Box {
  const [left, top] = [
    Math.min(...points.map(({ x }) => x)),
    Math.min(...points.map(({ y }) => y)),
  ];
  return {
    x: left,
    y: top,
    width: Math.max(...points.map(({ x }) => x)) - left,
    height: Math.max(...points.map(({ y }) => y)) - top,
  };
}

interface SeenInk {
  /** For each pixel with ink that is not expected its zone and one more, else 0; a pixel that was looked at is taken out. */
  readonly found: Uint8Array;
  /** These pixels, line by line. */
  readonly starts: readonly number[];
}

function inkZones({ image, small, lights }: SeenImage, zoneAt: ZoneAt): SeenInk {
  const { width, height, factor } = small;
  const found = new Uint8Array(width * height);
  const starts: number[] = [];
  const shade = new Int32Array(tileSide);
  for (let y = 0; y < height; y++) {
    const tiles = Math.floor(y / tileSide) * lights.across;
    for (let left = 0; left < width; left += tileSide) {
      const paper = lights.values[tiles + left / tileSide] ?? 0;
      const count = shaded(small, shade, { y, left, limit: paper * shadeShare });
      for (let at = 0; at < count; at++) {
        const x = shade[at] ?? 0;
        const zone = zoneAt(x, y);
        if (zone === zones.taken) continue;
        if (darkestIn(image, { x, y, factor }) >= paper * inkShare) continue;
        found[y * width + x] = zone + 1;
        starts.push(y * width + x);
      }
    }
  }
  return { found, starts };
}

/** Notes the columns of one line of a tile that are darker than a limit; returns how many. */
function shaded(
  { width, luma }: SmallImage,
  shade: Int32Array,
  { y, left, limit }: { readonly y: number; readonly left: number; readonly limit: number },
): number {
  const start = y * width;
  const right = Math.min(width, left + tileSide);
  let count = 0;
  for (let x = left; x < right; x++) {
    if ((luma[start + x] ?? 255) < limit) shade[count++] = x;
  }
  return count;
}

/** The darkest dot of the image among those that make one of the small copy. */
function darkestIn(
  { luma, width }: LumaImage,
  { x, y, factor }: { readonly x: number; readonly y: number; readonly factor: number },
): number {
  let darkest = 255;
  for (let line = y * factor; line < (y + 1) * factor; line++) {
    const start = line * width + x * factor;
    const end = Math.min(start + factor, (line + 1) * width);
    for (let at = start; at < end; at++) darkest = Math.min(darkest, luma[at] ?? 255);
  }
  return darkest;
}

/** The zone of the page in which a pixel of the small image lies. */
type ZoneAt = (x: number, y: number) => number;

/** Tells the zone of the page in which a pixel of the small image lies. */
function zoneFinder(
  { map, zones: sheet }: { readonly map: Homography; readonly zones: PageZones },
  factor: number,
): ZoneAt {
  const { a, b, c, d, e, f, g, h } = invertHomography(map);
  return (x, y) => {
    const [u, v] = [(x + 0.5) * factor, (y + 0.5) * factor];
    const w = g * u + h * v + 1;
    const column = Math.floor(((a * u + b * v + c) / w) * zonesPerMm);
    const line = Math.floor(((d * u + e * v + f) / w) * zonesPerMm);
    if (column < 0 || line < 0 || column >= sheet.width || line >= sheet.height) return zones.taken;
    return sheet.cells[line * sheet.width + column] ?? zones.taken;
  };
}

interface LooseMark {
  readonly count: number;
  readonly span: number;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Brightness of its darkest pixel on the small copy. */
  readonly darkest: number;
  /** Pixels of it that lie close to rows. */
  readonly beside: readonly Point[];
  /** The middle of it in each column, from left to right. */
  readonly middles: readonly number[];
}

function isAtFrame({ width, height }: SmallImage, box: LooseMark['box']): boolean {
  return box.left === 0 || box.top === 0 || box.right === width - 1 || box.bottom === height - 1;
}

/**
 * Where light ends and shadow begins there is paper as dark beside it; a pen's mark has brighter paper around it. Rules and
 * words close by say nothing of the paper, unless there is little else.
 */
function isShadow(
  { width, height, luma }: SmallImage,
  { box, darkest }: Pick<LooseMark, 'box' | 'darkest'>,
  zoneAt: ZoneAt,
): boolean {
  const [left, right] = [Math.max(0, box.left - aside), Math.min(width - 1, box.right + aside)];
  const [top, bottom] = [Math.max(0, box.top - aside), Math.min(height - 1, box.bottom + aside)];
  const around: number[] = [];
  const onPaper: number[] = [];
  function look(x: number, y: number): void {
    const light = luma[y * width + x] ?? 0;
    around.push(light);
    if (zoneAt(x, y) !== zones.taken) onPaper.push(light);
  }
  for (let x = left; x <= right; x++) for (const y of [top, bottom]) look(x, y);
  for (let y = top; y <= bottom; y++) for (const x of [left, right]) look(x, y);
  const asked = onPaper.length < around.length * leastPaper ? around : onPaper;
  const brighter = asked.filter((light) => light * shadeShare > darkest);
  return brighter.length < asked.length * leastAround;
}

/** Walks over all pixels that touch each other, beginning with one of them, and takes them out. */
function walkOver({ width, luma }: SmallImage, { found }: SeenInk, start: number): LooseMark {
  const open = [start];
  const beside: Point[] = [];
  const lines = new Map<number, { readonly first: number; readonly last: number }>();
  let [count, left, right, top, bottom, darkest] = [0, width, 0, Infinity, 0, 255];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const zone = (found[at] ?? 0) - 1;
    if (zone < 0) continue;
    found[at] = 0;
    count++;
    darkest = Math.min(darkest, luma[at] ?? 255);
    const [x, y] = [at % width, Math.floor(at / width)];
    if (zone === zones.besideRows) beside.push({ x, y });
    const { first, last } = lines.get(x) ?? { first: y, last: y };
    lines.set(x, { first: Math.min(first, y), last: Math.max(last, y) });
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    for (let dy = -2; dy <= 2; dy++) {
      for (let dx = -2; dx <= 2; dx++) {
        const next = at + dy * width + dx;
        if ((found[next] ?? 0) > 0) open.push(next);
      }
    }
  }
  const span = Math.max(right - left, bottom - top) + 1;
  const middles = [...lines]
    .toSorted(([one], [other]) => one - other)
    .map(([, { first, last }]) => (first + last) / 2);
  return { count, span, box: { left, right, top, bottom }, darkest, beside, middles };
}

import type { Box, LayoutPage } from '../layout/index.ts';
import {
  fourCornerHypotheses,
  scaleAt,
  squareSpots,
  threeCornerHypotheses,
  type CornerHypothesis,
  type PrintedCorners,
} from './corner-hypotheses.ts';
import { darkBlobs, tileLights, type DarkBlob, type TileLights } from './dark-blobs.ts';
import { solveHomography, type FourPoints, type Homography } from './homography.ts';
import type { LumaImage, Point } from './luma-image.ts';
import { codeLevels, readCodeCells, type InkLevels } from './read-code-cells.ts';
import { refineCorner, type SeenCorner } from './refine-corner.ts';
import { stripHypotheses } from './strip-hypotheses.ts';
import { shrinkImage, type SmallImage } from './shrink-image.ts';

/** A page of the layout found on an image: how its millimetres lie on the pixels, and how black and white look there. */
export interface PagePlacement {
  /** Counted from 0 in the layout. */
  readonly page: number;
  readonly map: Homography;
  /** How many corner marks were seen; 0 if the page was placed by its code alone. */
  readonly seen: 0 | 3 | 4;
  readonly levels: InkLevels;
  /** Pixels per millimetre at the middle of the page. */
  readonly scale: number;
  /** The page's head points to the foot of the image. */
  readonly upsideDown: boolean;
  /** Everything on the image that could be a corner mark. */
  readonly spots: readonly DarkBlob[];
}

/** Why no page was found: no mark that could be a corner, marks that do not belong together, or a code that is not ours. */
export type PlacementFault =
  | { readonly code: 'noCorners'; readonly spots: number }
  | { readonly code: 'doubtfulCode' }
  | { readonly code: 'foreignCode'; readonly cells: string };

export type PlacementOutcome =
  | { readonly found: true; readonly placement: PagePlacement }
  | { readonly found: false; readonly fault: PlacementFault };

/** Pixels of the shorter side of the small copy. */
const smallSide = 420;
const fourTries = 8;
const threeTries = 24;
const doubtfulCells = 2;

/** An image, its small copy, and how bright the paper is there. */
export interface SeenImage {
  readonly image: LumaImage;
  readonly small: SmallImage;
  readonly lights: TileLights;
}

/** Makes the small copy by which a page is found. */
export function lookAt(image: LumaImage): SeenImage {
  const small = shrinkImage(image, smallSide);
  return { image, small, lights: tileLights(small) };
}

/** Finds which page of a layout an image shows and how it lies. */
export function placePage(image: LumaImage, pages: readonly LayoutPage[]): PlacementOutcome {
  return placeSeen(lookAt(image), pages);
}

/** Finds which page of a layout an image shows and how it lies; nothing is concluded from marks without the printed code. */
export function placeSeen(
  { image, small, lights }: SeenImage,
  pages: readonly LayoutPage[],
): PlacementOutcome {
  const blobs = darkBlobs(small, lights);
  const spots = squareSpots(blobs).map((spot) => enlarge(spot, small.factor));
  const search: Search = { image, pages, spots, tries: [] };
  for (const corners of distinctCorners(pages)) {
    const placed =
      tryAll(search, corners, fourCornerHypotheses(spots, corners).slice(0, fourTries)) ??
      tryAll(search, corners, threeCornerHypotheses(spots, corners).slice(0, threeTries));
    if (placed) return { found: true, placement: placed };
  }
  const placed = placeByCode(
    search,
    blobs.map((blob) => enlarge(blob, small.factor)),
  );
  if (placed) return { found: true, placement: placed };
  return { found: false, fault: faultOf(search, spots.length) };
}

interface Search {
  readonly image: LumaImage;
  readonly pages: readonly LayoutPage[];
  readonly spots: readonly DarkBlob[];
  /** What codes were seen on the way: all firm and not ours, or doubtful. */
  readonly tries: { readonly cells: string; readonly doubtful: number }[];
}

function enlarge(spot: DarkBlob, factor: number): DarkBlob {
  return {
    ...spot,
    area: spot.area * factor * factor,
    x: (spot.x + 0.5) * factor,
    y: (spot.y + 0.5) * factor,
  };
}

/** Pages of one paper share their corner marks; each different set is tried once. */
function distinctCorners(pages: readonly LayoutPage[]): readonly PrintedCorners[] {
  const seen = new Map<string, PrintedCorners>();
  for (const { corners } of pages) {
    const [a, b, c, d] = corners;
    const centres: FourPoints = [centreOf(a), centreOf(b), centreOf(c), centreOf(d)];
    seen.set(JSON.stringify(centres), { centres, side: (a.width + a.height) / 2 });
  }
  return [...seen.values()];
}

/** The middle of a box. */
export function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function tryAll(
  search: Search,
  printed: PrintedCorners,
  hypotheses: readonly CornerHypothesis[],
): PagePlacement | undefined {
  for (const hypothesis of hypotheses) {
    const refined = refine(search.image, hypothesis, printed);
    const placed = refined && identify(search, { unseen: hypothesis.unseen, printed }, refined);
    if (placed) return placed;
  }
  return undefined;
}

interface Refined {
  readonly centres: FourPoints;
  readonly levels: InkLevels;
}

/** Measures the marks on the full image; one that was not seen is put where the other three say. */
function refine(
  image: LumaImage,
  { centres, map, unseen }: CornerHypothesis,
  printed: PrintedCorners,
): Refined | undefined {
  const corners = centres.map((centre, index) => {
    if (index === unseen) return undefined;
    const scale = scaleAt(map, printed.centres[index] ?? printed.centres[0]);
    return refineCorner(image, centre, printed.side * Math.sqrt(Math.abs(scale.area)));
  });
  const seen = corners.filter((corner) => corner !== undefined);
  if (seen.length < (unseen === undefined ? 4 : 3)) return undefined;
  const [a, b, c, d] = corners.map((corner, index) => corner ?? concluded(corners, index));
  if (!a || !b || !c || !d) return undefined;
  const levels = {
    black: median(seen.map((corner) => corner.black)),
    white: median(seen.map((corner) => corner.white)),
  };
  return { centres: [a, b, c, d], levels };
}

function concluded(corners: readonly (SeenCorner | undefined)[], index: number): Point | undefined {
  const [before, opposite, after] = [3, 2, 1].map((step) => corners[(index + step) % 4]);
  if (!before || !opposite || !after) return undefined;
  return { x: before.x + after.x - opposite.x, y: before.y + after.y - opposite.y };
}

/** The page whose printed code stands where this placing says; undefined when no page's code does. */
function identify(
  search: Search,
  { unseen, printed }: { readonly unseen: number | undefined; readonly printed: PrintedCorners },
  { centres, levels }: Refined,
): PagePlacement | undefined {
  const map = solveHomography(printed.centres, centres);
  if (!map) return undefined;
  for (const [page, { code, width, height }] of search.pages.entries()) {
    const cells = readCodeCells(search.image, { map, levels }, code);
    if (isCode(cells, code.cells)) {
      const { across, down } = scaleAt(map, { x: width / 2, y: height / 2 });
      const upsideDown = map.e < 0;
      const seen = unseen === undefined ? 4 : 3;
      const { spots } = search;
      return { page, map, seen, levels, scale: (across + down) / 2, upsideDown, spots };
    }
    search.tries.push({ cells, doubtful: cells.length - cells.replaceAll('?', '').length });
  }
  return undefined;
}

/** Places a page by the bars of its code, where the frame cuts corner marks off. */
function placeByCode(
  { image, pages, spots }: Search,
  blobs: readonly DarkBlob[],
): PagePlacement | undefined {
  for (const [page, { code, width, height }] of pages.entries()) {
    for (const map of stripHypotheses(blobs, code)) {
      const levels = codeLevels(image, map, code);
      const cells = levels ? readCodeCells(image, { map, levels }, code) : '';
      if (!levels || !isCode(cells, code.cells)) continue;
      const { across, down } = scaleAt(map, { x: width / 2, y: height / 2 });
      const scale = (across + down) / 2;
      return { page, map, seen: 0, levels, scale, upsideDown: map.e < 0, spots };
    }
  }
  return undefined;
}

function isCode(read: string, printed: string): boolean {
  const { wrong, doubtful } = compareCells(read, printed);
  return wrong === 0 && doubtful <= doubtfulCells;
}

function compareCells(
  read: string,
  printed: string,
): { readonly wrong: number; readonly doubtful: number } {
  let wrong = 0;
  let doubtful = 0;
  for (let at = 0; at < printed.length; at++) {
    if (read[at] === '?') doubtful++;
    else if (read[at] !== printed[at]) wrong++;
  }
  return { wrong, doubtful };
}

function faultOf({ tries }: Search, spots: number): PlacementFault {
  const firm = tries.find(({ cells, doubtful }) => doubtful === 0 && looksLikeCode(cells));
  if (firm) return { code: 'foreignCode', cells: firm.cells };
  return tries.length > 0 ? { code: 'doubtfulCode' } : { code: 'noCorners', spots };
}

/** A strip of paper or of solid ink is no code. */
function looksLikeCode(cells: string): boolean {
  const black = cells.replaceAll('0', '').length;
  return black > cells.length / 5 && black < (cells.length * 4) / 5;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

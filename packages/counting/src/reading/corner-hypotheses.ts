import type { DarkBlob } from './dark-blobs.ts';
import { project, solveHomography, type FourPoints, type Homography } from './homography.ts';
import type { Point } from './luma-image.ts';

/** Where the four corner marks of a page were printed, in millimetres clockwise from the upper left, and how wide they are. */
export interface PrintedCorners {
  readonly centres: FourPoints;
  readonly side: number;
}

/** A way in which spots of an image could be the corner marks: the map from the page to the image, and how badly it fits. */
export interface CornerHypothesis {
  readonly centres: FourPoints;
  readonly map: Homography;
  /** The one mark that was not seen, counted from 0 as printed: its place is concluded from the other three. */
  readonly unseen?: number;
  readonly misfit: number;
}

const candidateLimit = 12;
/** Sides of a sheet seen from the side look shorter; not by more than this. */
const sideMisfit = 1.6;
const areaMisfitLimit = 0.55;
const shapeMisfitLimit = 0.4;

/** Spots that could be a printed square, largest first. */
export function squareSpots(blobs: readonly DarkBlob[]): readonly DarkBlob[] {
  return blobs
    .filter(
      ({ area, stretch, fullness }) =>
        area >= 10 && area < 2500 && stretch < 1.7 && fullness > 0.78 && fullness < 1.2,
    )
    .toSorted((left, right) => right.area - left.area)
    .slice(0, candidateLimit);
}

/** All ways to see four of the spots as the corner marks, in any of four turns, best first. */
export function fourCornerHypotheses(
  spots: readonly DarkBlob[],
  printed: PrintedCorners,
): readonly CornerHypothesis[] {
  return chooseAlike(spots, { count: 4, ratio: 3 })
    .flatMap((four) => inAllTurns(four, printed))
    .toSorted((left, right) => left.misfit - right.misfit);
}

/** All ways to see three of the spots as corner marks and to conclude the place of the fourth, best first. */
export function threeCornerHypotheses(
  spots: readonly DarkBlob[],
  printed: PrintedCorners,
): readonly CornerHypothesis[] {
  return chooseAlike(spots, { count: 3, ratio: 1.6 })
    .flatMap((three) => [0, 1, 2].flatMap((opposite) => withFourth(three, opposite)))
    .flatMap((four) => inAllTurns(four, printed))
    .toSorted((left, right) => left.misfit - right.misfit);
}

/** A spot, or a place where one should be. */
interface Spot extends Point {
  readonly area?: number;
}

function withFourth(three: readonly Spot[], opposite: number): readonly (readonly Spot[])[] {
  const [at, before, after] = [0, 1, 2].map((step) => three[(opposite + step) % 3]);
  if (!at || !before || !after) return [];
  const fourth = { x: before.x + after.x - at.x, y: before.y + after.y - at.y };
  return [[at, before, after, fourth]];
}

function inAllTurns(four: readonly Spot[], printed: PrintedCorners): readonly CornerHypothesis[] {
  const round = clockwise(four);
  if (!fitsInSize(round, printed)) return [];
  return [0, 1, 2, 3].flatMap((turn) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((corner) => round[(corner + turn) % 4]);
    if (!a || !b || !c || !d || !fitsInShape([a, b, c, d], printed)) return [];
    const hypothesis = suppose([a, b, c, d], printed);
    return hypothesis ? [hypothesis] : [];
  });
}

/** The cheap question first: are the spots as large as marks are on a sheet of the size that they span? */
function fitsInSize(round: readonly Spot[], { centres, side }: PrintedCorners): boolean {
  const expected = (areaWithin(round) / areaWithin(centres)) * side * side;
  return round.every(({ area }) => {
    const ratio = (area ?? expected) / expected;
    return ratio > 0.4 && ratio < 2.5;
  });
}

/** Are the sides as long against each other as those of the sheet? */
function fitsInShape([a, b, , d]: FourPoints, { centres }: PrintedCorners): boolean {
  const [left, right, , below] = centres;
  const printed = distance(left, right) / distance(left, below);
  const ratio = distance(a, b) / distance(a, d) / printed;
  return ratio < sideMisfit && ratio > 1 / sideMisfit;
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function areaWithin(points: readonly Point[]): number {
  let doubled = 0;
  for (const [index, { x, y }] of points.entries()) {
    const next = points[(index + 1) % points.length];
    if (next) doubled += x * next.y - next.x * y;
  }
  return Math.max(1e-9, Math.abs(doubled) / 2);
}

function suppose(
  corners: readonly [Spot, Spot, Spot, Spot],
  printed: PrintedCorners,
): CornerHypothesis | undefined {
  const map = solveHomography(printed.centres, corners);
  if (!map) return undefined;
  let misfit = 0;
  for (const [index, { area }] of corners.entries()) {
    const centre = printed.centres[index] ?? printed.centres[0];
    const { across, down, area: unit } = scaleAt(map, centre);
    if (unit <= 0) return undefined;
    const shape = Math.abs(Math.log(across / down));
    const size = area === undefined ? 0 : Math.abs(Math.log(area / (unit * printed.side ** 2)));
    if (shape > shapeMisfitLimit || size > areaMisfitLimit) return undefined;
    misfit += shape + size;
  }
  const unseen = corners.findIndex((corner) => corner.area === undefined);
  return { centres: corners, map, misfit, ...(unseen < 0 ? {} : { unseen }) };
}

/** Pixels per millimetre to the right and downwards around a place of the page, and pixels per square millimetre. */
export function scaleAt(
  map: Homography,
  place: Point,
): { readonly across: number; readonly down: number; readonly area: number } {
  const here = project(map, place);
  const right = project(map, { x: place.x + 1, y: place.y });
  const below = project(map, { x: place.x, y: place.y + 1 });
  const [rx, ry, bx, by] = [right.x - here.x, right.y - here.y, below.x - here.x, below.y - here.y];
  return { across: Math.hypot(rx, ry), down: Math.hypot(bx, by), area: rx * by - ry * bx };
}

function clockwise<T extends Point>(points: readonly T[]): readonly T[] {
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  return points
    .map((point) => ({ point, angle: Math.atan2(point.y - middle.y, point.x - middle.x) }))
    .toSorted((left, right) => left.angle - right.angle)
    .map(({ point }) => point);
}

/** So many of the spots at a time, the largest first; none is larger than the smallest by more than a ratio. */
function chooseAlike(
  spots: readonly DarkBlob[],
  {
    count,
    ratio,
    least = 0,
  }: { readonly count: number; readonly ratio: number; readonly least?: number },
): readonly (readonly DarkBlob[])[] {
  if (count === 0) return [[]];
  return spots.flatMap((spot, index) => {
    if (spot.area < least) return [];
    const smallest = Math.max(least, spot.area / ratio);
    const rest = { count: count - 1, ratio, least: smallest };
    return chooseAlike(spots.slice(index + 1), rest).map((others) => [spot, ...others]);
  });
}

import type { LayoutCode } from '../layout/index.ts';
import type { DarkBlob } from './dark-blobs.ts';
import type { Homography } from './homography.ts';
import type { Point } from './luma-image.ts';

/** A run of black cells of a code: its middle on the page and its width, in millimetres. */
interface Bar extends Point {
  readonly width: number;
}

const candidateLimit = 160;
/** Ink of a bar on a small image against what its size says. */
const areaRatio = 1.7;
const leastFullness = 0.6;
const matchedShare = 0.8;
/** Millimetres by which a bar may lie off. */
const matchReach = 0.6;

/**
 * Ways in which dark spots of an image could be the bars of a code, without any corner mark: the map from the page to the
 * image, turned and enlarged but not bent. For images whose frame cuts the corners of the sheet off.
 */
export function stripHypotheses(
  blobs: readonly DarkBlob[],
  code: LayoutCode,
): readonly Homography[] {
  const bars = barsOf(code);
  const spots = blobs
    .filter(({ fullness }) => fullness > leastFullness)
    .toSorted((left, right) => right.area - left.area)
    .slice(0, candidateLimit);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return [];
  return spots.flatMap((begin) =>
    spots.flatMap((end) => {
      if (begin === end || !fitsInSize({ first, last }, { begin, end }, code)) return [];
      const map = fit([
        [first, begin],
        [last, end],
      ]);
      const found = map ? matches(bars, spots, map) : [];
      if (found.length < bars.length * matchedShare) return [];
      const better = fit(found);
      return better ? [better] : [];
    }),
  );
}

function barsOf({ box, cells }: LayoutCode): readonly Bar[] {
  const cell = box.width / cells.length;
  return [...cells.matchAll(/1+/g)].map(({ 0: run, index }) => ({
    x: box.x + (index + run.length / 2) * cell,
    y: box.y + box.height / 2,
    width: run.length * cell,
  }));
}

function fitsInSize(
  { first, last }: { readonly first: Bar; readonly last: Bar },
  { begin, end }: { readonly begin: DarkBlob; readonly end: DarkBlob },
  { box }: LayoutCode,
): boolean {
  const square = (end.x - begin.x) ** 2 + (end.y - begin.y) ** 2;
  const unit = (box.height * square) / (last.x - first.x) ** 2;
  return isAbout(begin.area, first.width * unit) && isAbout(end.area, last.width * unit);
}

function isAbout(area: number, expected: number): boolean {
  return area < expected * areaRatio && area * areaRatio > expected;
}

type Match = readonly [on: Point, seen: Point];

function matches(
  bars: readonly Bar[],
  spots: readonly DarkBlob[],
  map: Homography,
): readonly Match[] {
  const reach = matchReach * Math.hypot(map.a, map.d);
  return bars.flatMap((bar): Match[] => {
    const x = map.a * bar.x + map.b * bar.y + map.c;
    const y = map.d * bar.x + map.e * bar.y + map.f;
    const spot = spots.find((each) => Math.hypot(each.x - x, each.y - y) < reach);
    return spot ? [[bar, spot]] : [];
  });
}

/** The turn, size and shift that bring points closest to where they are seen. */
function fit(pairs: readonly Match[]): Homography | undefined {
  const on = meanOf(pairs.map(([point]) => point));
  const seen = meanOf(pairs.map(([, point]) => point));
  let [along, across, size] = [0, 0, 0];
  for (const [point, there] of pairs) {
    const [x, y] = [point.x - on.x, point.y - on.y];
    const [u, v] = [there.x - seen.x, there.y - seen.y];
    along += x * u + y * v;
    across += x * v - y * u;
    size += x * x + y * y;
  }
  if (size < 1e-9) return undefined;
  const [a, d] = [along / size, across / size];
  return {
    a,
    b: -d,
    c: seen.x - a * on.x + d * on.y,
    d,
    e: a,
    f: seen.y - d * on.x - a * on.y,
    g: 0,
    h: 0,
  };
}

function meanOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

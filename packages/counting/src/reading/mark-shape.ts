import type { InkPiece } from './ink-pieces.ts';
import type { RowInk } from './row-ink.ts';

/** A box in samples of its row, both ends included. */
export interface SampleBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The shape of the ink in and around a box. Counts are square samples. */
export interface BoxInk {
  readonly all: number;
  readonly inside: number;
  readonly bounds: SampleBox;
  /** Spread across over spread along. */
  readonly slenderness: number;
  /** Spread of the distances from the middle over their mean. */
  readonly ringness: number;
  /** The ink against the smallest shape without dents around it: one stroke, however broad, has nearly all. */
  readonly fullness: number;
  /** Shares of the ink in the quarters of its bounds. */
  readonly quarters: readonly number[];
  /** Side of the largest square that is ink all over, in samples. */
  readonly solid: number;
  /** The most pieces into which ink parts one line of the box: two strokes that cross make two. */
  readonly parts: number;
  /** Lines and columns of the box on which bare paper is seen between two pieces of ink: one single stroke has none. */
  readonly parted: number;
}

/** Measures the ink of some pieces against a box. */
export function boxInk(ink: RowInk, pieces: readonly InkPiece[], box: SampleBox): BoxInk {
  const points = pointsOf(ink, new Set(pieces.map((piece) => piece.id)));
  const bounds = {
    left: Math.min(...pieces.map((piece) => piece.left)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    top: Math.min(...pieces.map((piece) => piece.top)),
    bottom: Math.max(...pieces.map((piece) => piece.bottom)),
  };
  const inside = points.filter(
    ({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  ).length;
  return {
    all: points.length,
    inside,
    bounds,
    ...spreadOf(points, bounds),
    fullness: fullnessOf(points),
    solid: solidSquare(ink, box),
    parts: mostParts(ink, box),
    parted: partedLines(ink, box, 1),
  };
}

/** Each sample tells how large a square of ink ends in it: one more than the least of the three before it. */
function solidSquare({ marks, template }: RowInk, box: SampleBox): number {
  const width = box.right - box.left + 1;
  let above = new Uint16Array(width);
  let largest = 0;
  for (let line = box.top; line <= box.bottom; line++) {
    const here = new Uint16Array(width);
    for (let at = 0; at < width; at++) {
      if ((marks[line * template.columns + box.left + at] ?? 0) === 0) continue;
      here[at] =
        1 + (at === 0 ? 0 : Math.min(here[at - 1] ?? 0, above[at] ?? 0, above[at - 1] ?? 0));
      largest = Math.max(largest, here[at] ?? 0);
    }
    above = here;
  }
  return largest;
}

function mostParts({ marks, template }: RowInk, box: SampleBox): number {
  let most = 0;
  for (let line = box.top; line <= box.bottom; line++) {
    let parts = 0;
    for (let column = box.left; column <= box.right; column++) {
      const at = line * template.columns + column;
      const isBegin = (marks[at] ?? 0) > 0 && (column === box.left || (marks[at - 1] ?? 0) === 0);
      if (isBegin) parts++;
    }
    most = Math.max(most, parts);
  }
  return most;
}

/** Lines and columns of a box on which paper is seen between two pieces of ink, of which only ink of some darkness counts. */
export function partedLines({ marks, template }: RowInk, box: SampleBox, least: number): number {
  const { columns, print } = template;
  let parted = 0;
  function isParted(from: number, to: number, step: number): boolean {
    let [isInked, isBare] = [false, false];
    for (let at = from; at <= to; at += step) {
      const isInk = (marks[at] ?? 0) >= least;
      if (isInk && isBare) return true;
      if (isInk) isInked = true;
      else if (isInked && (print[at] ?? 255) < 255) isBare = true;
    }
    return false;
  }
  for (let line = box.top; line <= box.bottom; line++) {
    const start = line * columns;
    if (isParted(start + box.left, start + box.right, 1)) parted++;
  }
  for (let column = box.left; column <= box.right; column++) {
    if (isParted(box.top * columns + column, box.bottom * columns + column, columns)) parted++;
  }
  return parted;
}

interface InkPoint {
  readonly x: number;
  readonly y: number;
}

function pointsOf({ found, marks, template }: RowInk, ids: ReadonlySet<number>): InkPoint[] {
  const points: InkPoint[] = [];
  for (let run = 0; run < found.count; run++) {
    if (!ids.has(found.runs[run * 4 + 3] ?? -1)) continue;
    const y = found.runs[run * 4] ?? 0;
    const last = found.runs[run * 4 + 2] ?? 0;
    for (let x = found.runs[run * 4 + 1] ?? 0; x <= last; x++) {
      if ((marks[y * template.columns + x] ?? 0) > 0) points.push({ x, y });
    }
  }
  return points;
}

/** The number of points against the area of their hull; a point takes a whole sample. */
function fullnessOf(points: readonly InkPoint[]): number {
  const corners = hullOf(points);
  let [doubled, length] = [0, 0];
  for (const [at, { x, y }] of corners.entries()) {
    const next = corners[(at + 1) % corners.length] ?? { x, y };
    doubled += x * next.y - next.x * y;
    length += Math.max(Math.abs(next.x - x), Math.abs(next.y - y));
  }
  // The hull goes through the middles of its samples: half a sample is missing all around it.
  return points.length / Math.max(1, Math.abs(doubled) / 2 + length / 2 + 1);
}

/** The corners of the smallest shape without dents that holds all points, one way round. */
function hullOf(points: readonly InkPoint[]): readonly InkPoint[] {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

function halfHull(sorted: readonly InkPoint[]): readonly InkPoint[] {
  const half: InkPoint[] = [];
  for (const point of sorted) {
    while (turnOf(half.at(-2), half.at(-1), point) <= 0) half.pop();
    half.push(point);
  }
  return half.slice(0, -1);
}

/** More than 0 where the way over three points turns to one side; without three points it does as well. */
function turnOf(from: InkPoint | undefined, over: InkPoint | undefined, to: InkPoint): number {
  if (!from || !over) return 1;
  return (over.x - from.x) * (to.y - from.y) - (over.y - from.y) * (to.x - from.x);
}

function spreadOf(
  points: readonly InkPoint[],
  bounds: SampleBox,
): Pick<BoxInk, 'slenderness' | 'ringness' | 'quarters'> {
  const count = Math.max(1, points.length);
  const x = points.reduce((sum, point) => sum + point.x, 0) / count;
  const y = points.reduce((sum, point) => sum + point.y, 0) / count;
  let [xx, yy, xy, distances, squares] = [0, 0, 0, 0, 0];
  const quarters = [0, 0, 0, 0];
  const middleX = (bounds.left + bounds.right) / 2;
  const middleY = (bounds.top + bounds.bottom) / 2;
  for (const point of points) {
    const [dx, dy] = [point.x - x, point.y - y];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
    const distance = Math.hypot(dx, dy);
    distances += distance;
    squares += distance * distance;
    const quarter = (point.x > middleX ? 1 : 0) + (point.y > middleY ? 2 : 0);
    quarters[quarter] = (quarters[quarter] ?? 0) + 1 / count;
  }
  const apart = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
  const along = (xx + yy) / 2 + apart;
  const mean = distances / count;
  return {
    slenderness: Math.max(0, (xx + yy) / 2 - apart) / Math.max(1e-9, along),
    ringness: Math.sqrt(Math.max(0, squares / count - mean * mean)) / Math.max(1e-9, mean),
    quarters,
  };
}

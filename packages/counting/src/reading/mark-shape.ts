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
  /** Shares of the ink in the quarters of its bounds. */
  readonly quarters: readonly number[];
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
  return { all: points.length, inside, bounds, ...spreadOf(points, bounds) };
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

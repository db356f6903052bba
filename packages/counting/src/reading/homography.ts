import type { Point } from './luma-image.ts';

/** The plane map x' = (ax + by + c) / (gx + hy + 1), y' = (dx + ey + f) / (gx + hy + 1). */
export interface Homography {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
}

export type FourPoints = readonly [Point, Point, Point, Point];

/** Where a point goes. */
export function project(map: Homography, { x, y }: Point): Point {
  const w = map.g * x + map.h * y + 1;
  return {
    x: (map.a * x + map.b * y + map.c) / w,
    y: (map.d * x + map.e * y + map.f) / w,
  };
}

/** The map back. */
export function invertHomography({ a, b, c, d, e, f, g, h }: Homography): Homography {
  const whole = a * e - b * d;
  return {
    a: (e - f * h) / whole,
    b: (c * h - b) / whole,
    c: (b * f - c * e) / whole,
    d: (f * g - d) / whole,
    e: (a - c * g) / whole,
    f: (c * d - a * f) / whole,
    g: (d * h - e * g) / whole,
    h: (b * g - a * h) / whole,
  };
}

/** The map that takes four points to four others; undefined when three of them lie on one line. */
export function solveHomography(from: FourPoints, to: FourPoints): Homography | undefined {
  const rows: number[][] = [];
  for (const [index, { x, y }] of from.entries()) {
    const there = to[index] ?? to[0];
    rows.push([x, y, 1, 0, 0, 0, -x * there.x, -y * there.x, there.x]);
    rows.push([0, 0, 0, x, y, 1, -x * there.y, -y * there.y, there.y]);
  }
  const solved = solveLinear(rows);
  if (solved === undefined) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solved;
  return { a, b, c, d, e, f, g, h };
}

/** Gauss with pivots on rows that carry their right side as last element. */
function solveLinear(rows: number[][]): number[] | undefined {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = pivotRow(rows, column);
    const line = rows[pivot] ?? [];
    const head = line[column] ?? 0;
    if (Math.abs(head) < 1e-9) return undefined;
    rows[pivot] = rows[column] ?? [];
    rows[column] = line.map((value) => value / head);
    clearColumn(rows, column);
  }
  return rows.map((row) => row[size] ?? 0);
}

function pivotRow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row++) {
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  }
  return best;
}

function clearColumn(rows: number[][], column: number): void {
  const pivot = rows[column] ?? [];
  for (const [index, row] of rows.entries()) {
    const factor = row[column] ?? 0;
    if (index === column || factor === 0) continue;
    rows[index] = row.map((value, at) => value - factor * (pivot[at] ?? 0));
  }
}

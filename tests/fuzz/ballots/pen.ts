import { stampSpot, type Canvas } from './canvas.ts';
import type { Chance } from './chance.ts';

/** A writing tool in one hand. */
export interface Pen {
  readonly kind: string;
  /** Width of its line in millimetres under usual pressure. */
  readonly width: number;
  /** Brightness of its ink on a grey scanner. */
  readonly light: number;
  /** How much of the paper its ink covers, 0 to 1. */
  readonly cover: number;
  /** Chance per millimetre that the ink stops for a while. */
  readonly skips: number;
  /** Millimetres by which the hand trembles. */
  readonly tremor: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface PenKind {
  readonly kind: string;
  readonly width: readonly [number, number];
  readonly light: readonly [number, number];
  readonly cover: readonly [number, number];
}

const pens: readonly (readonly [number, PenKind])[] = [
  [46, { kind: 'blue', width: [0.28, 0.55], light: [45, 105], cover: [0.82, 1] }],
  [20, { kind: 'black', width: [0.25, 0.55], light: [15, 60], cover: [0.85, 1] }],
  [10, { kind: 'red', width: [0.28, 0.6], light: [75, 120], cover: [0.85, 1] }],
  [9, { kind: 'gel', width: [0.4, 0.8], light: [20, 80], cover: [0.95, 1] }],
  [5, { kind: 'felt', width: [0.9, 2], light: [15, 90], cover: [0.9, 1] }],
  [6, { kind: 'pencil', width: [0.3, 0.6], light: [90, 130], cover: [0.6, 0.85] }],
  [4, { kind: 'thin', width: [0.22, 0.35], light: [90, 135], cover: [0.75, 0.95] }],
];

/** Pens of a hall: ball pens, gel pens, felt pens and pencils, in the colours people carry. */
export function choosePen(chance: Chance): Pen {
  const kind = chance.weighed(pens);
  return {
    kind: kind.kind,
    width: chance.range(kind.width[0], kind.width[1]),
    light: chance.range(kind.light[0], kind.light[1]),
    cover: chance.range(kind.cover[0], kind.cover[1]),
    skips: chance.chance(15) ? chance.range(0.004, 0.03) : 0,
    tremor: chance.weighed([
      [60, chance.range(0.02, 0.08)],
      [30, chance.range(0.08, 0.15)],
      [10, chance.range(0.15, 0.25)],
      [3, chance.range(0.25, 0.4)],
    ]),
  };
}

/** Draws a line through points as a hand does: rounded, trembling, with changing pressure, at times without ink. */
export function drawStroke(
  canvas: Canvas,
  points: readonly Spot[],
  { pen, chance }: { readonly pen: Pen; readonly chance: Chance },
): void {
  const way = smooth(points, 0.12);
  const pressure = { from: chance.range(0.7, 1.1), to: chance.range(0.6, 1.1) };
  const phases = [chance.range(0, 6), chance.range(0, 6), chance.range(0, 6)];
  const step = Math.max(0.06, pen.width / 4);
  let since = step;
  let length = 0;
  let dry = 0;
  for (let at = 1; at < way.length; at++) {
    const [from, to] = [way[at - 1], way[at]];
    if (!from || !to) continue;
    const moved = Math.hypot(to.x - from.x, to.y - from.y);
    since += moved;
    length += moved;
    if (dry > 0) dry -= moved;
    else if (chance.fraction() < pen.skips * moved) dry = chance.range(0.15, 0.6);
    if (since < step || dry > 0) continue;
    since = 0;
    const share = at / way.length;
    const force = pressure.from + (pressure.to - pressure.from) * share + chance.normal(0.06);
    stampSpot(
      canvas,
      {
        x: to.x + trembleAt(length, phases, pen.tremor),
        y: to.y + trembleAt(length + 40, phases, pen.tremor),
        radius: (pen.width / 2) * Math.max(0.6, force),
      },
      { light: pen.light, cover: pen.cover * Math.min(1, Math.max(0.75, force)) },
    );
  }
}

/** A slow, a middling and a quick shake together. */
function trembleAt(length: number, phases: readonly number[], size: number): number {
  const [slow = 0, middling = 0, quick = 0] = phases;
  return (
    size *
    (Math.sin(length * 0.35 + slow) +
      0.6 * Math.sin(length * 1.1 + middling) +
      0.35 * Math.sin(length * 3.7 + quick))
  );
}

/** A Catmull-Rom curve through points, in steps of about so many millimetres. */
export function smooth(points: readonly Spot[], step: number): readonly Spot[] {
  const way: Spot[] = [];
  for (let at = 0; at + 1 < points.length; at++) {
    const p1 = points[at] ?? { x: 0, y: 0 };
    const p2 = points[at + 1] ?? p1;
    const p0 = points[at - 1] ?? p1;
    const p3 = points[at + 2] ?? p2;
    const pieces = Math.max(1, Math.ceil(Math.hypot(p2.x - p1.x, p2.y - p1.y) / step));
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      way.push({ x: bend([p0.x, p1.x, p2.x, p3.x], t), y: bend([p0.y, p1.y, p2.y, p3.y], t) });
    }
  }
  const last = points.at(-1);
  if (last) way.push(last);
  return way;
}

function bend([a, b, c, d]: readonly [number, number, number, number], t: number): number {
  return (
    0.5 *
    (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
  );
}

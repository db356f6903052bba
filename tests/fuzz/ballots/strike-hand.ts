import type { Canvas } from './canvas.ts';
import type { Chance } from './chance.ts';
import { drawStroke, type Pen, type Spot } from './pen.ts';
import type { PrintedName } from './printed-name.ts';
import { clear, edge, type RowTruth } from './truth.ts';

/** A hand at work on one row of a strike ballot. */
export interface Hand {
  readonly canvas: Canvas;
  readonly chance: Chance;
  readonly pen: Pen;
  readonly name: PrintedName;
}

/** Heights of a small letter under their middle, from which a stroke could be meant to underline. */
const lowLine = 0.33;

export type Doing = (hand: Hand) => RowTruth;

/** Ways to strike a name out that nobody would doubt. */
export const strikes: readonly (readonly [number, Doing])[] = [
  [30, straight],
  [16, slanted],
  [14, wavy],
  [12, doubled],
  [12, zigzag],
  [6, longTail],
  [5, quick],
  [2, scribbled],
  [2, crossed],
  [1, hatched],
];

/** The ends of a stroke over the whole name. */
export function ends({ chance, name }: Hand): { readonly from: number; readonly to: number } {
  return {
    from: name.left + chance.range(-3.5, 0.5),
    to: name.right + chance.range(-0.5, 6),
  };
}

export function line(hand: Hand, from: Spot, to: Spot, bow = 0): void {
  const { canvas, chance, pen } = hand;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + bow };
  const points = chance.chance(4) ? [to, middle, from] : [from, middle, to];
  drawStroke(canvas, points, { pen, chance });
}

export function straight(hand: Hand): RowTruth {
  const { chance, name } = hand;
  const { from, to } = ends(hand);
  const y = name.middle + chance.normal(0.16) * name.size;
  const tilt = chance.normal(0.15) * name.size;
  const bow = chance.normal(0.12) * name.size;
  line(hand, { x: from, y: y - tilt }, { x: to, y: y + tilt }, bow);
  // Along the foot of the letters it may as well be an underline.
  const isLow = y + (2 / 3) * bow - name.middle > lowLine * name.size;
  return isLow ? edge('lowLine', 'struck') : clear('straight', 'struck');
}

function slanted(hand: Hand): RowTruth {
  const { chance, name } = hand;
  const { from, to } = ends(hand);
  const y = name.middle + chance.normal(0.1) * name.size;
  const tilt = chance.range(0.35, 0.85) * name.size * (chance.chance(50) ? 1 : -1);
  line(hand, { x: from, y: y - tilt }, { x: to, y: y + tilt });
  return clear('slanted', 'struck');
}

function wavy(hand: Hand): RowTruth {
  const { chance, name, canvas, pen } = hand;
  const { from, to } = ends(hand);
  const height = chance.range(0.12, 0.4) * name.size;
  const length = chance.range(4, 14);
  const phase = chance.range(0, 6);
  const y = name.middle + chance.normal(0.1) * name.size;
  const points: Spot[] = [];
  for (let x = from; x <= to; x += length / 8) {
    points.push({ x, y: y + height * Math.sin(((x - from) / length) * 2 * Math.PI + phase) });
  }
  drawStroke(canvas, points, { pen, chance });
  return clear('wavy', 'struck');
}

function doubled(hand: Hand): RowTruth {
  const { chance, name } = hand;
  const apart = chance.range(0.3, 0.8) * name.size;
  for (const side of [-0.5, 0.5]) {
    const { from, to } = ends(hand);
    const y = name.middle + side * apart + chance.normal(0.06) * name.size;
    const tilt = chance.normal(0.1) * name.size;
    line(hand, { x: from, y: y - tilt }, { x: to, y: y + tilt });
  }
  return clear('double', 'struck');
}

function zigzag(hand: Hand): RowTruth {
  const { chance, name, canvas, pen } = hand;
  const { from, to } = ends(hand);
  const height = chance.range(0.35, 0.8) * name.size;
  const step = chance.range(0.8, 2.4);
  const points: Spot[] = [];
  let up = chance.chance(50);
  for (let x = from; x <= to + step; x += step * chance.range(0.8, 1.2)) {
    points.push({ x, y: name.middle + (up ? -height : height) * chance.range(0.75, 1.15) });
    up = !up;
  }
  drawStroke(canvas, points, { pen, chance });
  return clear('zigzag', 'struck');
}

/** A stroke that runs on far beyond the name, up or down at its end. */
function longTail(hand: Hand): RowTruth {
  const { chance, name, canvas, pen } = hand;
  const { from } = ends(hand);
  const y = name.middle + chance.normal(0.12) * name.size;
  const right = name.right + chance.range(1, 6);
  const fall = chance.range(1, 7) * (chance.chance(70) ? 1 : -1);
  const points = [
    { x: from, y },
    { x: (from + right) / 2, y: y + chance.normal(0.1) * name.size },
    { x: right, y },
    { x: right + chance.range(3, 20), y: y + fall },
  ];
  drawStroke(canvas, points, { pen, chance });
  return clear('longTail', 'struck');
}

/** A quick curved stroke, thin at its end. */
function quick(hand: Hand): RowTruth {
  const { chance, name } = hand;
  const { from, to } = ends(hand);
  const y = name.middle + chance.normal(0.1) * name.size;
  line(hand, { x: from, y }, { x: to, y }, chance.range(-0.5, 0.5) * name.size);
  return clear('quick', 'struck');
}

function scribbled(hand: Hand): RowTruth {
  const { chance, name, canvas, pen } = hand;
  const points: Spot[] = [];
  for (let pass = 0; pass < chance.between(2, 4); pass++) {
    for (let x = name.left - 1; x <= name.right + 1; x += chance.range(0.6, 1.4)) {
      points.push({ x, y: name.middle + chance.range(-0.9, 0.9) * name.size });
    }
  }
  drawStroke(canvas, points, { pen, chance });
  return edge('scribbled', 'struck');
}

function crossed(hand: Hand): RowTruth {
  const { name } = hand;
  const { from, to } = ends(hand);
  const reach = name.size * hand.chance.range(0.8, 1.3);
  line(hand, { x: from, y: name.middle - reach }, { x: to, y: name.middle + reach });
  line(hand, { x: from, y: name.middle + reach }, { x: to, y: name.middle - reach });
  return edge('crossed', 'struck');
}

function hatched(hand: Hand): RowTruth {
  const { name, chance } = hand;
  const step = chance.range(1.5, 3.5);
  for (let x = name.left; x <= name.right; x += step) {
    line(
      hand,
      { x: x - 1.2, y: name.middle + name.size * 0.9 },
      { x: x + 1.2, y: name.middle - name.size * 0.9 },
    );
  }
  return edge('hatched', 'struck');
}

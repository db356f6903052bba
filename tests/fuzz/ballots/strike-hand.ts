import type { Canvas } from './canvas.ts';
import { stampSpot } from './canvas.ts';
import type { Chance } from './chance.ts';
import { drawStroke, type Pen, type Spot } from './pen.ts';
import type { PrintedName } from './printed-name.ts';
import { clear, edge, hesitate, type RowTruth } from './truth.ts';

/** A hand at work on one row of a strike ballot. */
export interface Hand {
  readonly canvas: Canvas;
  readonly chance: Chance;
  readonly pen: Pen;
  readonly name: PrintedName;
}

type Doing = (hand: Hand) => RowTruth;

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

/** Things people do to a name that only people can judge. */
export const doubts: readonly (readonly [number, Doing])[] = [
  [14, partial],
  [10, ticked],
  [10, dotted],
  [10, circled],
  [10, underlined],
  [4, overlined],
  [6, numberTouched],
  [8, restored],
  [5, upright],
  [6, written],
  [4, bracketed],
  [4, crossBefore],
  [4, tooFaint],
  [3, tinyDot],
  [4, shortened],
];

/** The ends of a stroke over the whole name. */
function ends({ chance, name }: Hand): { readonly from: number; readonly to: number } {
  return {
    from: name.left + chance.range(-3.5, 0.5),
    to: name.right + chance.range(-0.5, 6),
  };
}

function line(hand: Hand, from: Spot, to: Spot, bow = 0): void {
  const { canvas, chance, pen } = hand;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + bow };
  const points = chance.chance(4) ? [to, middle, from] : [from, middle, to];
  drawStroke(canvas, points, { pen, chance });
}

function straight(hand: Hand): RowTruth {
  const { chance, name } = hand;
  const { from, to } = ends(hand);
  const y = name.middle + chance.normal(0.16) * name.size;
  const tilt = chance.normal(0.15) * name.size;
  line(hand, { x: from, y: y - tilt }, { x: to, y: y + tilt }, chance.normal(0.12) * name.size);
  return clear('straight', 'struck');
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

/** A stroke over a part of the name that leaves at least one whole word. */
function partial(hand: Hand): RowTruth {
  const { name, chance } = hand;
  const { words } = name;
  const y = name.middle + chance.normal(0.12) * name.size;
  if (words.length < 2) {
    const share = chance.range(0.2, 0.6);
    const to = name.left + (name.right - name.left) * share;
    line(hand, { x: name.left - 1, y }, { x: to, y });
    return hesitate('partial');
  }
  const first = chance.between(0, words.length - 1);
  const most = first === 0 ? words.length - 2 : words.length - 1;
  const last = chance.between(first, Math.max(first, most));
  const spared = first === 0 ? words[last + 1] : words[first - 1];
  const [begin, end] = [words[first], words[last]];
  if (!begin || !end || !spared) return straight(hand);
  const from = first === 0 ? begin.left - chance.range(0, 2) : begin.left - 0.2;
  const to = last === words.length - 1 ? end.right + chance.range(0, 3) : end.right + 0.2;
  line(hand, { x: from, y }, { x: to, y });
  return hesitate('partial');
}

function ticked(hand: Hand): RowTruth {
  const { name, chance, canvas, pen } = hand;
  const x = chance.weighed([
    [3, name.left - chance.range(2, 5)],
    [3, chance.range(name.left, name.right)],
    [3, name.right + chance.range(2, 10)],
  ]);
  const size = chance.range(1.8, 4);
  const points = [
    { x, y: name.middle },
    { x: x + size * 0.35, y: name.middle + size * 0.5 },
    { x: x + size * 1.2, y: name.middle - size * 0.8 },
  ];
  drawStroke(canvas, points, { pen, chance });
  return hesitate('tick');
}

function dotted(hand: Hand): RowTruth {
  const { name, chance, canvas, pen } = hand;
  const spot = {
    x: chance.weighed([
      [1, name.left - chance.range(1, 5)],
      [1, name.right + chance.range(1, 8)],
    ]),
    y: name.middle + chance.range(-1, 1),
    radius: chance.range(0.4, 0.9),
  };
  stampSpot(canvas, spot, { light: Math.min(pen.light, 100), cover: 1 });
  return hesitate('dot');
}

function tinyDot(hand: Hand): RowTruth {
  const { name, chance, canvas, pen } = hand;
  const spot = {
    x: chance.range(name.left - 4, name.right + 6),
    y: name.middle + chance.range(-2, 2),
    radius: chance.range(0.08, 0.25),
  };
  stampSpot(canvas, spot, { light: pen.light, cover: 1 });
  return edge('tinyDot', 'left');
}

function circled(hand: Hand): RowTruth {
  const { name, chance, canvas, pen } = hand;
  const middle = (name.left + name.right) / 2;
  const reach = (name.right - name.left) / 2 + chance.range(0.5, 4);
  const height = (name.bottom - name.top) / 2 + chance.range(0, 1.2);
  const start = chance.range(0, 6.28);
  const points: Spot[] = [];
  for (let turn = 0; turn <= 6.28 * chance.range(0.95, 1.15); turn += 0.25) {
    points.push({
      x: middle + reach * Math.cos(start + turn),
      y: (name.top + name.bottom) / 2 + height * Math.sin(start + turn),
    });
  }
  drawStroke(canvas, points, { pen, chance });
  return hesitate('circle');
}

function underlined(hand: Hand): RowTruth {
  const { name, chance, canvas, pen } = hand;
  const { from, to } = ends(hand);
  const y = name.middle + name.size * 0.5 + pen.width / 2 + chance.range(0.35, 1.6);
  const wave = chance.chance(30) ? chance.range(0.1, 0.35) : 0;
  const points: Spot[] = [];
  for (let x = from; x <= to; x += 1.5) points.push({ x, y: y + wave * Math.sin(x * 2) });
  drawStroke(canvas, points, { pen: { ...pen, tremor: Math.min(pen.tremor, 0.12) }, chance });
  return hesitate('underline');
}

function overlined(hand: Hand): RowTruth {
  const { name, chance, pen, canvas } = hand;
  const { from, to } = ends(hand);
  const y = name.middle - name.size * 1.05 - pen.width / 2 - chance.range(0.2, 0.8);
  drawStroke(
    canvas,
    [
      { x: from, y },
      { x: to, y },
    ],
    { pen: { ...pen, tremor: Math.min(pen.tremor, 0.12) }, chance },
  );
  return hesitate('overline');
}

/** The order number struck, ringed or ticked, the name untouched. */
function numberTouched(hand: Hand): RowTruth {
  const { name, chance, canvas, pen } = hand;
  const { number } = name.row;
  const x = number.x + number.width / 2;
  const y = number.y + number.height / 2;
  const points: Spot[] = [];
  if (chance.chance(50)) {
    for (let turn = 0; turn < 6.6; turn += 0.4) {
      points.push({ x: x + 3 * Math.cos(turn), y: y + 2.4 * Math.sin(turn) });
    }
  } else points.push({ x: x - 3, y: y + 1 }, { x: x + 3, y: y - 1 });
  drawStroke(canvas, points, { pen, chance });
  return hesitate('number');
}

/** Struck, and then taken back: dots under it, a ring, a tick or a word beside it. */
function restored(hand: Hand): RowTruth {
  const { name, chance, canvas, pen } = hand;
  straight(hand);
  const way = chance.between(0, 3);
  if (way === 0) {
    const y = name.bottom + chance.range(0.1, 0.6);
    for (let x = name.left; x <= name.right; x += chance.range(1.2, 2.2)) {
      stampSpot(canvas, { x, y, radius: chance.range(0.25, 0.4) }, { light: pen.light, cover: 1 });
    }
  } else if (way === 1) circled(hand);
  else if (way === 2) scrawl(hand, name.right + chance.range(6, 9), chance.range(8, 18));
  else {
    const x = name.right + chance.range(7, 12);
    const points = [
      { x, y: name.middle },
      { x: x + 1.2, y: name.middle + 1.8 },
      { x: x + 4, y: name.middle - 2 },
    ];
    drawStroke(canvas, points, { pen, chance });
  }
  return hesitate('restored');
}

function upright(hand: Hand): RowTruth {
  const { name, chance } = hand;
  const x = chance.range(name.left + 1, name.right - 1);
  const lean = chance.range(-1.5, 1.5);
  const reach = chance.range(1.5, 3.2);
  line(hand, { x: x - lean, y: name.middle - reach }, { x: x + lean, y: name.middle + reach });
  return hesitate('upright');
}

/** Letters nobody can read. */
function scrawl({ chance, name, canvas, pen }: Hand, left: number, length: number): void {
  const points: Spot[] = [];
  for (let x = left; x < left + length; x += chance.range(0.4, 1.1)) {
    points.push({ x, y: name.middle + chance.range(-1.3, 1.3) });
  }
  drawStroke(canvas, points, { pen, chance });
}

function written(hand: Hand): RowTruth {
  scrawl(hand, hand.name.right + hand.chance.range(2, 8), hand.chance.range(4, 25));
  return hesitate('writing');
}

function bracketed(hand: Hand): RowTruth {
  const { name, chance, canvas, pen } = hand;
  for (const side of [-1, 1]) {
    const x = side < 0 ? name.left - 1 : name.right + 1;
    const points = [
      { x, y: name.top },
      { x: x + side * 1, y: name.middle },
      { x, y: name.bottom },
    ];
    drawStroke(canvas, points, { pen, chance });
  }
  return hesitate('brackets');
}

function crossBefore(hand: Hand): RowTruth {
  const { name, chance } = hand;
  const x = name.left - chance.range(2.5, 4);
  const size = chance.range(1, 2);
  line(hand, { x: x - size, y: name.middle - size }, { x: x + size, y: name.middle + size });
  line(hand, { x: x - size, y: name.middle + size }, { x: x + size, y: name.middle - size });
  return hesitate('crossBefore');
}

/** A whole stroke that is hardly there. */
function tooFaint(hand: Hand): RowTruth {
  const pen = { ...hand.pen, light: hand.chance.range(185, 215), cover: 1 };
  straight({ ...hand, pen });
  return edge('faint', 'struck');
}

/** A stroke that leaves the first or the last letters out. */
function shortened(hand: Hand): RowTruth {
  const { name, chance } = hand;
  const short = chance.range(1, 2.6);
  const atStart = chance.chance(50);
  const y = name.middle + chance.normal(0.1) * name.size;
  line(
    hand,
    { x: name.left + (atStart ? short : -1), y },
    { x: name.right + (atStart ? 2 : -short), y },
  );
  return edge('shortened', 'struck');
}

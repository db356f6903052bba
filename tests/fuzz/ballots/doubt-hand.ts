import { stampSpot } from './canvas.ts';
import { drawStroke, type Spot } from './pen.ts';
import { ends, line, straight, type Doing, type Hand } from './strike-hand.ts';
import { edge, hesitate, type RowTruth } from './truth.ts';

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

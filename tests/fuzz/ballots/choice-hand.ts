import type { Box } from '@daihoi/counting/layout';
import { drawStroke, type Spot } from './pen.ts';
import type { Hand } from './strike-hand.ts';
import { clear, edge, hesitate, type RowTruth } from './truth.ts';

type Boxes = { readonly agree: Box; readonly disagree: Box };

/** A hand at one row of an agree/disagree ballot. */
export function drawChoices(hand: Hand): RowTruth {
  const { choices } = hand.name.row;
  if (!choices) throw new Error('this form has no boxes');
  const doing = hand.chance.weighed<(hand: Hand, boxes: Boxes) => RowTruth>([
    [58, oneBox],
    [10, otherBox],
    [5, bothBoxes],
    [7, () => clear('untouched', 'none')],
    [2, corrected],
    [2, slashed],
    [2, dotted],
    [2, ringed],
    [2, between],
    [2, beside],
    [1, moved],
    [1, hugeCross],
  ]);
  return doing(hand, choices);
}

function oneBox(hand: Hand, { agree }: Boxes): RowTruth {
  return clear(mark(hand, agree), 'agree');
}

function otherBox(hand: Hand, { disagree }: Boxes): RowTruth {
  return clear(mark(hand, disagree), 'disagree');
}

function bothBoxes(hand: Hand, { agree, disagree }: Boxes): RowTruth {
  mark(hand, agree);
  mark(hand, disagree);
  return clear('both', 'both');
}

/** A cross or a tick as people make them. */
function mark(hand: Hand, box: Box): string {
  const kind = hand.chance.weighed([
    [60, 'cross'],
    [15, 'bigCross'],
    [15, 'tick'],
    [10, 'smallCross'],
  ]);
  const half = Math.min(box.width, box.height) / 2;
  if (kind === 'tick') tick(hand, box, half * hand.chance.range(0.8, 1.3));
  else {
    const size = { cross: [0.6, 0.95], bigCross: [1, 1.5], smallCross: [0.45, 0.6] }[kind] ?? [
      0.7, 0.9,
    ];
    cross(hand, box, half * hand.chance.range(size[0] ?? 1, size[1] ?? 1));
  }
  return kind;
}

function middleOf(box: Box): Spot {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function cross({ canvas, chance, pen, name }: Hand, box: Box, wanted: number): void {
  const reach = Math.min(wanted, name.row.row.height * 0.48);
  const middle = middleOf(box);
  const x = middle.x + chance.normal(box.width * 0.06);
  const y = middle.y + chance.normal(box.height * 0.06);
  for (const side of [1, -1]) {
    const points = [
      { x: x - reach * chance.range(0.85, 1.1), y: y - side * reach * chance.range(0.8, 1.1) },
      { x: x + chance.normal(0.1), y: y + chance.normal(0.1) },
      { x: x + reach * chance.range(0.85, 1.1), y: y + side * reach * chance.range(0.8, 1.1) },
    ];
    drawStroke(canvas, points, { pen, chance });
  }
}

function tick({ canvas, chance, pen }: Hand, box: Box, reach: number): void {
  const { x, y } = middleOf(box);
  const points = [
    { x: x - reach * 0.75, y: y + reach * chance.range(-0.2, 0.1) },
    { x: x - reach * 0.2, y: y + reach * 0.75 },
    { x: x + reach * 0.9, y: y - reach * 0.85 },
  ];
  drawStroke(canvas, points, { pen, chance });
}

/** Painted over, and the other box taken. */
function corrected(hand: Hand, { agree, disagree }: Boxes): RowTruth {
  const [first, second] = hand.chance.chance(50) ? [agree, disagree] : [disagree, agree];
  cross(hand, first, first.height * 0.4);
  const points: Spot[] = [];
  for (let x = first.x + 0.4; x < first.x + first.width - 0.4; x += 0.35) {
    points.push({ x, y: first.y + (points.length % 2 === 0 ? 0.5 : first.height - 0.5) });
  }
  drawStroke(hand.canvas, points, hand);
  cross(hand, second, second.height * 0.4);
  return hesitate('corrected');
}

function slashed({ canvas, chance, pen }: Hand, { agree }: Boxes): RowTruth {
  const middle = middleOf(agree);
  const reach = agree.height * 0.4;
  const points = [
    { x: middle.x - reach, y: middle.y + reach },
    { x: middle.x + reach, y: middle.y - reach },
  ];
  drawStroke(canvas, points, { pen, chance });
  return hesitate('slash');
}

function dotted({ canvas, chance, pen }: Hand, { agree, disagree }: Boxes): RowTruth {
  const middle = middleOf(chance.chance(50) ? agree : disagree);
  const points = [middle, { x: middle.x + 0.5, y: middle.y + 0.3 }];
  drawStroke(canvas, points, { pen: { ...pen, width: 0.9 }, chance });
  return hesitate('dot');
}

function ringed({ canvas, chance, pen }: Hand, { agree }: Boxes): RowTruth {
  const middle = middleOf(agree);
  const reach = agree.height * chance.range(0.4, 0.9);
  const points = Array.from({ length: 24 }, (_, at) => ({
    x: middle.x + reach * Math.cos(at * 0.28),
    y: middle.y + reach * Math.sin(at * 0.28),
  }));
  drawStroke(canvas, points, { pen, chance });
  return hesitate('ring');
}

/** A cross that lies over both boxes or over the line between them. */
function between(hand: Hand, { agree, disagree }: Boxes): RowTruth {
  const apart = disagree.x - agree.x;
  const place = { ...agree, x: agree.x + apart / 2 };
  cross(hand, place, Math.max(agree.height * 0.5, apart * hand.chance.range(0.3, 0.5)));
  return hesitate('between');
}

function beside(hand: Hand, { agree }: Boxes): RowTruth {
  const place = { ...agree, x: agree.x + agree.width * 1.6 };
  cross(hand, place, agree.height * 0.4);
  return hesitate('beside');
}

/** A cross that is plain but off the middle of its box. */
function moved(hand: Hand, { agree }: Boxes): RowTruth {
  const place = { ...agree, x: agree.x + agree.width * 0.3, y: agree.y - agree.height * 0.2 };
  cross(hand, place, agree.height * 0.4);
  return edge('moved', 'agree');
}

/** A cross that goes far beyond its box, into the rows above and below. */
function hugeCross({ canvas, chance, pen, name }: Hand, { agree }: Boxes): RowTruth {
  const { x, y } = middleOf(agree);
  const reach = name.row.row.height * chance.range(0.55, 0.9);
  for (const side of [1, -1]) {
    const points = [
      { x: x - reach * 0.8, y: y - side * reach },
      { x: x + reach * 0.8, y: y + side * reach },
    ];
    drawStroke(canvas, points, { pen, chance });
  }
  return edge('hugeCross', 'agree');
}

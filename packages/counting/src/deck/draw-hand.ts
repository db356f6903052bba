import { unreachable } from '@daihoi/domain/kernel';
import type { Box, LayoutRow } from '../layout/index.ts';
import { between, pick, type Chance } from './chance.ts';

/** A stroke of a pen on one page, in millimetres. */
export interface PenStroke {
  readonly page: number;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  /** As in `#1f3f9a`. */
  readonly ink: string;
}

/** What a hand does to a row. The last four are what a careful person would look at twice. */
export type HandMove =
  'strike' | 'crossAgree' | 'crossDisagree' | 'partStrike' | 'tick' | 'underline' | 'circle';

type Line = PenStroke['points'];

/** The pen of one voter: one ink, one width, all over the ballot. */
export interface Pen {
  readonly ink: string;
  readonly width: number;
}

/** Takes a pen. */
export function takePen(chance: Chance): Pen {
  const ink = pick(chance, ['#1b3c92', '#173a8c', '#1e1e22']);
  return { ink, width: between(chance, 0.4, 0.65) };
}

/** The lines that a hand draws for a move on a row. */
export function drawMove(move: HandMove, row: LayoutRow, chance: Chance): readonly Line[] {
  const { nameInk, choices } = row;
  switch (move) {
    case 'strike':
      return strike(nameInk, chance);
    case 'crossAgree':
      return choices === undefined ? [] : cross(choices.agree, chance);
    case 'crossDisagree':
      return choices === undefined ? [] : cross(choices.disagree, chance);
    case 'partStrike':
      return [through({ ...nameInk, width: nameInk.width * between(chance, 0.35, 0.5) }, chance)];
    case 'tick':
      return [tick(nameInk)];
    case 'underline':
      return [through({ ...nameInk, y: nameInk.y + nameInk.height + 0.7, height: 0 }, chance)];
    case 'circle':
      return [circle(nameInk)];
    default:
      return unreachable(move);
  }
}

/** One line through the whole name or two of them. */
function strike(name: Box, chance: Chance): readonly Line[] {
  const first = through(overshot(name, chance), chance);
  return chance.next() < 0.8 ? [first] : [first, through(overshot(name, chance), chance)];
}

/** Hands begin before the first letter and end after the last. */
function overshot(name: Box, chance: Chance): Box {
  const before = between(chance, 0.8, 2.2);
  const width = name.width + before + between(chance, 0.8, 3);
  return { ...name, x: name.x - before, width };
}

/** A line from left to right at about the middle of a box, a little slanted and a little wavy. */
function through({ x, y, width, height }: Box, chance: Chance): Line {
  const middle = y + height * between(chance, 0.5, 0.62);
  const slant = between(chance, -0.7, 0.7) * Math.min(1, height);
  const wave = between(chance, 0, 0.22);
  const phase = between(chance, 0, 6);
  const steps = Math.max(4, Math.round(width / 1.5));
  return Array.from({ length: steps + 1 }, (_, at) => {
    const share = at / steps;
    const sway = wave * Math.sin(phase + share * width * 0.5);
    return [x + share * width, middle + slant * (share - 0.5) + sway];
  });
}

/** Two strokes over a box's middle. */
function cross({ x, y, width, height }: Box, chance: Chance): readonly Line[] {
  const near = between(chance, 0.12, 0.25);
  const [left, right] = [x + width * near, x + width * (1 - near)];
  const [top, bottom] = [y + height * near, y + height * (1 - near)];
  return [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [right, top],
      [left, bottom],
    ],
  ];
}

/** A tick after the name. */
function tick({ x, y, width, height }: Box): Line {
  const from = x + width + 2;
  return [
    [from, y + height * 0.4],
    [from + 1.3, y + height],
    [from + 4, y - 0.8],
  ];
}

/** A ring around the name. */
function circle({ x, y, width, height }: Box): Line {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return Array.from({ length: 41 }, (_, at) => {
    const turn = (at / 40) * Math.PI * 2;
    return [
      middleX + (width / 2 + 2) * Math.cos(turn),
      middleY + (height / 2 + 1) * Math.sin(turn),
    ];
  });
}

import type { Box } from '@daihoi/counting/layout';
import { drawStroke, type Spot } from './pen.ts';
import type { Chance } from './chance.ts';
import type { Canvas } from './canvas.ts';
import type { Pen } from './pen.ts';
import type { BlankPage } from './blank-page.ts';

interface StrayHand {
  readonly canvas: Canvas;
  readonly pen: Pen;
  readonly chance: Chance;
}

const tries = 40;
/** Print that a hand may write over, as a share of the place. */
const overPrint = 0.03;

/** Writes a word, a sign or a name beside the rows, where there is paper for it. False if no place was found. */
export function writeOutside(blank: BlankPage, hand: StrayHand): boolean {
  const { page } = blank;
  const { chance } = hand;
  for (let time = 0; time < tries; time++) {
    const width = chance.range(8, 45);
    const height = chance.range(3, 7);
    const place = {
      x: chance.range(7, page.width - width - 7),
      y: chance.range(7, page.height - height - 7),
      width,
      height,
    };
    const apart = [...page.rows.map(({ row }) => row), page.code.box, ...page.corners];
    const isTaken = apart.some((box) => touch(place, box, 5));
    if (isTaken || (page.stamp && touch(place, page.stamp, 6))) continue;
    if (inkIn(blank, place) > overPrint) continue;
    write(hand, place);
    return true;
  }
  return false;
}

function touch(one: Box, other: Box, by: number): boolean {
  return (
    one.x < other.x + other.width + by &&
    other.x < one.x + one.width + by &&
    one.y < other.y + other.height + by &&
    other.y < one.y + one.height + by
  );
}

function inkIn({ clean, page }: BlankPage, { x, y, width, height }: Box): number {
  const dots = page.clean.dpi / 25.4;
  let dark = 0;
  let all = 0;
  for (let line = Math.floor(y * dots); line < (y + height) * dots; line++) {
    for (let column = Math.floor(x * dots); column < (x + width) * dots; column++) {
      all++;
      if ((clean.luma[line * clean.width + column] ?? 255) < 128) dark++;
    }
  }
  return dark / Math.max(1, all);
}

function write({ canvas, pen, chance }: StrayHand, { x, y, width, height }: Box): void {
  const points: Spot[] = [];
  const middle = y + height / 2;
  for (let at = x; at < x + width; at += chance.range(0.5, 1.4)) {
    points.push({ x: at, y: middle + chance.range(-height / 2, height / 2) });
  }
  drawStroke(canvas, points, { pen, chance });
}

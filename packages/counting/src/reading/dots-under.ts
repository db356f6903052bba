import type { RowInk } from './row-ink.ts';
import { samplesPerMm } from './samples.ts';

/**
 * Five spots of a pen, two to six samples across and not further apart than 3 mm, in one line under the letters. The turns of a zigzag
 * make such spots as well, and turn over the letters too: of 3,866 struck names 179 had the spots, none of these fewer than seven
 * columns of ink over the letters but two rims of a felt pen.
 */
const dots = {
  fewest: 5,
  fewestBits: 6,
  least: 2,
  most: 6,
  darkness: 60,
  apart: 3 * samplesPerMm,
  overLetters: 4,
} as const;
/** How far under and over the letters is looked, in heights of a small letter. */
const reach = 0.8;
/** Lines under the letters on which the rim of a broad stroke still shows in bits. */
const rim = 1;

/** Stands a row of dots under the name, as people take a stroke back, which no scribble over the letters explains? */
export function hasDotsUnder(ink: RowInk): boolean {
  const { coreTop, coreBottom } = ink.template.name;
  const far = Math.round(reach * (coreBottom - coreTop + 1));
  const under = lines(coreBottom + rim + 1, Math.min(ink.template.lines - 1, coreBottom + far));
  const bits = coreBottom + rim + 1;
  const isBits = [bits, bits + 1].some((line) => isDotted(spotsOf(ink, line, 1), dots.fewestBits));
  if (!isBits && !under.some((line) => isDotted(spotsOf(ink, line, dots.least), dots.fewest)))
    return false;
  const over = lines(Math.max(0, coreTop - far), coreTop + 1);
  return over.every((line) => inkedColumns(ink, line) <= dots.overLetters);
}

function lines(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Middles of the spots on one line under the name, from left to right. */
function spotsOf({ marks, template }: RowInk, line: number, least: number): readonly number[] {
  const { name, columns } = template;
  const middles: number[] = [];
  let across = 0;
  for (let column = name.from - 2; column <= name.to + 3; column++) {
    const isInked = column <= name.to + 2 && (marks[line * columns + column] ?? 0) > dots.darkness;
    if (isInked) {
      across++;
      continue;
    }
    if (across >= least && across <= dots.most) middles.push(column - across / 2);
    across = 0;
  }
  return middles;
}

/** Enough spots, most of them close together. */
function isDotted(middles: readonly number[], fewest: number): boolean {
  if (middles.length < fewest) return false;
  const gaps = middles.slice(1).map((middle, at) => middle - (middles[at] ?? middle));
  const usual = gaps.toSorted((left, right) => left - right)[Math.floor(gaps.length / 2)];
  return usual !== undefined && usual <= dots.apart;
}

/** Columns of the name in which a line has ink. */
function inkedColumns({ marks, template }: RowInk, line: number): number {
  const { name, columns } = template;
  let inked = 0;
  for (let column = name.from; column <= name.to; column++) {
    if ((marks[line * columns + column] ?? 0) > 0) inked++;
  }
  return inked;
}

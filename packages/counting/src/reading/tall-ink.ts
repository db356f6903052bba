import type { InkPiece } from './ink-pieces.ts';
import { samplesPerMm } from './samples.ts';
import type { RowInk } from './row-ink.ts';
import { turnsOf } from './turns-of.ts';

const tallMm = 1.4;
const behindMm = 2.8;
/** Samples by which a hand's line leaves its way without meaning anything: beside a stroke less of it is writing. */
const shakes = { along: Math.round(0.5 * samplesPerMm), behind: Math.round(0.4 * samplesPerMm) };
/** Ink is tall when it is so many times as tall as the stroke is thick. */
const overStroke = 1.7;

/** Columns behind the name in which one piece of ink is taller than the stroke is thick: something is written there. */
export function tallBehind(ink: RowInk): number {
  const { name, columns } = ink.template;
  const from = name.to + Math.round(behindMm * samplesPerMm);
  const thickness = strokeThickness(ink);
  const tall = Math.max(tallMm * samplesPerMm, thickness * overStroke);
  return ink.found.pieces
    .filter(({ right, top, bottom }) => right >= from && bottom - top >= tall)
    .flatMap((piece) => heightsOf(ink, piece, { from, to: columns - 1 }))
    .filter((height) => height >= tall).length;
}

/**
 * How far up and down, in samples, a line goes behind the name that turns there: a hook is short, a tick behind a stroke is not.
 */
export function hookBehind(ink: RowInk): number {
  const { name, columns } = ink.template;
  const from = name.to + Math.round(behindMm * samplesPerMm);
  const spans = ink.found.pieces
    .filter(({ right }) => right >= from)
    .map((piece) => middlesOf(ink, piece, { from, to: columns - 1 }))
    .filter((middles) => turnsOf(middles, shakes.behind) > 0)
    .map((middles) => Math.max(...middles) - Math.min(...middles));
  return Math.max(0, ...spans);
}

/**
 * How often the line of one piece of ink turns up and down behind the name. A pen that has crossed the name runs out in a
 * line or in a hook; one that goes on to write turns again and again.
 */
export function turnsBehind(ink: RowInk): number {
  const { name, columns } = ink.template;
  const from = name.to + Math.round(behindMm * samplesPerMm);
  return Math.max(
    0,
    ...ink.found.pieces
      .filter(({ right }) => right >= from)
      .map((piece) => turnsOf(middlesOf(ink, piece, { from, to: columns - 1 }), shakes.behind)),
  );
}

/** How often the line of a piece of ink turns up and down, all along the row. */
export function turnsAlong(ink: RowInk, piece: InkPiece): number {
  return turnsOf(middlesOf(ink, piece, { from: 0, to: ink.template.columns - 1 }), shakes.along);
}

/** The usual height of ink close before and behind the name, where no print hides it. */
function strokeThickness(ink: RowInk): number {
  const { name } = ink.template;
  const beside = Math.round(behindMm * samplesPerMm);
  const heights = ink.found.pieces.flatMap((piece) => [
    ...heightsOf(ink, piece, { from: name.from - beside, to: name.from - 2 }),
    ...heightsOf(ink, piece, { from: name.to + 2, to: name.to + beside }),
  ]);
  return heights.toSorted((left, right) => left - right)[heights.length >> 1] ?? 0;
}

/** From its first to its last line, for each column of a stretch in which a piece has ink. */
function heightsOf(ink: RowInk, piece: InkPiece, stretch: Stretch): readonly number[] {
  return spansOf(ink, piece, stretch).map(({ first, last }) => last - first);
}

/** The middle between its first and its last line, column by column. */
function middlesOf(ink: RowInk, piece: InkPiece, stretch: Stretch): readonly number[] {
  return spansOf(ink, piece, stretch).map(({ first, last }) => (first + last) / 2);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first and the last line of a piece in each column of a stretch, from left to right. */
function spansOf(
  { found: { runs, count } }: RowInk,
  { id }: InkPiece,
  stretch: Stretch,
): readonly { readonly first: number; readonly last: number }[] {
  const spans = new Map<number, { readonly first: number; readonly last: number }>();
  for (let run = 0; run < count; run++) {
    if (runs[run * 4 + 3] !== id) continue;
    const line = runs[run * 4] ?? 0;
    const to = Math.min(stretch.to, runs[run * 4 + 2] ?? 0);
    for (let column = Math.max(stretch.from, runs[run * 4 + 1] ?? 0); column <= to; column++) {
      spans.set(column, { first: spans.get(column)?.first ?? line, last: line });
    }
  }
  return [...spans].toSorted(([left], [right]) => left - right).map(([, span]) => span);
}

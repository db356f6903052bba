import type { InkPiece } from './ink-pieces.ts';
import { samplesPerMm } from './prepare-layout.ts';
import type { RowInk } from './row-ink.ts';

const tallMm = 1.4;
const behindMm = 2.8;
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
function heightsOf(
  { found: { runs, count } }: RowInk,
  { id }: InkPiece,
  stretch: { readonly from: number; readonly to: number },
): readonly number[] {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (let run = 0; run < count; run++) {
    if (runs[run * 4 + 3] !== id) continue;
    const line = runs[run * 4] ?? 0;
    const to = Math.min(stretch.to, runs[run * 4 + 2] ?? 0);
    for (let column = Math.max(stretch.from, runs[run * 4 + 1] ?? 0); column <= to; column++) {
      if (!first.has(column)) first.set(column, line);
      last.set(column, line);
    }
  }
  return [...last].map(([column, line]) => line - (first.get(column) ?? line));
}

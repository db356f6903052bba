import type { InkPiece } from './ink-pieces.ts';
import type { RowInk } from './row-ink.ts';
import { turnsAlong } from './tall-ink.ts';

/** Of the columns and of the lines of a stroke's end, the share that may have ink in two places: 34 ends on 330 pages had none. */
const branched = 0.1;
/** Samples without ink that do not part two places of one column: a rough pen leaves them. */
const gap = 2;

/**
 * Is a piece of ink one line, as a stroke of another row runs out? It turns nowhere: a tick whose tip lies at the edge turns
 * once, a word that the stroke has met more often. A sign that it has met makes arms: many columns or many lines have ink in
 * two places, and lines alone may hide it, where the arms run together as they do at the point of a tick.
 */
export function isPlainTail(ink: RowInk, piece: InkPiece): boolean {
  if (turnsAlong(ink, piece) > 0) return false;
  const { across, down } = placesOf(ink, piece);
  return branchedShare(across) <= branched && branchedShare(down) <= branched;
}

/** In how many places each column and each line of a row has ink of a piece. */
function placesOf(
  { found: { runs, count }, template: { columns, lines } }: RowInk,
  { id }: InkPiece,
): { readonly across: Uint8Array; readonly down: Uint8Array } {
  const across = new Uint8Array(columns);
  const down = new Uint8Array(lines);
  const lastIn = new Int16Array(columns).fill(-1 - gap);
  for (let run = 0; run < count; run++) {
    if (runs[run * 4 + 3] !== id) continue;
    const line = runs[run * 4] ?? 0;
    const to = runs[run * 4 + 2] ?? 0;
    down[line] = (down[line] ?? 0) + 1;
    for (let column = runs[run * 4 + 1] ?? 0; column <= to; column++) {
      if (line - (lastIn[column] ?? 0) > gap) across[column] = (across[column] ?? 0) + 1;
      lastIn[column] = line;
    }
  }
  return { across, down };
}

/** Of the columns or lines with ink, the share that has it in more than one place. */
function branchedShare(counts: Uint8Array): number {
  const inked = counts.filter((count) => count > 0);
  return inked.filter((count) => count > 1).length / Math.max(1, inked.length);
}

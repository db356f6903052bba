import type { NumberedWords, UsedWords } from './number-words.ts';

/** How far the two sides may drift apart by words that were put in or left out, to either side. */
const drift = 10;
const width = 2 * drift + 1;
const scores = { same: 4, figure: 1, other: -3, gap: -3 } as const;
/** An extension ends when it has lost as much as ten exchanged words cost. */
const givesUp = 30;
const nowhere = -1_000_000;

/** From where, and which way, two papers are followed. */
export interface Extension {
  readonly here: number;
  readonly there: number;
  readonly step: 1 | -1;
}

interface Row {
  readonly scores: Int32Array;
  /** How each cell was reached: 0 not at all, 1 both a word on, 2 here alone, 3 there alone. */
  readonly ways: Uint8Array;
}

/**
 * Follows two papers word by word from a place on, over exchanged, added and omitted words, as far as it pays (banded local
 * alignment with a limit of loss).
 * @returns pairs of places with the same word, nearest first
 */
export function extendMatch(
  words: NumberedWords,
  used: UsedWords,
  from: Extension,
): readonly (readonly [number, number])[] {
  const rows: Row[] = [firstRow()];
  let best = { score: 0, row: 0, cell: drift };
  for (let row = 1; ; row += 1) {
    const at = from.here + from.step * (row - 1);
    const before = rows[row - 1];
    if (before === undefined || at < 0 || at >= words.here.length) break;
    const next = nextRow(before, sameWords(words, used, { ...from, here: at, row }));
    rows.push(next);
    const top = topOf(next);
    if (top.score > best.score) best = { ...top, row };
    if (top.score < best.score - givesUp) break;
  }
  return pairsTo(rows, best, from).filter(([at, other]) => words.here[at] === words.there[other]);
}

function firstRow(): Row {
  const row = { scores: new Int32Array(width).fill(nowhere), ways: new Uint8Array(width) };
  for (let cell = drift; cell < width; cell += 1) {
    row.scores[cell] = (cell - drift) * scores.gap;
    row.ways[cell] = cell === drift ? 0 : 3;
  }
  return row;
}

/** What the word here gains against every word there within the drift. */
function sameWords(
  words: NumberedWords,
  used: UsedWords,
  { here, there, step, row }: Extension & { readonly row: number },
): Int32Array {
  const gains = new Int32Array(width).fill(nowhere);
  const word = words.here[here];
  const isUsed = used.here[here] === 1;
  for (let cell = Math.max(0, drift - row + 1); cell < width; cell += 1) {
    const place = there + step * (row + cell - drift - 1);
    const other = words.there[place];
    if (other === undefined) continue;
    const same = word === other && !isUsed && used.there[place] !== 1;
    gains[cell] = !same ? scores.other : word === 0 ? scores.figure : scores.same;
  }
  return gains;
}

/** Cell `c` of row `r` stands for `r` words here and `r + c - drift` words there. */
function nextRow(before: Row, gains: Int32Array): Row {
  const next = { scores: new Int32Array(width), ways: new Uint8Array(width) };
  let opposite = nowhere;
  for (let cell = 0; cell < width; cell += 1) {
    const both = (before.scores[cell] ?? nowhere) + (gains[cell] ?? nowhere);
    const alone = (cell + 1 < width ? (before.scores[cell + 1] ?? nowhere) : nowhere) + scores.gap;
    const score = Math.max(both, alone, opposite);
    next.scores[cell] = score;
    next.ways[cell] = score === both ? 1 : score === alone ? 2 : 3;
    opposite = score + scores.gap;
  }
  return next;
}

function topOf(row: Row): { readonly score: number; readonly cell: number } {
  let cell = 0;
  for (let at = 1; at < width; at += 1)
    if ((row.scores[at] ?? nowhere) > (row.scores[cell] ?? nowhere)) cell = at;
  return { score: row.scores[cell] ?? nowhere, cell };
}

/** Walks back from the best cell; pairs come nearest first. */
function pairsTo(
  rows: readonly Row[],
  best: { readonly row: number; readonly cell: number },
  { here, there, step }: Extension,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let { row, cell } = best;
  while (row > 0 || cell > drift) {
    const way = rows[row]?.ways[cell] ?? 0;
    if (way === 0) break;
    const column = row + cell - drift;
    if (way === 1) pairs.push([here + step * (row - 1), there + step * (column - 1)]);
    if (way !== 3) row -= 1;
    if (way === 2) cell += 1;
    if (way === 3) cell -= 1;
  }
  return pairs.reverse();
}

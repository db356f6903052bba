import type { RowTemplate } from './prepare-layout.ts';

/**
 * Where a pen has been on a page, in squares of 0.4 mm: rows counted from 0, sixty-four squares down and a thousand
 * across each. Two scans of one sheet have nearly the same; two hands hardly ever do.
 */
export type InkTrace = readonly number[];

const down = 64;
const across = 1024;
const fewestSquares = 80;
const shared = 0.93;
/**
 * Squares that fall on each other exactly when the whole trace may lie a square beside. Two scans of one sheet mostly share more
 * than 0.85 (0.76 at worst of 84 sheets); two hands that struck the same two names straight reach 0.77 once in 780 pairs. A box
 * has thousands of such pairs, and a double scan shows in the number of sheets as well: rather miss one here than ask in vain.
 */
const exactlyShared = 0.82;
const sizeRatio = 1.25;

/** Adds the squares of one row that hold ink. */
export function addToTrace(
  trace: number[],
  rowAt: number,
  { marks, template }: { readonly marks: Uint8Array; readonly template: RowTemplate },
): void {
  const { columns, lines } = template;
  for (let line = 0; line + 1 < lines; line += 2) {
    const square = (rowAt * down + (line >> 1)) * across;
    addLines(trace, marks, { from: line * columns, columns, square });
  }
}

/** Adds the squares of two lines. */
function addLines(
  trace: number[],
  marks: Uint8Array,
  {
    from,
    columns,
    square,
  }: { readonly from: number; readonly columns: number; readonly square: number },
): void {
  for (let column = 0; column + 1 < columns; column += 2) {
    const at = from + column;
    const ink =
      (marks[at] ?? 0) |
      (marks[at + 1] ?? 0) |
      (marks[at + columns] ?? 0) |
      (marks[at + columns + 1] ?? 0);
    if (ink > 0) trace.push(square + (column >> 1));
  }
}

/** True when two pages carry enough ink to be told apart and it lies in the same places. */
export function isSameInk(left: InkTrace, right: InkTrace): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  if (fewer.length < fewestSquares || more.length > fewer.length * sizeRatio) return false;
  const [few, many] = [new Set(fewer), new Set(more)];
  if (mostOnEachOther(fewer, many) < more.length * exactlyShared) return false;
  return foundIn(fewer, many) >= shared && foundIn(more, few) >= shared;
}

/** Squares that fall on each other where the two traces fit best. */
function mostOnEachOther(trace: InkTrace, other: ReadonlySet<number>): number {
  let most = 0;
  for (let line = -1; line <= 1; line++) {
    for (let column = -1; column <= 1; column++) {
      const shift = line * across + column;
      let found = 0;
      for (const square of trace) if (other.has(square + shift)) found++;
      most = Math.max(most, found);
    }
  }
  return most;
}

function foundIn(trace: InkTrace, other: ReadonlySet<number>): number {
  let found = 0;
  for (const square of trace) if (isNear(square, other)) found++;
  return found / trace.length;
}

function isNear(square: number, other: ReadonlySet<number>): boolean {
  for (let line = -1; line <= 1; line++) {
    for (let column = -1; column <= 1; column++) {
      if (other.has(square + line * across + column)) return true;
    }
  }
  return false;
}

/** Working memory for sums of so many samples; whole numbers are added faster than fractions, and exactly. */
export interface SumMemory {
  readonly sums: Int32Array;
  readonly spare: Int32Array;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** All weights of the window together. */
export const weightAround = 625;

/**
 * Adds up the square of five by five samples around each sample, and these sums once more: a weighted window of nine by nine,
 * whose middle counts 25 and whose corners count 1. Beyond the edges there is nothing.
 * @param memory `sums` holds the samples before, line by line, and their sums after
 */
export function sumAroundTwice({ sums, spare }: SumMemory, size: Size): void {
  const { width, height } = size;
  for (let line = 0; line < height; line++) {
    sumAcross(sums, line * width, width);
    sumAcross(sums, line * width, width);
  }
  sumDown(sums, spare, size);
  sumDown(spare, sums, size);
}

/** Puts in the place of each sample of a line its sum with the two before and the two behind it. */
function sumAcross(values: Int32Array, start: number, width: number): void {
  const end = start + width;
  let [twoBefore, before] = [0, 0];
  let here = values[start] ?? 0;
  let behind = width > 1 ? (values[start + 1] ?? 0) : 0;
  let sum = here + behind;
  for (let at = start; at < end; at++) {
    const coming = at + 2 < end ? (values[at + 2] ?? 0) : 0;
    sum += coming;
    values[at] = sum;
    sum -= twoBefore;
    twoBefore = before;
    before = here;
    here = behind;
    behind = coming;
  }
}

/** Each line of sums over five lines, from the one before it: what comes into the window is added, what leaves it taken away. */
function sumDown(from: Int32Array, to: Int32Array, { width, height }: Size): void {
  sumFirst(from, to, { width, height });
  const [coming, leaving] = [2 * width, 3 * width];
  const [firstLeaves, lastComes] = [3 * width, (height - 2) * width];
  for (let start = width; start < height * width; start += width) {
    const end = start + width;
    const comes = start < lastComes;
    const leaves = start >= firstLeaves;
    for (let at = start; at < end; at++) {
      const more = comes ? (from[at + coming] ?? 0) : 0;
      const less = leaves ? (from[at - leaving] ?? 0) : 0;
      to[at] = (to[at - width] ?? 0) + more - less;
    }
  }
}

function sumFirst(from: Int32Array, to: Int32Array, { width, height }: Size): void {
  const lines = Math.min(3, height);
  for (let column = 0; column < width; column++) {
    let sum = 0;
    for (let line = 0; line < lines; line++) sum += from[line * width + column] ?? 0;
    to[column] = sum;
  }
}

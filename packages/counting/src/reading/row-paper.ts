import type { SampledBox } from './sample-row.ts';

/** The brightness of bare paper over a row, block by block, in the units of samples (0 to 1020), and its grain. */
export interface RowPaper {
  readonly across: number;
  readonly down: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly white: Float64Array;
  /** The usual difference of two samples of bare paper side by side. */
  readonly grain: number;
}

const blockWidth = 32;
const bins = 64;
const brightShare = 0.25;
const neighbourShare = 0.86;

/** Measures the paper of a row: in each block a brightness that a quarter of its samples exceed, never far under its neighbours. */
export function measurePaper(
  light: Uint16Array,
  { columns, lines }: Pick<SampledBox, 'columns' | 'lines'>,
): RowPaper {
  const across = Math.max(1, Math.floor(columns / blockWidth));
  const down = 2;
  const blockHeight = Math.floor(lines / down);
  const white = new Float64Array(across * down);
  const histogram = new Uint16Array(bins);
  let grainSum = 0;
  let grainCount = 0;
  for (let band = 0; band < down; band++) {
    for (let block = 0; block < across; block++) {
      histogram.fill(0);
      let count = 0;
      let differences = 0;
      for (let line = band * blockHeight; line < (band + 1) * blockHeight; line += 2) {
        differences += countBlock(light, histogram, line * columns + block * blockWidth);
        count += blockWidth / 2;
      }
      white[band * across + block] = brightOf(histogram, count * brightShare);
      grainSum += differences / Math.max(1, count);
      grainCount++;
    }
  }
  lift(white, across);
  return { across, down, blockWidth, blockHeight, white, grain: grainSum / grainCount };
}

/** Counts every other sample of one line of a block by its brightness; returns how much they differ from those beside them. */
function countBlock(light: Uint16Array, histogram: Uint16Array, start: number): number {
  let differences = 0;
  for (let at = start; at < start + blockWidth; at += 2) {
    const value = light[at] ?? 0;
    const bin = value >> 4;
    histogram[bin] = (histogram[bin] ?? 0) + 1;
    differences += Math.min(48, Math.abs(value - (light[at + 1] ?? 0)));
  }
  return differences;
}

function brightOf(histogram: Uint16Array, above: number): number {
  let seen = 0;
  for (let bin = bins - 1; bin > 0; bin--) {
    const count = histogram[bin] ?? 0;
    if (seen + count > above) return bin * 16 + 16 * (1 - (above - seen) / count);
    seen += count;
  }
  return 0;
}

/** A block that is filled with ink must not pass for dark paper: no block lies far under those beside it. */
function lift(white: Float64Array, across: number): void {
  const measured = white.slice();
  for (let at = 0; at < white.length; at++) {
    const usual = usualBeside(measured, at, across);
    white[at] = Math.max(measured[at] ?? 0, usual * neighbourShare);
  }
}

/** Of the two blocks on each side the second brightest of four or three, the brighter of two. */
function usualBeside(measured: Float64Array, at: number, across: number): number {
  const block = at % across;
  const first = Math.max(0, block - 2);
  const last = Math.min(across - 1, block + 2);
  let [brightest, second] = [0, 0];
  for (let other = first; other <= last; other++) {
    if (other === block) continue;
    const value = measured[at - block + other] ?? 0;
    if (value > brightest) [brightest, second] = [value, brightest];
    else if (value > second) second = value;
  }
  return last - first > 2 ? second : brightest;
}

import type { WordSpan } from './name-shape.ts';
import { darknessAt, type SampledRow } from './sampled-row.ts';

/** Print darker than this hides a pale line; what is paler is the blur of a stem, and the same on all lines of its column. */
const openPrint = 120;
/** Lines on which a column has to be seen, so that its usual darkness is known. */
const fewestSeen = 5;
/** Gaps between the letters of a word, of which a line that crosses it has to darken three quarters. */
const fewestGaps = 4;
const leftOut = 0.25;
/** By how much a line over a word may rise or fall, in samples for each across. */
const leans = [-0.1, -0.05, 0, 0.05, 0.1];
/** A single sample counts at most so much: a speck is no line. */
const most = 80;
/** Samples before and behind a name in which a stroke over it begins and ends, and at least as many to tell anything. */
const beside = 40;
const fewestBeside = 12;
/** Samples behind a name in which a stroke over it has ended, and a fold goes on. */
const ended = 42;

/**
 * The darkness of the darkest line through the gaps of each word of a name, the darkest first. Gaps are compared with themselves on
 * other lines, so that neither the blur of the letters nor their place in the scan makes a line; a stroke that is too pale for
 * any single sample darkens each gap of a word at one height.
 * @returns 0 to 255: what three quarters of the gaps of a word have at least
 */
export function linesInGaps(row: SampledRow): readonly number[] {
  const lines = row.template.name.words.map((word) => lineInWord(row, word));
  return lines.toSorted((one, other) => other - one);
}

/**
 * How dark a level line close before or close behind a name is, more than the other lines there. What goes on far behind the name is a fold or a
 * stroke on the other side, and none of this name.
 * @returns 0 to 255
 */
export function lineBeside(row: SampledRow): number {
  const { name, columns } = row.template;
  const before = linesOf(row, { from: name.from - beside, to: name.from - 2 });
  const behind = linesOf(row, { from: name.to + 2, to: name.to + beside });
  const far = linesOf(row, { from: name.to + ended, to: columns - 4 });
  return Math.max(darkestOver(before, far), darkestOver(behind, far));
}

/** A word by pairs of samples one over the other: how far the darker of them is beyond what is usual in its column; NaN where print hides both. */
interface WordGaps {
  readonly width: number;
  readonly lines: number;
  readonly darkness: Float32Array;
}

function lineInWord(row: SampledRow, word: WordSpan): number {
  const gaps = gapsOf(row, { from: Math.max(0, word.from - 2), to: word.to + 2 });
  const means = new Float32Array(gaps.width);
  let best = 0;
  for (const lean of leans) {
    for (let line = 1; line + 1 < gaps.lines; line++) {
      best = Math.max(best, throughGaps(gaps, { line, lean, means }));
    }
  }
  return best;
}

function gapsOf(row: SampledRow, { from, to }: WordSpan): WordGaps {
  const { name, print, columns } = row.template;
  const first = name.coreTop - 1;
  const height = name.coreBottom - name.coreTop + 3;
  const lines = height - 1;
  const width = Math.min(columns - 1, to) - from + 1;
  const darkness = new Float32Array(width * lines).fill(Number.NaN);
  const seen = new Float32Array(height);
  for (let column = 0; column < width; column++) {
    let count = 0;
    let before = Number.NaN;
    for (let line = 0; line < height; line++) {
      const isOpen = (print[(first + line) * columns + from + column] ?? 255) < openPrint;
      const dark = isOpen ? darkOf(row, from + column, first + line) : Number.NaN;
      if (isOpen) seen[count++] = dark;
      if (line > 0) darkness[(line - 1) * width + column] = darkerOf(before, dark);
      before = dark;
    }
    const usual =
      count < fewestSeen ? Number.NaN : (seen.subarray(0, count).sort()[count >> 1] ?? Number.NaN);
    for (let at = column; at < darkness.length; at += width) {
      darkness[at] = (darkness[at] ?? Number.NaN) - usual;
    }
  }
  return { width, lines, darkness };
}

function darkerOf(one: number, other: number): number {
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : Math.max(one, other);
}

/** What three quarters of the gaps have at least along one line, two samples thick. */
function throughGaps(
  { width, lines, darkness }: WordGaps,
  {
    line,
    lean,
    means,
  }: { readonly line: number; readonly lean: number; readonly means: Float32Array },
): number {
  let gaps = 0;
  let [sum, count] = [0, 0];
  for (let column = 0; column <= width; column++) {
    const at = Math.round(line + lean * (column - width / 2));
    const isOn = column < width && at >= 0 && at < lines;
    const dark = isOn ? (darkness[at * width + column] ?? Number.NaN) : Number.NaN;
    if (!Number.isNaN(dark)) {
      sum += dark;
      count++;
    } else if (count > 0) {
      means[gaps++] = sum / count;
      [sum, count] = [0, 0];
    }
  }
  if (gaps < fewestGaps) return 0;
  return means.subarray(0, gaps).sort()[Math.floor(gaps * leftOut)] ?? 0;
}

/** Mean darkness on bare paper of every two neighbouring lines at the height of the letters; NaN where too little is bare. */
function linesOf(row: SampledRow, { from, to }: WordSpan): readonly number[] {
  const { name, print, columns } = row.template;
  const first = Math.max(0, from);
  const last = Math.min(columns - 1, to);
  const lines: number[] = [];
  for (let line = name.coreTop - 2; line <= name.coreBottom + 2; line++) {
    let [sum, count] = [0, 0];
    for (const each of [line, line + 1]) {
      for (let column = first; column <= last; column++) {
        if (print[each * columns + column] !== 0) continue;
        sum += darkOf(row, column, each);
        count++;
      }
    }
    lines.push(count < 2 * fewestBeside ? Number.NaN : sum / count);
  }
  return lines;
}

/** How far the darkest line lies over the usual one, less what is as dark far behind at the same height. */
function darkestOver(lines: readonly number[], far: readonly number[]): number {
  const usual = middleOf(lines);
  const usualFar = middleOf(far);
  return Math.max(
    0,
    ...lines.map((line, at) => {
      const beyond = (far[at] ?? Number.NaN) - usualFar;
      const dark = line - usual - (Number.isNaN(beyond) ? 0 : Math.max(0, beyond));
      return Number.isNaN(dark) ? 0 : dark;
    }),
  );
}

function middleOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value)).toSorted(upwards);
  return known[known.length >> 1] ?? Number.NaN;
}

function upwards(one: number, other: number): number {
  return one - other;
}

/** Darkness of one sample, and not more than counts. */
function darkOf(row: SampledRow, column: number, line: number): number {
  return Math.max(-most, Math.min(most, darknessAt(row, column, line)));
}

import { whiteAt } from './extra-ink.ts';
import type { WordSpan } from './name-shape.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { InkLevels } from './read-code-cells.ts';
import type { RowPaper } from './row-paper.ts';

/** A row as it was sampled and measured. */
export interface SampledRow {
  readonly template: RowTemplate;
  readonly light: Uint16Array;
  readonly paper: RowPaper;
  readonly levels: InkLevels;
}

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
 * The darkness of the darkest line through the gaps of one word of a name. Gaps are compared with themselves on other
 * lines, so that neither the blur of the letters nor their place in the scan makes a line; a stroke that is too pale for any
 * single sample darkens each gap of the word at one height.
 * @returns 0 to 255: what three quarters of the gaps have at least
 */
export function lineInGaps(row: SampledRow): number {
  return Math.max(0, ...row.template.name.words.map((word) => lineInWord(row, word)));
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

/** Darkness of each sample of a word beyond what is usual in its column; NaN where print hides it. */
interface WordGaps {
  readonly width: number;
  readonly darkness: Float32Array;
}

function lineInWord(row: SampledRow, word: WordSpan): number {
  const { name } = row.template;
  const gaps = gapsOf(row, { from: Math.max(0, word.from - 2), to: word.to + 2 });
  const height = name.coreBottom - name.coreTop + 3;
  let best = 0;
  for (const lean of leans) {
    for (let line = 1; line + 2 < height; line++) {
      best = Math.max(best, throughGaps(gaps, { line, lean, height }));
    }
  }
  return best;
}

function gapsOf(row: SampledRow, { from, to }: WordSpan): WordGaps {
  const { name, print, columns } = row.template;
  const first = name.coreTop - 1;
  const height = name.coreBottom - name.coreTop + 3;
  const width = Math.min(columns - 1, to) - from + 1;
  const darkness = new Float32Array(width * height).fill(Number.NaN);
  for (let column = 0; column < width; column++) {
    const seen: number[] = [];
    for (let line = 0; line < height; line++) {
      const at = (first + line) * columns + from + column;
      if ((print[at] ?? 255) >= openPrint) continue;
      const dark = darknessAt(row, from + column, first + line);
      darkness[line * width + column] = dark;
      seen.push(dark);
    }
    const usual =
      seen.length < fewestSeen ? Number.NaN : (seen.toSorted(upwards)[seen.length >> 1] ?? 0);
    for (let at = column; at < darkness.length; at += width) {
      darkness[at] = (darkness[at] ?? 0) - usual;
    }
  }
  return { width, darkness };
}

/** What three quarters of the gaps have at least along one line, two samples thick. */
function throughGaps(
  { width, darkness }: WordGaps,
  { line, lean, height }: { readonly line: number; readonly lean: number; readonly height: number },
): number {
  const means: number[] = [];
  let [sum, count] = [0, 0];
  for (let column = 0; column <= width; column++) {
    const upper = Math.round(line + lean * (column - width / 2));
    const dark = column < width ? darkerOf(darkness, { upper, column, width, height }) : Number.NaN;
    if (!Number.isNaN(dark)) {
      sum += dark;
      count++;
    } else if (count > 0) {
      means.push(sum / count);
      [sum, count] = [0, 0];
    }
  }
  if (means.length < fewestGaps) return 0;
  return means.toSorted(upwards)[Math.floor(means.length * leftOut)] ?? 0;
}

/** The darker of two samples one over the other; NaN where neither is seen. */
function darkerOf(
  darkness: Float32Array,
  {
    upper,
    column,
    width,
    height,
  }: {
    readonly upper: number;
    readonly column: number;
    readonly width: number;
    readonly height: number;
  },
): number {
  if (upper < 0 || upper + 1 >= height) return Number.NaN;
  const one = darkness[upper * width + column] ?? Number.NaN;
  const other = darkness[(upper + 1) * width + column] ?? Number.NaN;
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : Math.max(one, other);
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
        sum += darknessAt(row, column, each);
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

/** Darkness of one sample against its paper, 0 to 255 for full ink, and not more than counts. */
function darknessAt({ template, light, paper, levels }: SampledRow, column: number, line: number) {
  const white = whiteAt(paper, Math.round(column / paper.blockWidth - 0.5), line);
  const depth = 1 - levels.black / levels.white;
  const dark = ((white - (light[line * template.columns + column] ?? 0)) * 255) / (white * depth);
  return Math.max(-most, Math.min(most, dark));
}

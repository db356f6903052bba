import type { RowTemplate } from './prepare-layout.ts';
import type { PrintModel } from './print-model.ts';
import { darknessAt, type SampledRow } from './sampled-row.ts';

/** Samples over and under the letters between which a line may cross a name. */
const over = 2;
const under = 1;
/** Darkness that a line loses by a step up or down: a hand's line leans, grain jumps. */
const stepLoss = 10;
/** A single sample counts at most so much: a line is dark all along. */
const most = 70;
/** Samples behind a name in which a stroke over it has ended, and over which a fold is told by going on. */
const ended = 40;
const fold = 80;

/**
 * The darkness of the darkest line over a name from its first letter to its last, beyond what the print can be: a stroke so pale
 * that it drowns in the grain dot by dot still adds up along its way. What goes on far behind the name is a fold.
 * @param rest what is left of each sample of the model, in parts
 * @returns mean darkness along the line, 0 to 255
 */
export function paleLine(
  rest: Int32Array,
  row: SampledRow & { readonly model: PrintModel; readonly parts: number },
): number {
  const { template, model, parts } = row;
  const { name } = template;
  const first = Math.max(0, name.coreTop - over - model.top);
  const last = Math.min(model.height - 1, name.coreBottom + under - model.top);
  const lines = last - first + 1;
  const from = Math.max(0, name.from - model.from);
  const to = Math.min(model.width - 1, name.to - model.from);
  if (lines < 2 || to <= from) return 0;
  let before = new Float64Array(lines);
  let here = new Float64Array(lines);
  for (let column = from; column <= to; column++) {
    const start = first * model.width + column;
    stepOn({ before, here }, rest, { start, across: model.width, parts });
    [before, here] = [here, before];
  }
  const best = before.indexOf(Math.max(...before));
  const dark = (before[best] ?? 0) / (to - from + 1);
  return dark - Math.max(0, darkBehind(row, model.top + first + best));
}

/** The darkest way to each line of a column from the lines of the one before it. */
function stepOn(
  { before, here }: { readonly before: Float64Array; readonly here: Float64Array },
  rest: Int32Array,
  {
    start,
    across,
    parts,
  }: { readonly start: number; readonly across: number; readonly parts: number },
): void {
  const last = here.length - 1;
  const limit = most * parts;
  let above = -Infinity;
  let best = before[0] ?? 0;
  for (let line = 0; line <= last; line++) {
    const below = line < last ? (before[line + 1] ?? 0) : -Infinity;
    const straight = best;
    if (above - stepLoss > best) best = above - stepLoss;
    if (below - stepLoss > best) best = below - stepLoss;
    const dark = rest[start + line * across] ?? 0;
    here[line] = best + (dark > limit ? limit : dark < -limit ? -limit : dark) / parts;
    above = straight;
    best = below;
  }
}

/** Mean darkness along a line of the row far behind the name; the darkest of three lines that lie on each other. */
function darkBehind(row: SampledRow, line: number): number {
  const { name, columns } = row.template;
  const from = name.to + ended;
  const to = Math.min(columns - 8, from + fold);
  if (to - from < fold / 2) return 0;
  const darkness = [line - 1, line, line + 1].map((at) => {
    let sum = 0;
    for (let column = from; column < to; column++) sum += darknessAt(row, column, at);
    return sum / (to - from);
  });
  return Math.max(...darkness);
}

/** Samples over and under the letters in which a trace of a stroke may be seen. */
const traceOver = 3;
const traceUnder = 2;

/** Samples behind a name in which the end of a stroke over it may be seen. */
const traceBehind = 50;

/** Samples around a name in which the ends of a line that leans through it may be seen. */
const around = 4;

/** Samples of a row that are a little darker than their paper. */
export interface PaleTraces {
  /** Between the letters of its name. */
  readonly among: number;
  /** Close behind it. */
  readonly behind: number;
  /** On bare paper close around its letters, on whatever line. */
  readonly around: number;
  /** At its number, on whatever line. */
  readonly atNumber: number;
}

/**
 * How much can be seen of a pale stroke beside its print: the most samples that are a little darker than their paper on three
 * neighbouring lines of a name, and behind it.
 * @param marks before pale pieces are taken out of them
 */
export function tracesInLine(marks: Uint8Array, template: RowTemplate): PaleTraces {
  const { name, columns } = template;
  const end = Math.min(columns - 1, name.to + traceBehind);
  return {
    among: mostInLine(marks, { name, columns, from: name.from, to: name.to }),
    behind: mostInLine(marks, { name, columns, from: name.to + 1, to: end }),
    around: aroundName(marks, template),
    atNumber: tracesAtNumber(marks, template),
  };
}

/** How many samples at the number of a row are a little darker than their paper, on whatever line. */
export function tracesAtNumber(marks: Uint8Array, { models, columns }: RowTemplate): number {
  return inModel(marks, models.number, columns);
}

function aroundName(marks: Uint8Array, { name, columns, lines, print }: RowTemplate): number {
  const from = Math.max(0, name.from - around);
  const to = Math.min(columns - 1, name.to + around);
  let count = 0;
  for (
    let line = Math.max(0, name.top - around);
    line <= Math.min(lines - 1, name.bottom + around);
    line++
  ) {
    const start = line * columns;
    for (let at = start + from; at <= start + to; at++) {
      if ((marks[at] ?? 0) > 0 && print[at] === 0) count++;
    }
  }
  return count;
}

function inModel(
  marks: Uint8Array,
  { from, top, width, height }: PrintModel,
  columns: number,
): number {
  let count = 0;
  for (let line = top; line < top + height; line++) {
    const start = line * columns + from;
    for (let at = start; at < start + width; at++) if ((marks[at] ?? 0) > 0) count++;
  }
  return count;
}

function mostInLine(
  marks: Uint8Array,
  {
    name,
    columns,
    from,
    to,
  }: Pick<RowTemplate, 'name' | 'columns'> & { readonly from: number; readonly to: number },
): number {
  let most = 0;
  let [twoBefore, before] = [0, 0];
  for (let line = name.coreTop - traceOver; line <= name.coreBottom + traceUnder; line++) {
    let here = 0;
    for (let at = line * columns + from; at <= line * columns + to; at++) {
      if ((marks[at] ?? 0) > 0) here++;
    }
    most = Math.max(most, twoBefore + before + here);
    [twoBefore, before] = [before, here];
  }
  return most;
}

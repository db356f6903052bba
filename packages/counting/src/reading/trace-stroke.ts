import type { RowTemplate } from './prepare-layout.ts';

/** The best way for a stroke from the first to the last column of a name, told column by column. */
export interface StrokeTrace {
  readonly from: number;
  /** The line in each column. */
  readonly lines: Int16Array;
  /** 1 ink, 0 print (nothing can be seen), -1 bare paper. */
  readonly seen: Int8Array;
}

/** Lines by which a way climbs or falls from one column to the next at most; `stepOn` writes out each of these steps. */
const steepest = 2;
const inkGain = 3;
const paperLoss = 3;
const stepLoss = 0.35;
/** Samples that print may darken so much cannot tell a thin stroke from its own blur. */
const blurred = 24;

/**
 * Finds the way through a row along which a stroke over the whole name would be seen best: over ink where there is ink,
 * over the letters where it may be hidden, over bare paper only where there is no other way.
 */
export function traceStroke(
  marks: Uint8Array,
  template: RowTemplate,
  span: { readonly from: number; readonly to: number },
): StrokeTrace {
  const { lines } = template;
  const width = span.to - span.from + 1;
  const steps = new Int8Array(width * lines);
  // Beyond the first and the last line no way leads on.
  let before = new Float32Array(lines + 2 * steepest).fill(-Infinity);
  let here = before.slice();
  before.fill(0, steepest, steepest + lines);
  for (let column = 0; column < width; column++) {
    gainsOf(here, marks, { template, column: span.from + column });
    stepOn({ before, here, steps }, column * lines);
    [before, here] = [here, before];
  }
  const last = before.subarray(steepest, steepest + lines);
  return walkBack(marks, template, { span, steps, last });
}

/** The best way to each line of a column from the lines of the one before it, added to what the line itself gains. */
function stepOn(
  {
    before,
    here,
    steps,
  }: { readonly before: Float32Array; readonly here: Float32Array; readonly steps: Int8Array },
  start: number,
): void {
  let twoUp = -Infinity;
  let up = -Infinity;
  let same = before[steepest] ?? 0;
  let down = before[steepest + 1] ?? 0;
  for (let line = 0; line < here.length - 2 * steepest; line++) {
    const twoDown = before[line + 2 * steepest] ?? 0;
    let best = twoUp - 2 * stepLoss;
    let step = -2;
    if (up - stepLoss > best) {
      best = up - stepLoss;
      step = -1;
    }
    if (same > best) {
      best = same;
      step = 0;
    }
    if (down - stepLoss > best) {
      best = down - stepLoss;
      step = 1;
    }
    if (twoDown - 2 * stepLoss > best) {
      best = twoDown - 2 * stepLoss;
      step = 2;
    }
    here[line + steepest] = best + (here[line + steepest] ?? 0);
    steps[start + line] = step;
    twoUp = up;
    up = same;
    same = down;
    down = twoDown;
  }
}

/** What a stroke gains or loses on each line of a column. */
function gainsOf(
  here: Float32Array,
  marks: Uint8Array,
  { template, column }: { readonly template: RowTemplate; readonly column: number },
): void {
  const { name, columns, lines } = template;
  for (let line = 0; line < lines; line++) {
    const mayHide = line >= name.top - 2 && line <= name.bottom + 2;
    here[line + steepest] = gainAt(marks, template, { at: line * columns + column, mayHide });
  }
}

function gainAt(
  marks: Uint8Array,
  { print }: RowTemplate,
  { at, mayHide }: { readonly at: number; readonly mayHide: boolean },
): number {
  if ((marks[at] ?? 0) > 0) return inkGain;
  return mayHide && (print[at] ?? 0) > blurred ? 0 : -paperLoss;
}

function walkBack(
  marks: Uint8Array,
  template: RowTemplate,
  end: {
    readonly span: { readonly from: number; readonly to: number };
    readonly steps: Int8Array;
    readonly last: Float32Array;
  },
): StrokeTrace {
  const width = end.span.to - end.span.from + 1;
  const lines = new Int16Array(width);
  const seen = new Int8Array(width);
  let line = end.last.indexOf(Math.max(...end.last));
  for (let column = width - 1; column >= 0; column--) {
    const at = line * template.columns + end.span.from + column;
    lines[column] = line;
    const mayHide = line >= template.name.top - 2 && line <= template.name.bottom + 2;
    seen[column] = Math.sign(gainAt(marks, template, { at, mayHide }));
    line += end.steps[column * template.lines + line] ?? 0;
  }
  return { from: end.span.from, lines, seen };
}

import type { RowTemplate } from './prepare-layout.ts';

/** The best way for a stroke from the first to the last column of a name, told column by column. */
export interface StrokeTrace {
  readonly from: number;
  /** The line in each column. */
  readonly lines: Int16Array;
  /** 1 ink, 0 print (nothing can be seen), -1 bare paper. */
  readonly seen: Int8Array;
}

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
  let before = new Float32Array(lines);
  let here = new Float32Array(lines);
  for (let column = 0; column < width; column++) {
    for (let line = 0; line < lines; line++) {
      const mayHide = line >= template.name.top - 2 && line <= template.name.bottom + 2;
      let best = -Infinity;
      let bestStep = 0;
      const low = Math.max(-steepest, -line);
      const high = Math.min(steepest, lines - 1 - line);
      for (let step = low; step <= high; step++) {
        const score = (before[line + step] ?? 0) - stepLoss * Math.abs(step);
        if (score > best) {
          best = score;
          bestStep = step;
        }
      }
      const at = line * template.columns + span.from + column;
      here[line] = best + gainAt(marks, template, { at, mayHide });
      steps[column * lines + line] = bestStep;
    }
    [before, here] = [here, before];
  }
  return walkBack(marks, template, { span, steps, last: before });
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

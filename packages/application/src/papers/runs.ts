import type { FigureRef, Run, TableCell, TableRow } from './paper-blocks.ts';

/** Plain text. */
export function textRun(text: string): Run {
  return { kind: 'text', text };
}

/** Bold text. */
export function boldRun(text: string): Run {
  return { kind: 'text', text, emphasis: 'bold' };
}

/** Italic text. */
export function italicRun(text: string): Run {
  return { kind: 'text', text, emphasis: 'italic' };
}

/** A figure as it is printed ("811/811") and what it opens on screen. */
export function figureRun(text: string, ref: FigureRef): Run {
  return { kind: 'figure', text, ref };
}

/** A cell of plain text. */
export function textCell(text: string): TableCell {
  return { runs: [textRun(text)] };
}

/** A plain row from its cells. */
export function plainRow(...cells: readonly TableCell[]): TableRow {
  return { role: 'plain', cells };
}

/** The words of some runs, without emphasis and links. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

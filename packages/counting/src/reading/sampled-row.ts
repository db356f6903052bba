import { whiteAt } from './extra-ink.ts';
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

/** Darkness of one sample of a row against its paper: 255 for full ink, under 0 where it is lighter than paper. */
export function darknessAt(
  { template, light, paper, levels }: SampledRow,
  column: number,
  line: number,
): number {
  const white = whiteAt(paper, Math.round(column / paper.blockWidth - 0.5), line);
  const depth = 1 - levels.black / levels.white;
  return ((white - (light[line * template.columns + column] ?? 0)) * 255) / (white * depth);
}

import type { LayoutRow } from '../layout/index.ts';
import type { LumaImage } from './luma-image.ts';
import { samplesPerMm } from './samples.ts';

/** Samples along the border of a row in which its rules stand: nothing is seen there. */
const rimSamples = 3;

/** Darkness 0 to 255 of the clean print on the grid of samples, as the reader will sample scans. */
export function sampleClean(
  clean: LumaImage,
  {
    columns,
    lines,
    row,
    dotsPerMm,
  }: {
    readonly columns: number;
    readonly lines: number;
    readonly row: Pick<LayoutRow, 'row'>;
    readonly dotsPerMm: number;
  },
): Uint8Array {
  const ink = new Uint8Array(columns * lines);
  const { luma, width } = clean;
  for (let line = 0; line < lines; line++) {
    const y = (row.row.y + (line + 0.5) / samplesPerMm) * dotsPerMm;
    const top = Math.max(0, Math.min(clean.height - 2, Math.floor(y - 0.5)));
    for (let column = 0; column < columns; column++) {
      const x = (row.row.x + (column + 0.5) / samplesPerMm) * dotsPerMm;
      const left = Math.max(0, Math.min(width - 2, Math.floor(x - 0.5)));
      const at = top * width + left;
      const light =
        (luma[at] ?? 0) +
        (luma[at + 1] ?? 0) +
        (luma[at + width] ?? 0) +
        (luma[at + width + 1] ?? 0);
      ink[line * columns + column] = 255 - (light >> 2);
    }
  }
  return ink;
}

/** Columns of samples, both ends included. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where print stands nothing can be seen; a sample further on, its blur may still darken the paper. Far from the name, by
 * which the row is found, print may lie a sample further off.
 */
export function spread(
  ink: Uint8Array,
  { columns, lines }: { readonly columns: number; readonly lines: number },
  farFrom: readonly ColumnRange[],
): Uint8Array {
  const near = greatestAround(ink, columns, lines);
  const far = greatestAround(near, columns, lines);
  const print = new Uint8Array(ink.length);
  for (let at = 0; at < ink.length; at++) {
    const column = at % columns;
    const line = (at - column) / columns;
    const rim = Math.min(column, columns - 1 - column, line, lines - 1 - line);
    const isFar = farFrom.some(({ from, to }) => column >= from && column <= to);
    const hides = (isFar ? far : near)[at] ?? 0;
    print[at] =
      hides > 70 || rim < rimSamples ? 255 : Math.max(near[at] ?? 0, (far[at] ?? 0) * 0.3);
  }
  return print;
}

function greatestAround(values: Uint8Array, columns: number, lines: number): Uint8Array {
  const greatest = new Uint8Array(values.length);
  for (let line = 0; line < lines; line++) {
    for (let column = 0; column < columns; column++) {
      let best = 0;
      for (let y = Math.max(0, line - 1); y <= Math.min(lines - 1, line + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          best = Math.max(best, values[y * columns + x] ?? 0);
        }
      }
      greatest[line * columns + column] = best;
    }
  }
  return greatest;
}

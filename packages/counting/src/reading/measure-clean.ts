import type { LayoutRow } from '../layout/index.ts';
import type { LumaImage } from './luma-image.ts';
import { samplesPerMm } from './samples.ts';

/** Places across and down one sample at which the clean print is measured. */
const within = [-0.25, 0.25] as const;

/** Darkness of the clean print over the whole of each sample, between its dots and not by the next one. */
export function measureClean(
  { luma, width, height }: LumaImage,
  grid: {
    readonly columns: number;
    readonly lines: number;
    readonly row: Pick<LayoutRow, 'row'>;
    readonly dotsPerMm: number;
  },
): Float32Array {
  const { columns, lines, row, dotsPerMm } = grid;
  const ink = new Float32Array(columns * lines);
  for (let at = 0; at < ink.length; at++) {
    const column = at % columns;
    const line = (at - column) / columns;
    let light = 0;
    for (const down of within) {
      const y = (row.row.y + (line + 0.5 + down) / samplesPerMm) * dotsPerMm - 0.5;
      const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
      for (const across of within) {
        const x = (row.row.x + (column + 0.5 + across) / samplesPerMm) * dotsPerMm - 0.5;
        const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
        const dot = top * width + left;
        const upper = between(luma[dot] ?? 0, luma[dot + 1] ?? 0, x - left);
        const lower = between(luma[dot + width] ?? 0, luma[dot + width + 1] ?? 0, x - left);
        light += between(upper, lower, y - top);
      }
    }
    ink[at] = 255 - light / within.length ** 2;
  }
  return ink;
}

function between(one: number, other: number, share: number): number {
  return one + (other - one) * share;
}

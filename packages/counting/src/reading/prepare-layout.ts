import type { BallotLayout, LayoutPage, LayoutRow } from '../layout/index.ts';
import { agreeOnCore, findWords, type NameShape } from './name-shape.ts';
import type { LumaImage } from './luma-image.ts';
import { rowModels, type RowModels } from './print-model.ts';
import { pageZones, type PageZones } from './page-zones.ts';
import { registrationPoints, type RegistrationPoints } from './registration-points.ts';

/** Samples per millimetre in which rows are compared with their clean print. */
export const samplesPerMm = 5;

/** Samples along the border of a row in which its rules stand: nothing is seen there. */
const rimSamples = 3;

/** A row of the layout with everything about its clean print that reading needs again and again. */
export interface RowTemplate {
  readonly row: LayoutRow;
  /** Samples across and down: the row's box, five to the millimetre. */
  readonly columns: number;
  readonly lines: number;
  /** For each sample the darkest that the print alone can make it, blur and a little shift included; 255: nothing can be seen there. */
  readonly print: Uint8Array;
  readonly name: NameShape;
  readonly points: RegistrationPoints;
  readonly models: RowModels;
}

export interface PageTemplate {
  readonly page: LayoutPage;
  readonly rows: readonly RowTemplate[];
  readonly clean: LumaImage;
  readonly zones: PageZones;
}

export interface PreparedLayout {
  readonly layout: BallotLayout;
  readonly pages: readonly PageTemplate[];
}

/** Prepares a layout for reading. `cleans` are the decoded clean prints of its pages, in their order. */
export function prepareLayout(layout: BallotLayout, cleans: readonly LumaImage[]): PreparedLayout {
  const pages = layout.pages.flatMap((page, index) => {
    const clean = cleans[index];
    if (!clean) return [];
    const rows = page.rows.map((row) => prepareRow(row, page, clean));
    const names = agreeOnCore(rows.map((row) => row.name));
    const named = rows.map((row, at) => ({ ...row, name: names[at] ?? row.name }));
    return [{ page, clean, rows: named, zones: pageZones(page, clean) }];
  });
  return { layout, pages };
}

function prepareRow(row: LayoutRow, page: LayoutPage, clean: LumaImage): RowTemplate {
  const columns = Math.floor(row.row.width * samplesPerMm);
  const lines = Math.floor(row.row.height * samplesPerMm);
  const dotsPerMm = page.clean.dpi / 25.4;
  const ink = sampleClean(clean, { columns, lines, row, dotsPerMm });
  const name = findWords(ink, { columns, lines, row, samplesPerMm });
  const modelled = row.choices ? columns : Math.min(columns, name.to + behindName);
  const exact = measureClean(clean, { columns: modelled, lines, row, dotsPerMm });
  return {
    row,
    columns,
    lines,
    print: spread(ink, { columns, lines }, farFromName(row)),
    name,
    points: registrationPoints(clean, row, dotsPerMm),
    models: rowModels(exact, { columns: modelled, lines, name, row }, (x) =>
      Math.round((x - row.row.x) * samplesPerMm),
    ),
  };
}

/** Samples behind a name beyond which nothing of a row without boxes has to be explained by its print. */
const behindName = 12;

/** Places across and down one sample at which the clean print is measured. */
const within = [-0.25, 0.25] as const;

/** Darkness of the clean print over the whole of each sample, between its dots and not by the next one. */
function measureClean(
  { luma, width, height }: LumaImage,
  grid: {
    readonly columns: number;
    readonly lines: number;
    readonly row: LayoutRow;
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

/** Darkness 0 to 255 of the clean print on the grid of samples, as the reader will sample scans. */
function sampleClean(
  clean: LumaImage,
  {
    columns,
    lines,
    row,
    dotsPerMm,
  }: {
    readonly columns: number;
    readonly lines: number;
    readonly row: LayoutRow;
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

/** Columns far from the name, by which the row is found: those of the order number, and the end of the row. */
function farFromName({ row, number, nameInk }: LayoutRow): readonly ColumnRange[] {
  function columnAt(x: number): number {
    return Math.round((x - row.x) * samplesPerMm);
  }
  return [
    { from: columnAt(number.x) - 3, to: columnAt(number.x + number.width) + 3 },
    { from: columnAt(nameInk.x + nameInk.width + 3), to: columnAt(row.x + row.width) },
  ];
}

interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where print stands nothing can be seen; a sample further on, its blur may still darken the paper. Far from the name, by
 * which the row is found, print may lie a sample further off.
 */
function spread(
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

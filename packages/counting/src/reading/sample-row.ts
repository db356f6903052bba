import { project, type Homography } from './homography.ts';
import type { LumaImage, Point } from './luma-image.ts';
import type { Box, LayoutRow } from '../layout/index.ts';
import { samplesPerMm } from './samples.ts';

/** Columns between two places that are computed exactly; in between the way is straight. */
const stride = 64;
const one = 65_536;

/** A box of the page that is read on its own grid of samples; a row, or print beside it. */
export interface SampledBox {
  /** The box, and the print by which it was found. */
  readonly row: Pick<LayoutRow, 'row' | 'nameInk'>;
  readonly columns: number;
  readonly lines: number;
}

/** Lays a grid of samples over a box, which may be grown by some millimetres on all sides. */
export function sampledBox(box: Box, nameInk: Box, by = 0): SampledBox {
  const row = {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  };
  return {
    row: { row, nameInk },
    columns: Math.floor(row.width * samplesPerMm),
    lines: Math.floor(row.height * samplesPerMm),
  };
}

export interface RowPlace {
  readonly map: Homography;
  /** Pixels to add to where the corner marks say. */
  readonly offset: Point & { readonly lean: Point };
}

/**
 * Reads a row from the image on the grid of its clean print; the page is never straightened as a whole.
 * Each sample is the sum of four pixels (0 to 1020), line by line into `light`.
 * @returns false when a part of the row lies off the image
 */
export function sampleRow(
  image: LumaImage,
  template: SampledBox,
  { place, light }: { readonly place: RowPlace; readonly light: Uint16Array },
): boolean {
  if (!liesInside(image, template, place)) return false;
  const { width, luma } = image;
  const dots = { width, pairs: new DataView(luma.buffer, luma.byteOffset, luma.length) };
  for (let line = 0; line < template.lines; line++) {
    sampleLine(dots, template, { place, light, line });
  }
  return true;
}

/** The dots of an image, read two side by side at once. */
interface DotPairs {
  readonly width: number;
  readonly pairs: DataView;
}

function sampleLine(
  image: DotPairs,
  template: SampledBox,
  {
    place,
    light,
    line,
  }: { readonly place: RowPlace; readonly light: Uint16Array; readonly line: number },
): void {
  const { columns } = template;
  let { x, y } = pixelOf(template, place, { column: 0, line });
  for (let from = 0; from < columns; from += stride) {
    const count = Math.min(columns - from, stride);
    const end = pixelOf(template, place, { column: from + count, line });
    sampleStretch(image, light, {
      at: line * columns + from,
      count,
      x,
      y,
      stepX: (end.x - x) / count,
      stepY: (end.y - y) / count,
    });
    x = end.x;
    y = end.y;
  }
}

interface Stretch {
  readonly at: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

function sampleStretch({ width, pairs }: DotPairs, light: Uint16Array, stretch: Stretch): void {
  let x = Math.round(stretch.x * one);
  let y = Math.round(stretch.y * one);
  const stepX = Math.round(stretch.stepX * one);
  const stepY = Math.round(stretch.stepY * one);
  const end = stretch.at + stretch.count;
  for (let at = stretch.at; at < end; at++) {
    const upper = (y >> 16) * width + (x >> 16);
    const above = pairs.getUint16(upper, true);
    const below = pairs.getUint16(upper + width, true);
    light[at] = (above & 255) + (above >> 8) + (below & 255) + (below >> 8);
    x += stepX;
    y += stepY;
  }
}

/** The upper left of the four pixels around a sample. */
export function pixelOf(
  { row }: Pick<SampledBox, 'row'>,
  { map, offset }: RowPlace,
  { column, line }: { readonly column: number; readonly line: number },
): { readonly x: number; readonly y: number } {
  const there = project(map, {
    x: row.row.x + (column + 0.5) / samplesPerMm,
    y: row.row.y + (line + 0.5) / samplesPerMm,
  });
  const along = column / samplesPerMm - (row.nameInk.x + row.nameInk.width / 2 - row.row.x);
  return {
    x: there.x + offset.x + offset.lean.x * along - 0.5,
    y: there.y + offset.y + offset.lean.y * along - 0.5,
  };
}

/** Does all of a box lie on the image? */
export function liesInside(image: LumaImage, template: SampledBox, place: RowPlace): boolean {
  return [0, template.columns].every((column) =>
    [0, template.lines].every((line) => {
      const { x, y } = pixelOf(template, place, { column, line });
      return x >= 0 && y >= 0 && x < image.width - 2 && y < image.height - 2;
    }),
  );
}

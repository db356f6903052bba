import { whiteAt } from './extra-ink.ts';
import type { LumaImage } from './luma-image.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { RowPaper } from './row-paper.ts';
import { pixelOf, type RowPlace } from './sample-row.ts';
import { samplesPerMm } from './samples.ts';
import type { StrokeTrace } from './trace-stroke.ts';

/** A row as it was found on its image. */
interface PlacedRow {
  readonly image: LumaImage;
  readonly template: RowTemplate;
  readonly place: RowPlace;
  readonly paper: RowPaper;
}

/** Samples to both sides of a line that are looked at; they have to be free of print. */
const reach = 4;
/** Places for each sample, and places around the line in which its darkest is looked for. */
const fine = 4;
const search = 6;
const half = reach * fine;
/** Outermost places on each side that tell how bright the paper beside the line is. */
const rim = 2;

/**
 * How wide a line over a name is: its darkness in all over its darkness in the middle, in the mean of the columns in which no print lies
 * close to it. It is taken from the dots of the image, since a thin line is not wider than a sample.
 * @returns millimetres; undefined where print lies everywhere
 */
export function lineWidth(row: PlacedRow, trace: StrokeTrace): number | undefined {
  const sums = new Float64Array(2 * half + 1);
  const across = new Float64Array(2 * (half + search) + 1);
  let count = 0;
  for (const [at, seen] of trace.seen.entries()) {
    const [column, line] = [trace.from + at, trace.lines[at] ?? 0];
    if (seen <= 0 || !isBare(row.template, column, line)) continue;
    darkAcross(row, across, { column, line });
    const darkest = darkestOf(across);
    for (let place = 0; place < sums.length; place++) {
      sums[place] = (sums[place] ?? 0) + (across[darkest - half + place] ?? 0);
    }
    count++;
  }
  return count === 0 ? undefined : widthOf(sums);
}

function isBare({ print, columns, lines }: RowTemplate, column: number, line: number): boolean {
  const last = Math.min(lines - 1, line + reach);
  for (let at = Math.max(0, line - reach); at <= last; at++) {
    if (print[at * columns + column] !== 0) return false;
  }
  return true;
}

/** How much darker than paper the image is along a column, place by place. */
function darkAcross(
  { image, template, place, paper }: PlacedRow,
  across: Float64Array,
  { column, line }: { readonly column: number; readonly line: number },
): void {
  const white = whiteAt(paper, Math.floor(column / paper.blockWidth), line) / 4;
  for (let at = 0; at < across.length; at++) {
    const there = pixelOf(template, place, { column, line: line + (at - half - search) / fine });
    across[at] = white - lightAt(image, there.x + 0.5, there.y + 0.5);
  }
}

function lightAt({ luma, width }: LumaImage, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const at = top * width + left;
  const above = (luma[at] ?? 0) * (1 - right) + (luma[at + 1] ?? 0) * right;
  const below = (luma[at + width] ?? 0) * (1 - right) + (luma[at + width + 1] ?? 0) * right;
  return above * (1 - down) + below * down;
}

function darkestOf(across: Float64Array): number {
  let darkest = half + search;
  for (let at = half; at <= half + 2 * search; at++) {
    if ((across[at] ?? 0) > (across[darkest] ?? 0)) darkest = at;
  }
  return darkest;
}

function widthOf(sums: Float64Array): number {
  const ends = [...sums.subarray(0, rim), ...sums.subarray(-rim)];
  const beside = ends.reduce((sum, each) => sum + each, 0) / ends.length;
  const all = sums.reduce((sum, each) => sum + each - beside, 0);
  const most = Math.max(...sums) - beside;
  return all / Math.max(1e-9, most) / fine / samplesPerMm;
}

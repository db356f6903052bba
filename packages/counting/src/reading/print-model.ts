import type { Box, LayoutRow } from '../layout/index.ts';
import { boxBlurred } from './box-blur.ts';
import type { NameShape } from './name-shape.ts';

/**
 * A stretch of a row in which all that a scan shows is explained by its print: how dark the print is, and how that changes
 * when it lies a little further to the right, a little lower, or is a little more blurred.
 */
export interface PrintModel {
  readonly from: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** For each sample, line by line: the print itself, its change across, its change down, its change by blur. */
  readonly shapes: readonly [Float32Array, Float32Array, Float32Array, Float32Array];
  /** Of the system that fits the four to a scan, the inverse, line by line. */
  readonly inverse: Float64Array;
  /** 1 where print is so close that it could hide a mark. */
  readonly near: Uint8Array;
}

/** The models of a row. */
export interface RowModels {
  /** The order number, and the rule behind it. */
  readonly number: PrintModel;
  readonly name: PrintModel;
  /** The boxes, where the form has some. */
  readonly agree?: PrintModel;
  readonly disagree?: PrintModel;
}

/** Samples at the edges of a row that belong to its rules. */
export const rim = 5;
/** Samples about a name, and about a box, that are explained with it. */
const about = 4;
/** Mean darkness of the print around a sample, from which something may hide there. */
const leastPrint = 8;
/** Keeps the system solvable where one of the four shapes is hardly there. */
const ridge = 50;

/** Darkness of a clean row on the grid of samples, and the same softened a little and more. */
interface CleanRow {
  readonly size: { readonly width: number; readonly height: number };
  readonly ink: Float32Array;
  readonly soft: Float32Array;
  readonly around: Float32Array;
}

/**
 * Models the print of a row.
 * @param ink darkness of the clean print on the grid of samples, 0 to 255
 * @param columnOf the column of samples at a place of the page
 */
export function rowModels(
  ink: Float32Array,
  {
    columns,
    lines,
    name,
    row,
  }: {
    readonly columns: number;
    readonly lines: number;
    readonly name: NameShape;
    readonly row: LayoutRow;
  },
  columnOf: (x: number) => number,
): RowModels {
  const clean = cleanOf(ink, { width: columns, height: lines });
  function between(from: number, to: number): PrintModel {
    const first = Math.max(rim, from);
    return modelOf(clean, { from: first, to: Math.max(first, Math.min(columns - rim - 1, to)) });
  }
  function aroundBox(box: Box): PrintModel {
    return between(columnOf(box.x) - about, columnOf(box.x + box.width) + about);
  }
  const texts = {
    number: between(rim, name.from - about - 1),
    name: between(name.from - about, name.to + about),
  };
  const { choices } = row;
  if (!choices) return texts;
  return { ...texts, agree: aroundBox(choices.agree), disagree: aroundBox(choices.disagree) };
}

/** Models all print of a stretch of the page, but for the rim around it. */
export function stretchModel(
  ink: Float32Array,
  size: { readonly width: number; readonly height: number },
): PrintModel {
  return modelOf(cleanOf(ink, size), { from: rim, to: size.width - rim - 1 });
}

function cleanOf(ink: Float32Array, size: CleanRow['size']): CleanRow {
  const around = boxBlurred(boxBlurred(ink, size, 2), size, 2);
  return { size, ink, soft: boxBlurred(ink, size, 1), around };
}

function modelOf(
  { size: { width: columns, height: lines }, ink, soft, around }: CleanRow,
  { from, to }: { readonly from: number; readonly to: number },
): PrintModel {
  const size = { width: to - from + 1, height: Math.max(1, lines - 2 * rim) };
  const samples = size.width * size.height;
  const [print, across, down, blur] = [
    new Float32Array(samples),
    new Float32Array(samples),
    new Float32Array(samples),
    new Float32Array(samples),
  ];
  const near = new Uint8Array(samples);
  for (let here = 0; here < samples; here++) {
    const column = here % size.width;
    const at = ((here - column) / size.width + rim) * columns + from + column;
    print[here] = ink[at] ?? 0;
    across[here] = ((ink[at + 1] ?? 0) - (ink[at - 1] ?? 0)) / 2;
    down[here] = ((ink[at + columns] ?? 0) - (ink[at - columns] ?? 0)) / 2;
    blur[here] = (soft[at] ?? 0) - (ink[at] ?? 0);
    if ((around[at] ?? 0) >= leastPrint) near[here] = 1;
  }
  const shapes = [print, across, down, blur] as const;
  return { from, top: rim, ...size, shapes, inverse: inverted(gramOf(shapes)), near };
}

/** The products of the shapes with each other. */
function gramOf(shapes: readonly Float32Array[]): readonly (readonly number[])[] {
  return shapes.map((one, at) =>
    shapes.map((other, place) => {
      let sum = at === place ? ridge : 0;
      for (let sample = 0; sample < one.length; sample++) {
        sum += (one[sample] ?? 0) * (other[sample] ?? 0);
      }
      return sum;
    }),
  );
}

/** The inverse of a small symmetric matrix that is positive definite, by elimination. */
function inverted(matrix: readonly (readonly number[])[]): Float64Array {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [
    ...row,
    ...matrix.map((_, place) => (at === place ? 1 : 0)),
  ]);
  for (const [at, pivot] of rows.entries()) {
    const by = pivot[at] ?? 1;
    for (let place = 0; place < 2 * size; place++) pivot[place] = (pivot[place] ?? 0) / by;
    for (const other of rows) {
      if (other === pivot) continue;
      const share = other[at] ?? 0;
      for (let place = 0; place < 2 * size; place++) {
        other[place] = (other[place] ?? 0) - share * (pivot[place] ?? 0);
      }
    }
  }
  return Float64Array.from(rows.flatMap((row) => row.slice(size)));
}

/** The six numbers of a PDF matrix: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const start: Matrix = [1, 0, 0, 1, 0, 0];

/** First one matrix, then the other. */
export function times(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = then;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}

/** A step in the directions of a matrix. */
export function moved(matrix: Matrix, x: number, y: number): Matrix {
  return times([1, 0, 0, 1, x, y], matrix);
}

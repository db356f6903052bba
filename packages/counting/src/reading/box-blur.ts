/** The mean of the samples around each sample, so many to each side; beyond the edges there is nothing. */
export function boxBlurred(values: Float32Array, size: Size, reach: number): Float32Array {
  const across = new Float32Array(size.width * size.height);
  const both = new Float32Array(across.length);
  for (let line = 0; line < size.height; line++) blurAcross(values, across, { size, line, reach });
  for (let line = 0; line < size.height; line++) sumDown(across, both, { size, line, reach });
  return both;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly size: Size;
  readonly line: number;
  readonly reach: number;
}

function blurAcross(
  values: Float32Array,
  across: Float32Array,
  { size: { width }, line, reach }: Line,
): void {
  const share = 1 / (2 * reach + 1);
  const start = line * width;
  let sum = 0;
  for (let column = -reach; column < width; column++) {
    if (column + reach < width) sum += values[start + column + reach] ?? 0;
    if (column > reach) sum -= values[start + column - reach - 1] ?? 0;
    if (column >= 0) across[start + column] = sum * share;
  }
}

function sumDown(
  across: Float32Array,
  both: Float32Array,
  { size: { width, height }, line, reach }: Line,
): void {
  const share = 1 / (2 * reach + 1);
  const start = line * width;
  both.fill(0, start, start + width);
  const last = Math.min(height - 1, line + reach);
  for (let other = Math.max(0, line - reach); other <= last; other++) {
    const from = other * width;
    for (let column = 0; column < width; column++) {
      both[start + column] = (both[start + column] ?? 0) + share * (across[from + column] ?? 0);
    }
  }
}

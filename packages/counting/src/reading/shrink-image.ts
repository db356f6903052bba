import type { LumaImage } from './luma-image.ts';

/** A small copy of an image, and how many pixels of the large one go into one of the small. */
export interface SmallImage extends LumaImage {
  readonly factor: number;
}

/** A copy whose shorter side has about `side` pixels; each is the mean of four pixels spread over its square. */
export function shrinkImage(image: LumaImage, side: number): SmallImage {
  const factor = Math.max(1, Math.round(Math.min(image.width, image.height) / side));
  // What is left over at the far edges makes pixels as well: a word may end there.
  const width = Math.ceil(image.width / factor);
  const height = Math.ceil(image.height / factor);
  const small = new Uint8Array(width * height);
  const copy = { width, height, luma: small, factor };
  for (let y = 0; y < height; y++) shrinkLine(image, copy, y);
  return copy;
}

function shrinkLine(image: LumaImage, { width, luma: small, factor }: SmallImage, y: number): void {
  const { luma } = image;
  const near = Math.floor(factor / 4);
  const far = Math.min(factor - 1, Math.floor((factor * 3) / 4));
  const across = far - near;
  const whole = Math.floor(image.width / factor);
  const bottom = image.height - 1;
  const first = Math.min(y * factor + near, bottom) * image.width;
  const second = Math.min(y * factor + far, bottom) * image.width;
  let upper = first + near;
  let lower = second + near;
  const start = y * width;
  for (let to = start; to < start + whole; to++) {
    small[to] =
      ((luma[upper] ?? 0) +
        (luma[upper + across] ?? 0) +
        (luma[lower] ?? 0) +
        (luma[lower + across] ?? 0)) >>
      2;
    upper += factor;
    lower += factor;
  }
  if (whole === width) return;
  const last = image.width - 1;
  small[start + whole] = ((luma[first + last] ?? 0) + (luma[second + last] ?? 0)) >> 1;
}

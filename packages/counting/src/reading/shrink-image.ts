import type { LumaImage } from './luma-image.ts';

/** A small copy of an image, and how many pixels of the large one go into one of the small. */
export interface SmallImage extends LumaImage {
  readonly factor: number;
}

/** A copy whose shorter side has about `side` pixels; each is the mean of four pixels spread over its square. */
export function shrinkImage(image: LumaImage, side: number): SmallImage {
  const factor = Math.max(1, Math.round(Math.min(image.width, image.height) / side));
  const width = Math.floor(image.width / factor);
  const height = Math.floor(image.height / factor);
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
  let upper = (y * factor + near) * image.width + near;
  let lower = (y * factor + far) * image.width + near;
  for (let to = y * width; to < (y + 1) * width; to++) {
    small[to] =
      ((luma[upper] ?? 0) +
        (luma[upper + across] ?? 0) +
        (luma[lower] ?? 0) +
        (luma[lower + across] ?? 0)) >>
      2;
    upper += factor;
    lower += factor;
  }
}

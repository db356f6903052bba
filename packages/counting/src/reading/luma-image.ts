/** An image of one page as brightness alone: row after row from the upper left, 0 black, 255 white. */
export interface LumaImage {
  readonly width: number;
  readonly height: number;
  readonly luma: Uint8Array;
}

/** A place on an image in pixels, or on a page in millimetres. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The brightness at a place, averaged over the four pixels around it; undefined off the image. */
export function lumaAt({ width, height, luma }: LumaImage, { x, y }: Point): number | undefined {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return undefined;
  const at = top * width + left;
  return (
    ((luma[at] ?? 0) +
      (luma[at + 1] ?? 0) +
      (luma[at + width] ?? 0) +
      (luma[at + width + 1] ?? 0)) /
    4
  );
}

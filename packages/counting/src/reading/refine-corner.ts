import type { LumaImage, Point } from './luma-image.ts';

/** A corner mark as the full image shows it: its centre of ink, how black it is and how white the paper around it. */
export interface SeenCorner extends Point {
  readonly black: number;
  readonly white: number;
}

/** Measures a mark of about `side` pixels near a place; undefined when it hangs over the edge or has no contrast. */
export function refineCorner(image: LumaImage, near: Point, side: number): SeenCorner | undefined {
  const reach = side * 0.56;
  const isWhole =
    near.x >= reach &&
    near.y >= reach &&
    near.x < image.width - reach &&
    near.y < image.height - reach;
  if (!isWhole) return undefined;
  const half = Math.ceil(side * 0.8);
  const left = Math.max(0, Math.round(near.x) - half);
  const top = Math.max(0, Math.round(near.y) - half);
  const right = Math.min(image.width - 1, Math.round(near.x) + half);
  const bottom = Math.min(image.height - 1, Math.round(near.y) + half);
  const { black, white } = levels(image, { left, top, right, bottom });
  if (white - black < 40) return undefined;
  const middle = (white + black) / 2;
  let weight = 0;
  let sumX = 0;
  let sumY = 0;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const ink = middle - (image.luma[y * image.width + x] ?? 255);
      if (ink <= 0) continue;
      weight += ink;
      sumX += ink * x;
      sumY += ink * y;
    }
  }
  return { x: sumX / weight + 0.5, y: sumY / weight + 0.5, black, white };
}

interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The brightness that a tenth of the window lies under, and the one that a fifth lies over. */
function levels(
  { width, luma }: LumaImage,
  { left, top, right, bottom }: Window,
): { readonly black: number; readonly white: number } {
  const histogram = new Uint32Array(256);
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const value = luma[y * width + x] ?? 0;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
  }
  const count = (right - left + 1) * (bottom - top + 1);
  return { black: levelAt(histogram, count * 0.1), white: levelAt(histogram, count * 0.8) };
}

function levelAt(histogram: Uint32Array, below: number): number {
  let seen = 0;
  for (let value = 0; value < 256; value++) {
    seen += histogram[value] ?? 0;
    if (seen > below) return value;
  }
  return 255;
}

import type { LumaImage } from './luma-image.ts';

/** Is anything in a square of the clean print darker than a brightness? The square is given in dots. */
export function hasPrint(
  { width, height, luma }: LumaImage,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
  lightest: number,
): boolean {
  const right = Math.min(width, Math.ceil(x + side));
  const bottom = Math.min(height, Math.ceil(y + side));
  for (let line = Math.floor(y); line < bottom; line++) {
    for (let at = line * width + Math.floor(x); at < line * width + right; at++) {
      if ((luma[at] ?? 255) < lightest) return true;
    }
  }
  return false;
}

import type { Box } from '../layout/index.ts';
import { project } from './homography.ts';
import type { LumaImage } from './luma-image.ts';
import type { PagePlacement } from './place-page.ts';
import type { PageTemplate } from './prepare-layout.ts';

const rowsLookedAt = 16;
/**
 * Figures that were scanned in grey have at least 0.44 grey dots at their rims for each black one (40 pages), a fax has none. They
 * are looked at and not the names: over those a broad pen leaves so much black that a page of names struck with it had 0.13.
 */
const leastGrey = 0.14;

/** True when an image has no grey: the machine has already decided what is ink, and pale strokes are gone. */
export function isOneBit(
  image: LumaImage,
  placement: PagePlacement,
  { rows }: PageTemplate,
): boolean {
  let [grey, black] = [0, 0];
  for (const { row } of rows.slice(0, rowsLookedAt)) {
    const counts = countIn(image, placement, row.number);
    grey += counts.grey;
    black += counts.black;
  }
  return grey < black * leastGrey;
}

function countIn(
  { width, height, luma }: LumaImage,
  { map, levels }: PagePlacement,
  box: Box,
): { readonly grey: number; readonly black: number } {
  const [begin, end] = [
    project(map, box),
    project(map, { x: box.x + box.width, y: box.y + box.height }),
  ];
  const left = Math.max(0, Math.floor(Math.min(begin.x, end.x)));
  const right = Math.min(width - 1, Math.ceil(Math.max(begin.x, end.x)));
  const top = Math.max(0, Math.floor(Math.min(begin.y, end.y)));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(begin.y, end.y)));
  const third = (levels.white - levels.black) / 3;
  let [grey, black] = [0, 0];
  for (let y = top; y <= bottom; y++) {
    for (let at = y * width + left; at <= y * width + right; at++) {
      const light = luma[at] ?? 255;
      if (light < levels.black + third) black++;
      else if (light < levels.black + 2 * third) grey++;
    }
  }
  return { grey, black };
}

import { invertHomography, project, type Homography } from './homography.ts';
import type { PagePlacement } from './place-page.ts';
import type { PageTemplate } from './prepare-layout.ts';

/** Millimetres beyond the edge of a page at which a mark is none of its own. */
const beyond = 3;
const sizeRatio = 1.5;

/** True when a corner mark of another sheet lies beside this one: two sheets went through together. */
export function hasSecondSheet(
  { spots, scale }: PagePlacement,
  map: Homography,
  { page }: PageTemplate,
): boolean {
  const back = invertHomography(map);
  const [corner] = page.corners;
  const expected = corner.width * corner.height * scale * scale;
  return spots.some((spot) => {
    const ratio = spot.area / expected;
    if (ratio > sizeRatio || ratio < 1 / sizeRatio) return false;
    const { x, y } = project(back, spot);
    return x < -beyond || y < -beyond || x > page.width + beyond || y > page.height + beyond;
  });
}

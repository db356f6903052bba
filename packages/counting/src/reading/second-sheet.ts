import { tileSide } from './dark-blobs.ts';
import { invertHomography, project, type Homography } from './homography.ts';
import type { Point } from './luma-image.ts';
import type { PagePlacement, SeenImage } from './place-page.ts';
import type { PageTemplate } from './prepare-layout.ts';

/** Millimetres beyond the edge of a page at which a mark is none of its own. */
const beyond = 3;
const sizeRatio = 1.5;

/** A frame larger than this against its page has room for print of another sheet. */
const frameRatio = 1.25;
/** Paper beside the page is about as bright as its own, a table seldom is. */
const paperShare = 0.85;
/** Ink of print against that paper. */
const inkShare = 0.6;
/** Square millimetres of ink beside the page, from which another sheet lies there. */
const leastInk = 25;
/** Millimetres from the edge of the page within which a tile of the small copy may show the page's own paper. */
const tileReach = 15;

/** True when a corner mark or print of another sheet lies beside this one: two sheets went through together. */
export function hasSecondSheet(
  seen: SeenImage,
  placement: PagePlacement,
  { map, template }: { readonly map: Homography; readonly template: PageTemplate },
): boolean {
  const back = invertHomography(map);
  const { page } = template;
  function isBeside({ x, y }: Point, by: number): boolean {
    const there = project(back, { x, y });
    return (
      there.x < -by || there.y < -by || there.x > page.width + by || there.y > page.height + by
    );
  }
  const [corner] = page.corners;
  const { scale, spots } = placement;
  const expected = corner.width * corner.height * scale * scale;
  const isMarked = spots.some((spot) => {
    const ratio = spot.area / expected;
    return ratio <= sizeRatio && ratio >= 1 / sizeRatio && isBeside(spot, beyond);
  });
  if (isMarked) return true;
  const { width, height } = seen.image;
  if (width * height < page.width * page.height * scale * scale * frameRatio) return false;
  const side = seen.small.factor / scale;
  const ink = inkBeside(seen, placement, (place) => isBeside(place, tileReach));
  return ink * side * side >= leastInk;
}

/** Pixels of the small copy with ink on paper that lies beside the page. */
function inkBeside(
  { small: { width, height, luma, factor }, lights }: SeenImage,
  { levels }: PagePlacement,
  isBeside: (place: Point) => boolean,
): number {
  let count = 0;
  for (let y = 0; y < height; y++) {
    const tiles = Math.floor(y / tileSide) * lights.across;
    for (let x = 0; x < width; x++) {
      const paper = lights.values[tiles + Math.floor(x / tileSide)] ?? 0;
      if (paper < levels.white * paperShare) continue;
      if ((luma[y * width + x] ?? 255) >= paper * inkShare) continue;
      if (isBeside({ x: (x + 0.5) * factor, y: (y + 0.5) * factor })) count++;
    }
  }
  return count;
}

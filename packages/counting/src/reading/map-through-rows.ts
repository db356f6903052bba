import { project, type Homography } from './homography.ts';
import type { Point } from './luma-image.ts';
import type { PageTemplate } from './prepare-layout.ts';
import { leastInked } from './register-rows.ts';
import type { RowOffset } from './register-row.ts';

interface Pair {
  readonly on: Point;
  readonly seen: Point;
}

const fewestRows = 3;

/**
 * A map that was concluded from one line of the page, stretched so that it meets the rows where they were found. Along the
 * lines of print nothing is known but the size that the code has; down the page the rows tell.
 */
export function mapThroughRows(
  map: Homography,
  {
    template,
    offsets,
  }: {
    readonly template: PageTemplate;
    readonly offsets: readonly (RowOffset | undefined)[];
  },
): Homography {
  const pairs = template.rows.flatMap(({ row: { nameInk } }, at): readonly Pair[] => {
    const offset = offsets[at];
    if (!offset || offset.inked < leastInked) return [];
    const on = { x: nameInk.x + nameInk.width / 2, y: nameInk.y + nameInk.height / 2 };
    const there = project(map, on);
    return [{ on, seen: { x: there.x + offset.x, y: there.y + offset.y } }];
  });
  const { box } = template.page.code;
  const code = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (pairs.length < fewestRows) return map;
  return bent(map, code, pairs);
}

/** Adds to a map what grows with the distance from a line through a place that does not move. */
function bent(map: Homography, still: Point, pairs: readonly Pair[]): Homography {
  let [moveX, moveY, weight] = [0, 0, 0];
  for (const { on, seen } of pairs) {
    const there = project(map, on);
    const away = on.y - still.y;
    moveX += (seen.x - there.x) * away;
    moveY += (seen.y - there.y) * away;
    weight += away * away;
  }
  const [perX, perY] = weight > 0 ? [moveX / weight, moveY / weight] : [0, 0];
  return {
    ...map,
    b: map.b + perX,
    c: map.c - perX * still.y,
    e: map.e + perY,
    f: map.f - perY * still.y,
  };
}

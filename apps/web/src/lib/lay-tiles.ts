import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';

/** Something with a size to be laid out as a tile. */
export interface Sized {
  readonly id: string;
  readonly size: number;
}

/** A tile in pixels. `rest` holds what was too small for a tile of its own. */
export interface PlacedTile<Item> {
  readonly item: Item | undefined;
  readonly rest: readonly Item[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** No tile is smaller than this: what would be joins one tile with a count. */
export const leastTile = { width: 44, height: 30 };

/** Lays items out so that areas follow sizes. The largest comes first; what is too small to read is joined. */
export function layTiles<Item extends Sized>(
  items: readonly Item[],
  box: { readonly width: number; readonly height: number },
): readonly PlacedTile<Item>[] {
  const ordered = items
    .filter((item) => item.size > 0)
    .toSorted((left, right) => right.size - left.size);
  let kept = ordered.length;
  let placed = place(ordered, kept, box);
  // Each round joins at least one more, so this ends; two rounds are usual.
  while (kept > 1 && placed.some((tile) => tile.item !== undefined && isSmall(tile))) {
    kept = Math.min(
      kept - 1,
      placed.filter((tile) => tile.item !== undefined && !isSmall(tile)).length,
    );
    placed = place(ordered, Math.max(1, kept), box);
  }
  return placed;
}

function place<Item extends Sized>(
  ordered: readonly Item[],
  kept: number,
  box: { readonly width: number; readonly height: number },
): readonly PlacedTile<Item>[] {
  const rest = ordered.slice(kept);
  const leaves: Leaf<Item>[] = ordered
    .slice(0, kept)
    .map((item) => ({ item, rest: [], size: item.size, leaves: [] }));
  if (rest.length > 0) leaves.push({ item: undefined, rest, size: sumOf(rest), leaves: [] });
  const root: Leaf<Item> = { item: undefined, rest: [], size: 0, leaves };
  const tree = hierarchy(root, (leaf) => leaf.leaves).sum((leaf) => leaf.size);
  return treemap<Leaf<Item>>()
    .size([box.width, box.height])
    .paddingInner(2)
    .round(true)
    .tile(treemapSquarify.ratio(1.2))(tree)
    .leaves()
    .filter((node) => node.data.size > 0)
    .map((node) => ({
      item: node.data.item,
      rest: node.data.rest,
      left: node.x0,
      top: node.y0,
      width: node.x1 - node.x0,
      height: node.y1 - node.y0,
    }));
}

interface Leaf<Item> {
  readonly item: Item | undefined;
  readonly rest: readonly Item[];
  readonly size: number;
  readonly leaves: readonly Leaf<Item>[];
}

function isSmall(tile: { readonly width: number; readonly height: number }): boolean {
  return tile.width < leastTile.width || tile.height < leastTile.height;
}

function sumOf(items: readonly Sized[]): number {
  return items.reduce((sum, item) => sum + item.size, 0);
}

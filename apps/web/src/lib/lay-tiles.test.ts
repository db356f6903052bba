import { describe, expect, test } from 'vitest';
import { layTiles, leastTile } from './lay-tiles.ts';

const box = { width: 560, height: 320 };

function sized(...sizes: readonly number[]) {
  return sizes.map((size, index) => ({ id: `unit-${index}`, size }));
}

describe('tiles whose areas follow sizes', () => {
  test('everything has its place and nothing is lost', () => {
    const items = sized(96, 78, 58, 52, 51, 45, 44, 43, 41, 39, 38, 37, 36, 34, 32, 28, 27, 16, 16);
    const tiles = layTiles(items, box);
    const found = tiles.flatMap((tile) => (tile.item ? [tile.item] : tile.rest)).map((it) => it.id);
    expect(found.toSorted()).toEqual(items.map((item) => item.id).toSorted());
  });

  test('what is too small to read joins one tile', () => {
    const tiles = layTiles(sized(900, 800, 1, 1, 1, 2), box);
    const rest = tiles.filter((tile) => tile.item === undefined);
    expect(rest).toHaveLength(1);
    expect(rest[0]?.rest.length).toBe(4);
    for (const tile of tiles.filter((each) => each.item))
      expect(tile.width >= leastTile.width && tile.height >= leastTile.height).toBe(true);
  });

  test('sizes of none are left out, an empty list has no tiles', () => {
    expect(layTiles(sized(0, 5), box)).toHaveLength(1);
    expect(layTiles(sized(), box)).toEqual([]);
  });

  test('five hundred equal units still end', () => {
    const tiles = layTiles(sized(...Array.from({ length: 500 }, () => 1)), box);
    expect(tiles.reduce((sum, tile) => sum + (tile.item ? 1 : tile.rest.length), 0)).toBe(500);
  });
});

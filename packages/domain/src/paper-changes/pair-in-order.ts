import type { ComparedItem } from './compared-item.ts';
import { likePairs, type PlacedItems } from './like-pairs.ts';
import { risingChain } from './rising-chain.ts';
import { shortestEdit, type PlacePair } from './shortest-edit.ts';

/** Two lists of items, one of each version. */
export interface ItemLists {
  readonly old: readonly ComparedItem[];
  readonly fresh: readonly ComparedItem[];
}

/** From when on two items in the same place are one that was changed. */
export const likeEnough = { num: 1, den: 2 } as const;

/**
 * Pairs of equal items in the same order: first those that stand once in either list, as many as can be had without a
 * crossing, then the others between them.
 */
export function equalInOrder({ old, fresh }: ItemLists): readonly PlacePair[] {
  const left = placesByKey(old);
  const right = placesByKey(fresh);
  const single = [...left].flatMap(([key, places]) => {
    const opposite = right.get(key) ?? [];
    const [at] = places;
    const [other] = opposite;
    const isSingle = places.length === 1 && opposite.length === 1;
    return isSingle && at !== undefined && other !== undefined
      ? [{ pair: [at, other] as const, weight: 1 }]
      : [];
  });
  const anchors = risingChain(single);
  const between = gapsBetween(anchors, old.length, fresh.length).flatMap((gap) =>
    equalInGap({ old, fresh }, gap),
  );
  return [...anchors, ...between].toSorted(([one], [other]) => one - other);
}

/** A stretch of both lists between two pairs: from, and the place after the last. */
export interface Gap {
  readonly old: readonly [number, number];
  readonly fresh: readonly [number, number];
}

/** The stretches before, between and behind pairs. */
export function gapsBetween(
  pairs: readonly PlacePair[],
  oldLength: number,
  freshLength: number,
): readonly Gap[] {
  const ends: readonly PlacePair[] = [...pairs, [oldLength, freshLength]];
  return ends.map(([old, fresh], index) => {
    const [beforeOld, beforeFresh] = ends[index - 1] ?? [-1, -1];
    return { old: [beforeOld + 1, old], fresh: [beforeFresh + 1, fresh] };
  });
}

/** Pairs of items that were changed in place: alike, and between the same neighbours. */
export function alikeInOrder(
  lists: ItemLists,
  pairs: readonly PlacePair[],
  taken: { readonly old: ReadonlySet<number>; readonly fresh: ReadonlySet<number> },
): readonly PlacePair[] {
  return gapsBetween(pairs, lists.old.length, lists.fresh.length).flatMap((gap) =>
    risingChain(
      likePairs(
        itemsIn(lists.old, gap.old, taken.old),
        itemsIn(lists.fresh, gap.fresh, taken.fresh),
        likeEnough,
      ),
    ),
  );
}

/** The items of a stretch with their places, without those that are taken. */
export function itemsIn(
  items: readonly ComparedItem[],
  [from, to]: readonly [number, number],
  taken: ReadonlySet<number> = new Set(),
): PlacedItems {
  return items
    .slice(from, to)
    .map((item, index) => ({ at: from + index, item }))
    .filter(({ at }) => !taken.has(at));
}

function equalInGap({ old, fresh }: ItemLists, gap: Gap): readonly PlacePair[] {
  const left = old.slice(...gap.old);
  const right = fresh.slice(...gap.fresh);
  const numbers = new Map<string, number>();
  for (const { key } of left) numbers.set(key, numbers.get(key) ?? numbers.size);
  if (!right.some(({ key }) => numbers.has(key))) return [];
  const found = shortestEdit(
    left.map(({ key }) => numbers.get(key) ?? -1),
    right.map(({ key }) => numbers.get(key) ?? -1),
  );
  return (found ?? []).map(([one, other]) => [gap.old[0] + one, gap.fresh[0] + other]);
}

function placesByKey(items: readonly ComparedItem[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  items.forEach(({ key }, at) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  });
  return places;
}

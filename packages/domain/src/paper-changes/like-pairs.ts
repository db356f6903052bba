import { areLike, commonWords, type ComparedItem } from './compared-item.ts';
import type { WeighedPair } from './rising-chain.ts';

/** Items with their places in the version they come from. */
export type PlacedItems = readonly { readonly at: number; readonly item: ComparedItem }[];

/** Words and pairs of words that stand in more items than this bring nothing together. */
const mostItems = 12;

/**
 * Pairs of items whose words are alike. Only items that share a rare word or a rare pair of words are looked at, so that a thousand
 * against a thousand take no longer than their words.
 * @param least the share of common words, as `areLike` takes it
 */
export function likePairs(
  old: PlacedItems,
  fresh: PlacedItems,
  least: { readonly num: number; readonly den: number },
): readonly WeighedPair[] {
  const byFeature = itemsByFeature(fresh);
  // Which turn met an item last: no set is made anew for every item.
  const met = new Int32Array(fresh.length).fill(-1);
  return old.flatMap(({ at, item }, turn) =>
    nearOf(item, byFeature, { met, turn }).flatMap((index): readonly WeighedPair[] => {
      const other = fresh[index];
      if (other === undefined || !areLike(item, other.item, least)) return [];
      return [{ pair: [at, other.at], weight: commonWords(item, other.item) }];
    }),
  );
}

function itemsByFeature(items: PlacedItems): ReadonlyMap<number, readonly number[]> {
  const byFeature = new Map<number, number[]>();
  items.forEach(({ item }, index) => {
    for (const feature of item.features) {
      const known = byFeature.get(feature);
      if (known === undefined) byFeature.set(feature, [index]);
      else known.push(index);
    }
  });
  return byFeature;
}

/** Items that share a rare feature with an item, rising. */
function nearOf(
  { features }: ComparedItem,
  byFeature: ReadonlyMap<number, readonly number[]>,
  { met, turn }: { readonly met: Int32Array; readonly turn: number },
): readonly number[] {
  const near: number[] = [];
  for (const feature of features) {
    const found = byFeature.get(feature);
    if (found === undefined || found.length > mostItems) continue;
    for (const index of found) {
      if (met[index] === turn) continue;
      met[index] = turn;
      near.push(index);
    }
  }
  return near.toSorted((left, right) => left - right);
}

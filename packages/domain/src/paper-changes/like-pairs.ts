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
  const byFeature = new Map<string, number[]>();
  fresh.forEach(({ item }, index) => {
    for (const feature of featuresOf(item)) {
      const known = byFeature.get(feature);
      if (known === undefined) byFeature.set(feature, [index]);
      else known.push(index);
    }
  });
  return old.flatMap(({ at, item }) => {
    const near = new Set<number>();
    for (const feature of featuresOf(item)) {
      const found = byFeature.get(feature) ?? [];
      if (found.length <= mostItems) for (const index of found) near.add(index);
    }
    return [...near]
      .toSorted((left, right) => left - right)
      .flatMap((index): readonly WeighedPair[] => {
        const other = fresh[index];
        if (other === undefined || !areLike(item, other.item, least)) return [];
        return [{ pair: [at, other.at], weight: commonWords(item, other.item) }];
      });
  });
}

function featuresOf({ words }: ComparedItem): ReadonlySet<string> {
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)]);
}

/** Repeatable chance: the same seed tells the same story on every machine. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): readonly T[];
}

/** Opens a generator of chance (mulberry32) from a text, so that every organisation has its own and none disturbs another. */
export function openChance(seed: string): Chance {
  let state = hashText(seed);

  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  function between(low: number, high: number): number {
    return low + Math.floor(fraction() * (high - low + 1));
  }

  function shuffle<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => ({ item, at: fraction() }))
      .toSorted((left, right) => left.at - right.at)
      .map(({ item }) => item);
  }

  return { between, shuffle };
}

/** FNV-1a over the UTF-16 units of a text. */
function hashText(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1)
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

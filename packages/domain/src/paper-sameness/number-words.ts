import type { SamenessText } from './read-sameness-text.ts';

/** Two papers as numbers: the same word has the same number in both; figures are 0. */
export interface NumberedWords {
  readonly here: Int32Array;
  readonly there: Int32Array;
  /** One more than the greatest number. */
  readonly size: number;
}

/** Words of either paper that already belong to a passage. */
export interface UsedWords {
  readonly here: Uint8Array;
  readonly there: Uint8Array;
}

/** Words that stand opposite each other: `here[n]` and `there[n]` are places in the two papers, both rising. */
export interface AlignedWords {
  readonly here: readonly number[];
  readonly there: readonly number[];
}

export function numberWords(here: SamenessText, there: SamenessText): NumberedWords {
  const numbers = new Map<string, number>();
  function numbered({ words }: SamenessText): Int32Array {
    return Int32Array.from(words, ({ key, figure }) => {
      if (figure) return 0;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size + 1);
      return numbers.size;
    });
  }
  return { here: numbered(here), there: numbered(there), size: numbers.size + 1 };
}

export function markUsed(used: UsedWords, { here, there }: AlignedWords): void {
  for (const at of here) used.here[at] = 1;
  for (const at of there) used.there[at] = 1;
}

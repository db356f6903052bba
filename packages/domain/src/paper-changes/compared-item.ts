/** Something that is put opposite something: a paragraph, a table, a row or a cell. */
export interface ComparedItem {
  /** Equal for equal texts. */
  readonly key: string;
  /** Its words in small letters. */
  readonly words: readonly string[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** An item by its texts; `kind` keeps tables from being put opposite paragraphs. */
export function comparedItem(kind: string, texts: readonly string[]): ComparedItem {
  const words = texts.flatMap((text) => text.toLowerCase().match(word) ?? []);
  return { key: [kind, ...texts].join('\u0001'), words: words.map((each) => `${kind}${each}`) };
}

/** How many words two items have in common, each as often as it stands in both. */
export function commonWords(left: ComparedItem, right: ComparedItem): number {
  const counts = new Map<string, number>();
  for (const each of left.words) counts.set(each, (counts.get(each) ?? 0) + 1);
  let common = 0;
  for (const each of right.words) {
    const count = counts.get(each) ?? 0;
    if (count === 0) continue;
    counts.set(each, count - 1);
    common += 1;
  }
  return common;
}

/** True when at least a share of the words of two items is common: twice the common ones over all. */
export function areLike(
  left: ComparedItem,
  right: ComparedItem,
  least: { readonly num: number; readonly den: number },
): boolean {
  const all = left.words.length + right.words.length;
  return all > 0 && 2 * commonWords(left, right) * least.den >= all * least.num;
}

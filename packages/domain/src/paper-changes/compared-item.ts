/** Something that is put opposite something: a paragraph, a table, a row or a cell. */
export interface ComparedItem {
  /** Equal for equal texts. */
  readonly key: string;
  /** Its words in small letters, in order. */
  readonly words: readonly string[];
  /** Hashes of its words, rising, each as often as it stands there. */
  readonly bag: Uint32Array;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** An item by its texts; `kind` keeps tables from being put opposite paragraphs. */
export function comparedItem(kind: string, texts: readonly string[]): ComparedItem {
  const words = texts
    .flatMap((text): readonly string[] => text.toLowerCase().match(word) ?? [])
    .map((each) => kind + each);
  return {
    key: [kind, ...texts].join('\u0001'),
    words,
    bag: Uint32Array.from(words, hashOf).sort(),
  };
}

/** How many words two items have in common, each as often as it stands in both. */
export function commonWords({ bag: left }: ComparedItem, { bag: right }: ComparedItem): number {
  let common = 0;
  for (let at = 0, other = 0; at < left.length && other < right.length;) {
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return common;
}

/** True when at least a share of the words of two items is common: twice the common ones over all. */
export function areLike(
  left: ComparedItem,
  right: ComparedItem,
  least: { readonly num: number; readonly den: number },
): boolean {
  const all = left.bag.length + right.bag.length;
  const most = 2 * Math.min(left.bag.length, right.bag.length);
  if (all === 0 || most * least.den < all * least.num) return false;
  return 2 * commonWords(left, right) * least.den >= all * least.num;
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

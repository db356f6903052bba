/** Something that is put opposite something: a paragraph, a table, a row or a cell. */
export interface ComparedItem {
  /** Equal for equal texts. */
  readonly key: string;
  /** Its words in small letters, in order. */
  readonly words: readonly string[];
  /** Hashes of its words, rising, each as often as it stands there. */
  readonly bag: Uint32Array;
  /** Hashes of its words and of its pairs of words, each once. */
  readonly features: readonly number[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** An item by its texts; `kind` keeps tables from being put opposite paragraphs. */
export function comparedItem(kind: string, texts: readonly string[]): ComparedItem {
  const words = texts
    .flatMap((text): readonly string[] => text.toLowerCase().match(word) ?? [])
    .map((each) => kind + each);
  const hashes = Uint32Array.from(words, hashOf);
  return {
    key: [kind, ...texts].join('\u0001'),
    words,
    bag: hashes.toSorted(),
    features: featuresOf(hashes),
  };
}

/** Small enough to be whole numbers of the machine. Two that fall together by chance only bring a pair that is looked at in vain. */
function featuresOf(hashes: Uint32Array): readonly number[] {
  const features = new Set<number>();
  for (let at = 0; at < hashes.length; at += 1) {
    const own = hashes[at] ?? 0;
    features.add(own >>> 2);
    if (at > 0) features.add((Math.imul(hashes[at - 1] ?? 0, 0x9e3779b1) ^ own) >>> 2);
  }
  return [...features];
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
  return hasCommon(left, right, Math.ceil((all * least.num) / (2 * least.den)));
}

/** Whether two items have so many words in common; given up as soon as either lacks too many. */
function hasCommon(
  { bag: left }: ComparedItem,
  { bag: right }: ComparedItem,
  needed: number,
): boolean {
  let common = 0;
  for (let at = 0, other = 0; at < left.length && other < right.length;) {
    const here = left[at] ?? 0;
    const there = right[other] ?? 0;
    if (here === there) common += 1;
    if (here <= there) at += 1;
    if (here >= there) other += 1;
    if (common + Math.min(left.length - at, right.length - other) < needed) return false;
  }
  return common >= needed;
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

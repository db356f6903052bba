import { likenessLimits, sameWordsOf } from './likeness-limits.ts';
import { markUsed, type AlignedWords, type NumberedWords, type UsedWords } from './number-words.ts';
import type { SamenessText } from './read-sameness-text.ts';

/** Both papers, as read and as numbers, with what belongs to passages by now. */
export interface ComparedPapers {
  readonly here: SamenessText;
  readonly there: SamenessText;
  readonly words: NumberedWords;
  readonly used: UsedWords;
}

/** Short stretches between one paragraph and another. */
interface ParagraphPair {
  readonly here: number;
  readonly there: number;
  readonly stretches: readonly AlignedWords[];
}

/**
 * Short stretches that say something together: a paragraph whose short sentences or clauses were put in another order. Those between one
 * paragraph and another are passages when with the longer ones they have as many words as a passage needs, and half of the words of the
 * shorter paragraph. Marks the words they use.
 */
export function shortStretches(
  papers: ComparedPapers,
  long: readonly AlignedWords[],
  short: readonly AlignedWords[],
): readonly AlignedWords[] {
  const known = sameWordsByPair(papers, long);
  const counted = {
    here: countedByParagraph(papers.here),
    there: countedByParagraph(papers.there),
  };
  return pairsOf(papers, short).flatMap((pair) => {
    const stretches = stillFree(pair.stretches, papers.used);
    const same = stretches.reduce((sum, each) => sum + sameWordsOf(each, papers.words), 0);
    const all = same + (known.get(keyOf(pair.here, pair.there)) ?? 0);
    const shorter = Math.min(counted.here.get(pair.here) ?? 0, counted.there.get(pair.there) ?? 0);
    if (all < likenessLimits.words || 2 * all < shorter) return [];
    for (const each of stretches) markUsed(papers.used, each);
    return stretches;
  });
}

/** Those that lie inside one paragraph of either paper, gathered by the two paragraphs; the longest lists first. */
function pairsOf(papers: ComparedPapers, short: readonly AlignedWords[]): readonly ParagraphPair[] {
  const pairs = new Map<string, { here: number; there: number; stretches: AlignedWords[] }>();
  for (const each of short) {
    const here = onlyParagraph(papers.here, each.here);
    const there = onlyParagraph(papers.there, each.there);
    if (here === undefined || there === undefined) continue;
    const pair = pairs.get(keyOf(here, there)) ?? { here, there, stretches: [] };
    pair.stretches.push(each);
    pairs.set(keyOf(here, there), pair);
  }
  return [...pairs.values()].toSorted(
    (left, right) =>
      right.stretches.length - left.stretches.length ||
      left.here - right.here ||
      left.there - right.there,
  );
}

/** Stretches that use no word twice, the first ones first. */
function stillFree(stretches: readonly AlignedWords[], used: UsedWords): readonly AlignedWords[] {
  const taken = { here: new Set<number>(), there: new Set<number>() };
  return stretches.filter(({ here, there }) => {
    const isFree =
      here.every((at) => used.here[at] !== 1 && !taken.here.has(at)) &&
      there.every((at) => used.there[at] !== 1 && !taken.there.has(at));
    if (!isFree) return false;
    for (const at of here) taken.here.add(at);
    for (const at of there) taken.there.add(at);
    return true;
  });
}

function onlyParagraph({ words }: SamenessText, places: readonly number[]): number | undefined {
  const first = words[places[0] ?? -1]?.at;
  return first === words[places.at(-1) ?? -1]?.at ? first : undefined;
}

function sameWordsByPair(
  { here, there, words }: ComparedPapers,
  long: readonly AlignedWords[],
): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const each of long)
    each.here.forEach((at, index) => {
      if (words.here[at] === 0) return;
      const key = keyOf(here.words[at]?.at ?? -1, there.words[each.there[index] ?? -1]?.at ?? -1);
      known.set(key, (known.get(key) ?? 0) + 1);
    });
  return known;
}

function countedByParagraph({ words }: SamenessText): ReadonlyMap<number, number> {
  const counted = new Map<number, number>();
  for (const { at, figure } of words) if (!figure) counted.set(at, (counted.get(at) ?? 0) + 1);
  return counted;
}

function keyOf(here: number, there: number): string {
  return `${String(here)} ${String(there)}`;
}

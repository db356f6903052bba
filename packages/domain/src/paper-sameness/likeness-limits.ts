import type { AlignedWords, NumberedWords } from './number-words.ts';

/** When a stretch of words is said to stand in another paper. */
export const likenessLimits = {
  /** The same words it must have at least; figures do not count. */
  words: 15,
  /** The same words of one that only counts beside others between the same two paragraphs. */
  shortWords: 8,
  /** The same words it must have of all words between its first and its last, on the longer side. */
  share: { num: 3, den: 5 },
} as const;

/** True when a stretch is dense enough and has at least so many words in common. */
export function isLikeEnough(aligned: AlignedWords, words: NumberedWords, least: number): boolean {
  const { share } = likenessLimits;
  const longer = Math.max(lengthOf(aligned.here), lengthOf(aligned.there));
  return (
    sameWordsOf(aligned, words) >= least && aligned.here.length * share.den >= longer * share.num
  );
}

/** How many words that count a stretch has in common. */
export function sameWordsOf({ here }: AlignedWords, words: NumberedWords): number {
  return here.filter((at) => words.here[at] !== 0).length;
}

function lengthOf(places: readonly number[]): number {
  return (places.at(-1) ?? 0) - (places[0] ?? 0) + 1;
}

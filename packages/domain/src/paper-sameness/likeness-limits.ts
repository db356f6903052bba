import type { AlignedWords, NumberedWords } from './number-words.ts';

/** When a stretch of words is said to stand in another paper. */
export const likenessLimits = {
  /** The same words it must have at least; figures do not count. */
  words: 15,
  /** The same words it must have of all words between its first and its last, on the longer side. */
  share: { num: 3, den: 5 },
} as const;

/** True when a stretch is long and dense enough to be shown to a person. */
export function isLikeEnough(aligned: AlignedWords, words: NumberedWords): boolean {
  const { share } = likenessLimits;
  const same = aligned.here.filter((at) => words.here[at] !== 0).length;
  const longer = Math.max(lengthOf(aligned.here), lengthOf(aligned.there));
  return same >= likenessLimits.words && aligned.here.length * share.den >= longer * share.num;
}

function lengthOf(places: readonly number[]): number {
  return (places.at(-1) ?? 0) - (places[0] ?? 0) + 1;
}

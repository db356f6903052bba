import type { Ratio } from '../kernel/index.ts';
import { alignWords } from './align-words.ts';
import { findExact } from './find-exact.ts';
import { likenessLimits } from './likeness-limits.ts';
import { markUsed, numberWords, type AlignedWords } from './number-words.ts';
import type { SamenessText } from './read-sameness-text.ts';
import { mirrored, passagesOf, type SamePassage } from './same-passage.ts';

/** What of one paper stands in another. */
export interface PaperOverlap {
  /** Words of the first paper inside passages, of all its words that count; 0 of 0 where none counts. */
  readonly share: Ratio;
  /** The same for the other paper. */
  readonly shareThere: Ratio;
  /** In the order of the first paper; each inside one paragraph of either. */
  readonly passages: readonly SamePassage[];
}

/**
 * Finds the passages of one paper that stand in another although words were exchanged or sentences moved. A passage has at least
 * 15 words in common, and of the words between its first and its last at least three in five; shorter ones (8 words) count where between
 * two paragraphs they come to as much and to half of the shorter paragraph. Every word belongs to one passage at most. Comparing the other way round finds the same passages.
 */
export function comparePapers(here: SamenessText, there: SamenessText): PaperOverlap {
  if (!standsFirst(here, there)) {
    const turned = compareInOrder(there, here);
    const passages = turned.passages.map(mirrored);
    return {
      share: turned.shareThere,
      shareThere: turned.share,
      passages: passages.toSorted(byPlaceHere),
    };
  }
  return compareInOrder(here, there);
}

/** Which of two papers is looked at first must not depend on who asks. */
function standsFirst(one: SamenessText, other: SamenessText): boolean {
  if (one.words.length !== other.words.length) return one.words.length < other.words.length;
  const at = one.words.findIndex((word, index) => word.key !== other.words[index]?.key);
  return at < 0 || (one.words[at]?.key ?? '') < (other.words[at]?.key ?? '');
}

function compareInOrder(here: SamenessText, there: SamenessText): PaperOverlap {
  const words = numberWords(here, there);
  const used = {
    here: new Uint8Array(here.words.length),
    there: new Uint8Array(there.words.length),
  };
  const exact = findExact(here, there, likenessLimits.words);
  for (const each of exact) markUsed(used, each);
  const aligned = [...exact, ...alignWords({ here, there, words, used }, exact)];
  return {
    share: shareOf(
      here,
      aligned.map((each) => each.here),
    ),
    shareThere: shareOf(
      there,
      aligned.map((each) => each.there),
    ),
    passages: aligned
      .flatMap((each: AlignedWords) => passagesOf(here, there, each))
      .toSorted(byPlaceHere),
  };
}

/** Words between the first and the last of each stretch, every word once. */
function shareOf(
  { words, counted }: SamenessText,
  stretches: readonly (readonly number[])[],
): Ratio {
  const covered = new Uint8Array(words.length);
  for (const places of stretches) covered.fill(1, places[0] ?? 0, (places.at(-1) ?? -1) + 1);
  const num = words.filter((word, at) => !word.figure && covered[at] === 1).length;
  return { num, den: counted };
}

function byPlaceHere(left: SamePassage, right: SamePassage): number {
  return (
    left.here.paragraph - right.here.paragraph ||
    left.here.from - right.here.from ||
    left.there.paragraph - right.there.paragraph ||
    left.there.from - right.there.from
  );
}

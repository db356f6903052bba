import { extendMatch } from './extend-match.ts';
import { findSeeds, seedLength, type Seed } from './find-seeds.ts';
import type { AlignedWords, NumberedWords, UsedWords } from './number-words.ts';
import { markUsed } from './number-words.ts';
import { isLikeEnough, likenessLimits } from './likeness-limits.ts';
import { shortStretches, type ComparedPapers } from './short-stretches.ts';

/** So many seeds must follow each other, each within so many words, on nearly one line, before a place is looked at closely. */
const seedsInRow = 3;
const nearbyWords = 40;
const lineWidth = 8;

/**
 * Finds stretches of words that stand in both papers although words were exchanged, added or left out. Every word belongs to one
 * stretch at most; the best stretches choose first, short ones last and only where they say something together. Marks the words they
 * use.
 * @param exact what is known to be the same already
 */
export function alignWords(
  papers: ComparedPapers,
  exact: readonly AlignedWords[],
): readonly AlignedWords[] {
  const { words, used } = papers;
  const best = followSeeds(words, used, findSeeds(words, used)).toSorted(
    (left, right) =>
      right.here.length - left.here.length ||
      (left.here[0] ?? 0) - (right.here[0] ?? 0) ||
      (left.there[0] ?? 0) - (right.there[0] ?? 0),
  );
  const long = best.flatMap((each) => {
    const pieces = likePieces(each, papers, likenessLimits.words);
    for (const piece of pieces) markUsed(used, piece);
    return pieces;
  });
  const short = best.flatMap((each) => likePieces(each, papers, likenessLimits.shortWords));
  return [...long, ...shortStretches(papers, [...exact, ...long], short)];
}

function likePieces(
  aligned: AlignedWords,
  { words, used }: ComparedPapers,
  least: number,
): readonly AlignedWords[] {
  return unusedPieces(aligned, used).filter((piece) => isLikeEnough(piece, words, least));
}

/** Follows every place with seeds in a row to both sides, once. */
function followSeeds(
  words: NumberedWords,
  used: UsedWords,
  seeds: readonly Seed[],
): readonly AlignedWords[] {
  const found: AlignedWords[] = [];
  const rows = new Map<number, SeedRow>();
  const followedTo = new Map<number, number>();
  for (const seed of seeds) {
    const line = seed.there - seed.here;
    const inRow = addToRow(rows, seed);
    if (inRow < seedsInRow || (followedTo.get(line) ?? -1) >= seed.here) continue;
    const aligned = follow(words, used, seed);
    aligned.here.forEach((at, index) => {
      const diagonal = (aligned.there[index] ?? 0) - at;
      followedTo.set(diagonal, Math.max(followedTo.get(diagonal) ?? -1, at));
    });
    if (isLikeEnough(aligned, words, likenessLimits.shortWords)) found.push(aligned);
  }
  return found;
}

/** Seeds that follow each other near one line: the place of the last, and how many they are. */
interface SeedRow {
  readonly last: number;
  readonly count: number;
}

/** @returns how many seeds the row has with this one; seeds at one place are one */
function addToRow(rows: Map<number, SeedRow>, { here, there }: Seed): number {
  const line = Math.floor((there - here) / lineWidth);
  let count = 1;
  for (const near of [line - 1, line, line + 1]) {
    const row = rows.get(near);
    if (row === undefined || here - row.last > nearbyWords) continue;
    count = Math.max(count, row.last < here ? row.count + 1 : row.count);
  }
  rows.set(line, { last: here, count });
  return count;
}

function follow(words: NumberedWords, used: UsedWords, { here, there }: Seed): AlignedWords {
  const onward = extendMatch(words, used, { here, there, step: 1 });
  const back = extendMatch(words, used, { here: here - 1, there: there - 1, step: -1 });
  const pairs = [...back.toReversed(), ...onward];
  return { here: pairs.map(([at]) => at), there: pairs.map(([, other]) => other) };
}

/** What a better stretch has left of one, in pieces without a hole of a seed's length. */
function unusedPieces(aligned: AlignedWords, used: UsedWords): readonly AlignedWords[] {
  const pieces: { here: number[]; there: number[] }[] = [];
  let hole = seedLength;
  aligned.here.forEach((at, index) => {
    const other = aligned.there[index] ?? 0;
    if (used.here[at] === 1 || used.there[other] === 1) {
      hole += 1;
      return;
    }
    if (hole >= seedLength) pieces.push({ here: [], there: [] });
    hole = 0;
    pieces.at(-1)?.here.push(at);
    pieces.at(-1)?.there.push(other);
  });
  return pieces;
}

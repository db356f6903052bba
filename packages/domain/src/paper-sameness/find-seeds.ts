import type { NumberedWords, UsedWords } from './number-words.ts';

/** A place where three words in a row are the same in both papers. */
export interface Seed {
  readonly here: number;
  readonly there: number;
}

export const seedLength = 3;
/** Of three words that stand in a paper more often than this only the first is put opposite the first, and so on. */
const mostPlaces = 16;

/** Finds the seeds between the words that belong to no passage yet, in the order of the first paper. */
export function findSeeds(words: NumberedWords, used: UsedWords): readonly Seed[] {
  const here = placesOf(words.here, used.here, words.size);
  const there = placesOf(words.there, used.there, words.size);
  const seeds: Seed[] = [];
  for (const [gram, places] of here) {
    const opposite = there.get(gram);
    if (opposite === undefined) continue;
    const isRare = opposite.length <= mostPlaces && places.length <= mostPlaces;
    places.forEach((at, turn) => {
      const others = isRare ? opposite : opposite.slice(turn, turn + 1);
      for (const other of others) seeds.push({ here: at, there: other });
    });
  }
  return seeds.sort((left, right) => left.here - right.here || left.there - right.there);
}

/** Every place of every three words; those with two figures, or with a used word, are left out. */
function placesOf(words: Int32Array, used: Uint8Array, size: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + seedLength <= words.length; at += 1) {
    const gram = gramAt(words, at, size);
    if (gram < 0 || isUsed(used, at)) continue;
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else known.push(at);
  }
  return places;
}

function gramAt(words: Int32Array, at: number, size: number): number {
  let gram = 0;
  let figures = 0;
  for (let offset = 0; offset < seedLength; offset += 1) {
    const word = words[at + offset] ?? 0;
    if (word === 0) figures += 1;
    gram = gram * size + word;
  }
  return figures > 1 ? -1 : gram;
}

function isUsed(used: Uint8Array, at: number): boolean {
  for (let offset = 0; offset < seedLength; offset += 1) if (used[at + offset] === 1) return true;
  return false;
}

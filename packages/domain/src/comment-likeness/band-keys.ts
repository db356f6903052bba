import type { CommentFeatures } from './comment-features.ts';

/** A comment is looked up by so many keys, each of four least hashes. */
export const bands = 32;
const rows = 4;
const bins = bands * rows;
const binBits = 7;

/**
 * The keys under which like comments meet. Every feature falls into one of 128 bins; the least hash of each bin is kept, an empty
 * bin takes that of another, chosen by chance that is the same for all comments (MinHash by one permutation, A. Shrivastava,
 * Optimal densification for fast and accurate minwise hashing, 2017); four bins make a key (Indyk and Motwani 1998). Two comments with
 * half of their features in common meet by one of the keys in 87 of 100 cases, with three in five in 99.
 */
export function bandKeys({ words, guard }: CommentFeatures): Uint32Array {
  const least = filled(leastHashes(words));
  const keys = new Uint32Array(bands);
  for (let band = 0; band < bands; band += 1) {
    let key = mix(guard ^ band);
    for (let row = 0; row < rows; row += 1) key = mix(key ^ (least[band * rows + row] ?? 0));
    keys[band] = key;
  }
  return keys;
}

const empty = 0xffffffff;

function leastHashes(words: Uint32Array): Uint32Array {
  const least = new Uint32Array(bins).fill(empty);
  for (const word of words) {
    const hash = mix(word);
    const bin = hash >>> (32 - binBits);
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return least;
}

/** Without any feature all bins stay empty: such comments meet, and are found to have nothing in common. */
function filled(least: Uint32Array): Uint32Array {
  if (least.every((hash) => hash === empty)) return least;
  return least.map((hash, bin) => {
    if (hash !== empty) return hash;
    let from = mix(bin + 1);
    while (least[from >>> (32 - binBits)] === empty) from = mix(from + 0x9e3779b9);
    return least[from >>> (32 - binBits)] ?? empty;
  });
}

/** The last step of MurmurHash3. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

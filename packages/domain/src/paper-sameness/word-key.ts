import { toneKey } from '../text/index.ts';

/** The key of every figure: a sentence copied with this year's figures is a copied sentence. */
export const figureKey = '#';

/**
 * The key by which words are the same: small letters, the tone at the end, so that both ways to place it are one word. Figures
 * share one key.
 */
export function wordKey(word: string): string {
  return /^\p{N}/u.test(word) ? figureKey : toneKey(word);
}

/** A whole number of 32 bits for a key, the same on every machine (FNV-1a over code units). */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Mixes the hash of a further word into that of the words before it. */
export function mixHash(before: number, word: number): number {
  const mixed = Math.imul(before ^ word, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Spreads a hash evenly, so that a part of its range is a fair sample (the last step of MurmurHash3). */
export function spreadHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

import type { SamenessText } from './read-sameness-text.ts';
import { hashKey, mixHash, spreadHash } from './word-key.ts';

/** One phrase in so many is kept: about 700 of a paper of 60 pages, 25 of one of two pages. */
const sampledIn = 32;
const phraseLength = 4;
const bound = 2 ** 32 / sampledIn;

/** The way fingerprints are taken; those of another way cannot be compared with them. */
export const fingerprintMethod = 1;

/**
 * The fingerprints by which a paper is found among thousands: a fair sample of its phrases of four words, each once, rising. Phrases
 * do not reach over the end of a sentence, so that moving sentences changes nothing; those with two figures are left out. Whole
 * numbers from 0 to 134,217,727, the same on every machine.
 */
export function fingerprintsOf({ words }: SamenessText): readonly number[] {
  const hashes = words.map(({ key }) => hashKey(key));
  const found = new Set<number>();
  for (let at = 0; at + phraseLength <= words.length; at += 1) {
    const first = words[at];
    const last = words[at + phraseLength - 1];
    if (first?.at !== last?.at || first?.sentence !== last?.sentence) continue;
    const phrase = words.slice(at, at + phraseLength);
    if (phrase.filter(({ figure }) => figure).length > 1) continue;
    const hash = spreadHash(hashes.slice(at, at + phraseLength).reduce(mixHash, 0));
    if (hash < bound) found.add(hash);
  }
  return [...found].toSorted((left, right) => left - right);
}

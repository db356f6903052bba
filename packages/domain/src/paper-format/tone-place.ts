import { tonePlaces } from './data/tone-places.ts';

/** Two letters and the mark, with the last two exchanged. */
const exchanged = '$1$3$2';

/**
 * Words with their tone marks in open syllables on the first vowel, the older way; so that names that differ by the place of the
 * mark alone are the same.
 */
export function oneTonePlace(words: string): string {
  return words.normalize('NFD').replaceAll(tonePlaces.newer, exchanged).normalize('NFC');
}

/** A word with the mark of its open syllable on the other vowel; itself where it has none. */
export function otherTonePlace(word: string): string {
  const apart = word.normalize('NFD');
  const newer = apart.replaceAll(tonePlaces.older, exchanged);
  return newer === apart ? oneTonePlace(word) : newer.normalize('NFC');
}

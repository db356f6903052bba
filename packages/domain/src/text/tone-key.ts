import { toneMarks } from './data/alphabet.ts';

const tone = new RegExp(`[${toneMarks.join('')}]`, 'gu');

/**
 * The key of one word by which both ways to place a tone are one word: small letters, decomposed, the tone behind them all.
 * No letter is changed: words that differ by more than the place of the tone keep different keys.
 */
export function toneKey(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(tone);
  return tones === null ? apart : apart.replace(tone, '') + tones.join('');
}

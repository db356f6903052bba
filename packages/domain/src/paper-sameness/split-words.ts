import { wordKey } from './word-key.ts';

/** A word (in Vietnamese a syllable) or a figure, and where it stands in its text. */
export interface PlacedWord {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** The sentence it stands in, counted from 0. */
  readonly sentence: number;
}

const wordOrEnd = /\p{N}+(?:[.,/:]\p{N}+)*|[\p{L}\p{M}]+|[.;:!?\u2026](?=\s|$)/gu;

/** Splits text into words; punctuation only ends sentences. */
export function splitWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let sentence = 0;
  for (const { 0: found, index } of text.matchAll(wordOrEnd)) {
    if (/^[.;:!?\u2026]/u.test(found)) sentence += 1;
    else words.push({ key: wordKey(found), from: index, to: index + found.length, sentence });
  }
  return words;
}

import { foldDiacritics, tidyText } from './tidy.ts';

/**
 * The text by which something is found: lower case, no diacritics, d for the barred d, everything that is neither
 * letter nor digit folded to single spaces. Composed and decomposed input give the same key.
 */
export function searchKey(text: string): string {
  return foldDiacritics(tidyText(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The abbreviation people type: first letters of the words, numbers whole ("Chi bo 10" gives "cb10"). */
export function initials(text: string): string {
  return searchKey(text)
    .split(' ')
    .map((word) => (/^\p{N}/u.test(word) ? word : firstLetter(word)))
    .join('');
}

/**
 * Whether what was typed finds a text. Every typed word must begin another word of the text, in any order, or be a
 * run of its initials of two letters or more. An empty query finds everything.
 * @param query as typed
 * @param keyText a `searchKey`
 */
export function matchesSearch(query: string, keyText: string): boolean {
  const typed = wordsOf(searchKey(query)).toSorted((left, right) => right.length - left.length);
  const free = wordsOf(keyText);
  const abbreviation = initials(keyText);
  return typed.every(
    (word) => claimWord(word, free) || (word.length > 1 && abbreviation.includes(word)),
  );
}

/** Takes the word out of `free` that begins with `typed`. Longest typed words come first, so none is taken in vain. */
function claimWord(typed: string, free: string[]): boolean {
  const at = free.findIndex((word) => word.startsWith(typed));
  if (at < 0) return false;
  free.splice(at, 1);
  return true;
}

function wordsOf(key: string): string[] {
  return key === '' ? [] : key.split(' ');
}

function firstLetter(word: string): string {
  return Array.from(word)[0] ?? '';
}

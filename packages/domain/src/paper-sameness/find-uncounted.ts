import { setPhrases } from './data/set-phrases.ts';
import { uncountedPatterns } from './data/uncounted-patterns.ts';
import { splitWords, type PlacedWord } from './split-words.ts';

/** A quotation of more words is no longer one: marks around a whole report do not make it somebody else's. */
const longestQuotation = 80;

/** Phrases as lists of keys, by their first two words; longer ones first. */
const phrases = phrasesByStart(setPhrases);

/** Which words of a paragraph are not its author's: true for words of quotations, citations and set phrases. */
export function findUncounted(text: string, words: readonly PlacedWord[]): readonly boolean[] {
  const uncounted = words.map(() => false);
  for (const { 0: found, index } of text.matchAll(uncountedPatterns.quotation)) {
    const span = wordsBetween(words, index, index + found.length);
    if (span.to - span.from <= longestQuotation) uncounted.fill(true, span.from, span.to);
  }
  for (const { 0: found, index } of text.matchAll(uncountedPatterns.citation)) {
    const span = wordsBetween(words, index, index + found.length);
    uncounted.fill(true, span.from, span.to);
  }
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseAt(words, at);
    if (length > 0) uncounted.fill(true, at, at + length);
  }
  return uncounted;
}

function wordsBetween(words: readonly PlacedWord[], from: number, to: number) {
  const first = words.findIndex((word) => word.from >= from);
  if (first < 0) return { from: 0, to: 0 };
  const end = words.findIndex((word, at) => at >= first && word.from >= to);
  return { from: first, to: end < 0 ? words.length : end };
}

/** How many words the longest set phrase that begins here has; 0 for none. */
function phraseAt(words: readonly PlacedWord[], at: number): number {
  const start = `${words[at]?.key ?? ''} ${words[at + 1]?.key ?? ''}`;
  const known = phrases.get(start);
  const found = known?.find((phrase) =>
    phrase.every((key, offset) => words[at + offset]?.key === key),
  );
  return found?.length ?? 0;
}

function phrasesByStart(
  list: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byStart = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const keys = splitWords(phrase).map((word) => word.key);
    const start = keys.slice(0, 2).join(' ');
    byStart.set(start, [...(byStart.get(start) ?? []), keys]);
  }
  for (const each of byStart.values()) each.sort((left, right) => right.length - left.length);
  return byStart;
}

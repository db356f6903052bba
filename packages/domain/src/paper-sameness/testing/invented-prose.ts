import type { ProseParagraph } from '../../paper-format/index.ts';
import * as words from './invented-words.ts';

/** Chance, handed in: numbers from 0 up to 1. */
export type Chance = () => number;

/** A small seeded generator (mulberry32): the same seed gives the same papers. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One sentence of about 35 words with figures, put together from small pieces. */
export function inventSentence(chance: Chance): string {
  function one(list: readonly string[]): string {
    return list[Math.floor(chance() * list.length)] ?? '';
  }
  const figure = String(2 + Math.floor(chance() * 900));
  const main = `${one(words.offices)} ${one(words.names)} ${one(words.names)} ${one(words.adverbs)} ${one(words.verbs)} ${one(words.people)}`;
  const deed = `${one(words.doings)} ${one(words.things)} ${one(words.places)}`;
  const result = `${one(words.results)} ${figure} ${one(words.units)}`;
  const cause = `${one(words.joins)} ${one(words.causes)} ${one(words.effects)}`;
  const end = `${one(words.closers)} ${one(words.holders)}`;
  const time = one(words.times);
  const forms = [
    `${time}, ${main} ${deed}, ${result} ${cause}; ${end}.`,
    `${main} ${deed} ${cause}, ${time} ${result}; ${end}.`,
    `${time} ${cause}, ${main} ${deed}; ${result}, ${end}.`,
    `${result} ${cause}: ${time}, ${main} ${deed}, ${end}.`,
  ];
  const sentence = one(forms);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A paragraph of some sentences. */
export function inventParagraph(chance: Chance, sentences: number): string {
  return Array.from({ length: sentences }, () => inventSentence(chance)).join(' ');
}

/** Paragraphs as a paper's prose, numbered from 1. */
export function asProse(texts: readonly string[]): readonly ProseParagraph[] {
  return texts.map((text, at) => ({ paragraph: at + 1, text, role: 'text' }));
}

/** Paragraphs of two to four sentences; about three and a half of them fill a page. */
export function inventPaper(chance: Chance, paragraphs: number): readonly string[] {
  return Array.from({ length: paragraphs }, () =>
    inventParagraph(chance, 2 + Math.floor(chance() * 3)),
  );
}

/** Exchanges one word in every `every` for a word that the papers do not use; figures stay. */
export function exchangeWords(text: string, every: number, chance: Chance): string {
  const offset = Math.floor(chance() * every);
  return text
    .split(' ')
    .map((word, at) =>
      at % every === offset && !/^\d/u.test(word)
        ? (words.strangers[Math.floor(chance() * words.strangers.length)] ?? '')
        : word,
    )
    .join(' ');
}

/** The list in another order. */
export function shuffled<Item>(list: readonly Item[], chance: Chance): readonly Item[] {
  return list
    .map((item) => ({ item, key: chance() }))
    .toSorted((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

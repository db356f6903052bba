import { letters, lookAlikes, punctuation, toneMarks } from './data/alphabet.ts';

/**
 * A sort key has three levels, as dictionaries and the collation of CLDR for Vietnamese have them: letters, then
 * tones, then case (small before capital). Each level decides only where the levels before it are equal.
 * Bytes: space parts the fields of a name, "!" parts the levels, weights begin at the double quote.
 */
const levelMark = '!';
const fieldMark = ' ';
const firstWeight = 0x22;

const letterWeights = new Map(
  letters.map((letter, index) => [letter.normalize('NFD'), weight(punctuation.length + 1 + index)]),
);
const punctuationWeights = new Map(punctuation.map((sign, index) => [sign, weight(index)]));
const numberWeight = weight(punctuation.length);
const foreignWeight = weight(punctuation.length + 1 + letters.length);

/** Ranks of the tone level: ngang 0, then the marks of the table, then any mark that is no Vietnamese tone. */
const toneRanks = new Map(toneMarks.map((mark, index) => [mark, String(index + 1)]));
const foreignMark = String(toneMarks.length + 1);

/**
 * The order of Vietnamese text as ASCII that sorts by bytes, for a column with COLLATE "C". Runs of digits count as
 * numbers (unit 2 before unit 10). Equal keys mean that only leading zeros or signs without weight differ.
 */
export function vietnameseSortKey(text: string): string {
  const parts = text.normalize('NFD').match(/[0-9]+|\P{M}\p{M}*/gu) ?? [];
  const weights = parts.map((part) => weigh(part));
  const levels = [
    weights.map((each) => each.primary).join(''),
    trimZeros(weights.map((each) => each.tone).join('')),
    trimZeros(weights.map((each) => each.capital).join('')),
  ];
  return levels.join(levelMark).replace(/!+$/u, '');
}

/** Joins the keys of several fields so that the first decides, then the second, and so on. */
export function joinSortKeys(keys: readonly string[]): string {
  return keys.join(fieldMark);
}

/** Orders two texts as a Vietnamese dictionary does; 0 only when their sort keys are equal. */
export function compareVietnamese(left: string, right: string): number {
  return compareKeys(vietnameseSortKey(left), vietnameseSortKey(right));
}

/** Sorts a copy of a list by a Vietnamese text of each item; the keys are made once. */
export function sortVietnamese<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return sortByKey(items, (item) => vietnameseSortKey(textOf(item)));
}

/** Sorts a copy of a list by ASCII keys; items with equal keys keep their order. */
export function sortByKey<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .toSorted((left, right) => compareKeys(left.key, right.key))
    .map(({ item }) => item);
}

/** Orders two ASCII keys by bytes. */
export function compareKeys(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

interface Weights {
  readonly primary: string;
  readonly tone: string;
  readonly capital: string;
}

function weigh(part: string): Weights {
  if (/^[0-9]/u.test(part)) return { primary: weighNumber(part), tone: '0', capital: '0' };
  const [typed = '', ...marks] = part;
  const small = typed.toLowerCase();
  const base = lookAlikes.get(small) ?? small;
  const shape = marks.find((mark) => letterWeights.has(base + mark)) ?? '';
  const tone = marks.find((mark) => mark !== shape);
  return {
    primary: letterWeights.get(base + shape) ?? punctuationWeights.get(base) ?? weighForeign(base),
    tone: tone === undefined ? '0' : (toneRanks.get(tone) ?? foreignMark),
    capital: small === typed ? '0' : '1',
  };
}

/** Numbers sort by length, then digit by digit; beyond 99 digits only the first 99 count. */
function weighNumber(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/u, '').slice(0, 99);
  return numberWeight + String(significant.length).padStart(2, '0') + significant;
}

/** Letters of other alphabets follow all of ours, in the order of their code points. */
function weighForeign(sign: string): string {
  return foreignWeight + (sign.codePointAt(0) ?? 0).toString(16).padStart(6, '0');
}

function trimZeros(level: string): string {
  return level.replace(/0+$/u, '');
}

function weight(index: number): string {
  return String.fromCharCode(firstWeight + index);
}

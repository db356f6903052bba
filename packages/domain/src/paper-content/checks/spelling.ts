import { lineText, type PaperLine } from '../../paper-format/index.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { linesOffCode } from './codes.ts';
import { certainSlips, loanWords, neverDoubled, ownLetters, setTerms } from '../data/syllables.ts';
import { plainText } from '../plain-text.ts';
import { isSyllable, likelySyllable } from '../syllable.ts';

const loans: ReadonlySet<string> = new Set(loanWords);
const closed: ReadonlySet<string> = new Set(neverDoubled);
/** Words that were looked at; papers use a few thousand. */
const verdicts = new Map<string, 'good' | 'impossible' | 'doubtful'>();
const mostVerdicts = 50_000;

interface PlacedWord {
  readonly word: string;
  readonly line: PaperLine;
}

/**
 * SP-01: a word with Vietnamese letters that cannot be a syllable. SP-02: one in plain letters that looks like a slip. SP-03: a
 * word twice in a row. SP-06: a set term of two syllables with one mark off. Capitals, figures, words with hyphens or apostrophes, names and abbreviations are not looked at.
 */
export function checkSpelling({ content }: ReadPaper): readonly RaisedContent[] {
  const off = linesOffCode(content.all);
  const placed = content.all.filter((line) => !off.has(line)).flatMap(suspects);
  const impossible = placed.filter(({ word }) => verdictOf(word.toLowerCase()) === 'impossible');
  const doubtful = placed.filter(({ word }) => verdictOf(word) === 'doubtful');
  return [
    ...perWord('SP-01', impossible),
    ...perWord('SP-02', doubtful),
    ...perWord('SP-03', content.all.flatMap(doubled)),
    ...checkTerms(content.all),
  ];
}

const termByPlain: ReadonlyMap<string, string> = new Map(
  setTerms.map((term) => [plainText(term), term]),
);
/** First syllables of the terms: most words are none. */
const termStarts: ReadonlySet<string> = new Set(
  setTerms.map((term) => plainText(term).split(' ')[0] ?? ''),
);

function checkTerms(all: readonly PaperLine[]): readonly RaisedContent[] {
  const placed = all.flatMap((line) =>
    [...termSlips(line), ...certainIn(line)].map(({ word, term }) => ({ word, term, line })),
  );
  const slips = [...new Set(placed.map(({ word }) => word))];
  return slips.map((found) => {
    const same = placed.filter(({ word }) => word === found);
    const lines = [...new Set(same.map(({ line }) => line))];
    return { rule: 'SP-06', lines, expected: same[0]?.term ?? '', found };
  });
}

function certainIn(line: PaperLine) {
  const text = lineText(line);
  return certainSlips.flatMap(([form, right]) => {
    const word = form.exec(text)?.[0];
    return word === undefined ? [] : [{ word, term: likeIn(word, right) }];
  });
}

/** The right word with the capital of the wrong one. */
function likeIn(word: string, right: string): string {
  return /^\p{Lu}/u.test(word) ? right.slice(0, 1).toUpperCase() + right.slice(1) : right;
}

/** Two words that are a term but for the marks of one. */
function termSlips(line: PaperLine) {
  const words = wordsOf(line);
  return words.flatMap((first, at) => {
    const second = words[at + 1] ?? '';
    const word = `${first} ${second}`;
    const term = termStarts.has(plainText(first)) ? termByPlain.get(plainText(word)) : undefined;
    if (term === undefined || !isSlipOf([first, second], term.split(' '))) return [];
    return lineText(line).includes(word) ? [{ word, term }] : [];
  });
}

/** One of the two differs, by marks alone; the barred d makes another word, and what is no word is told elsewhere. */
function isSlipOf(words: readonly string[], term: readonly string[]): boolean {
  const off = words.filter((word, at) => word !== term[at]);
  return (
    off.length === 1 &&
    words.every(
      (word, at) =>
        small.test(word) && barredOf(word) === barredOf(term[at]) && verdictOf(word) === 'good',
    )
  );
}

function barredOf(word: string | undefined): boolean {
  return word?.codePointAt(0) === 0x111;
}

/** A paper in another code or language has thousands of them; the first ones tell as much. */
const mostWords = 30;

function perWord(
  rule: 'SP-01' | 'SP-02' | 'SP-03',
  placed: readonly PlacedWord[],
): readonly RaisedContent[] {
  const words = [...new Set(placed.map(({ word }) => word))].slice(0, mostWords);
  return words.map((found) => ({
    rule,
    lines: [...new Set(placed.filter(({ word }) => word === found).map(({ line }) => line))],
    expected:
      rule === 'SP-03'
        ? found.slice(found.indexOf(' ') + 1)
        : likeIn(found, rightForm(found.toLowerCase()) ?? ''),
    found,
  }));
}

/** Words in small letters that are not good, with foreign neighbours left out. */
function suspects(line: PaperLine): readonly PlacedWord[] {
  const words = wordsOf(line);
  return words.flatMap((word, at) => {
    if (isOpeningSlip(line, word, words[at + 1])) return [{ word, line }];
    if (!/^\p{Ll}{2,}$/u.test(word) || verdictOf(word) === 'good') return [];
    const foreign = [words[at - 1], words[at + 1]].some(isForeign);
    return verdictOf(word) === 'doubtful' && foreign ? [] : [{ word, line }];
  });
}

/** The likely right form; an h too many behind ng or g before a, o, u is left out. */
function rightForm(word: string): string | undefined {
  const likely = likelySyllable(word);
  if (likely !== undefined || !/^n?gh[aou]/u.test(plainText(word))) return likely;
  const without = word.replace('gh', 'g');
  return isSyllable(without) ? without : undefined;
}

/** A word with its capital at the start of a sentence, with a small one behind it, of which the right form is certain. */
function isOpeningSlip(line: PaperLine, word: string, next: string | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || next === undefined || !small.test(next)) return false;
  const low = word.toLowerCase();
  if (verdictOf(low) !== 'impossible' || rightForm(low) === undefined) return false;
  const text = lineText(line);
  return sentenceOpening.test(text.slice(0, text.indexOf(word)));
}

const sentenceOpening = /(?:^[-+\u2013]?\s*|[.;:!?]\s)$/u;

function isForeign(word: string | undefined): boolean {
  return word !== undefined && /^[A-Za-z]{2,}$/u.test(word) && !isSyllable(word.toLowerCase());
}

function verdictOf(word: string) {
  const known = verdicts.get(word);
  if (known !== undefined) return known;
  const verdict = judge(word);
  if (verdicts.size < mostVerdicts) verdicts.set(word, verdict);
  return verdict;
}

function judge(word: string): 'good' | 'impossible' | 'doubtful' {
  if (!/^\p{Ll}{2,}$/u.test(word) || loans.has(word) || isSyllable(word)) return 'good';
  if (ownLetters.test(word.normalize('NFD')) || ownLetters.test(word))
    return /[fjwz]/u.test(word) ? 'good' : 'impossible';
  const foreign = !/^[a-z]{2,7}$/u.test(word) || /[fjwz]/u.test(word) || !/[aeiouy]/u.test(word);
  return foreign ? 'good' : 'doubtful';
}

/** Closed words twice in a row, and two words repeated. */
function doubled(line: PaperLine): readonly PlacedWord[] {
  const text = lineText(line);
  const words = wordsOf(line);
  const found = words.flatMap((word, at) => {
    const [second = '', third, fourth] = words.slice(at + 1, at + 4);
    if (word === second) return closed.has(word) ? [`${word} ${word}`] : [];
    const twice = word === third && second === fourth && !closed.has(word);
    return twice && small.test(word) && small.test(second)
      ? [`${word} ${second} ${word} ${second}`]
      : [];
  });
  return found.filter((word) => text.includes(word)).map((word) => ({ word, line }));
}

const small = /^\p{Ll}+$/u;
const wordsKnown = new WeakMap<PaperLine, readonly string[]>();

function wordsOf(line: PaperLine): readonly string[] {
  const before = wordsKnown.get(line);
  if (before !== undefined) return before;
  const found = lineText(line).match(/[\p{L}\p{M}\p{N}'\u2019@._/-]+/gu) ?? [];
  const words = found.map((word) => word.replace(/[._-]+$/u, ''));
  wordsKnown.set(line, words);
  return words;
}

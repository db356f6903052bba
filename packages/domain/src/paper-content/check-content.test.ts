import { describe, expect, test } from 'vitest';
import { contentOf, contentWith, text } from './testing/content-of.ts';
import { cleanFigures, plantedFigures } from './testing/planted-figures.ts';
import { cleanNames, communeFacts, communeReport, plantedNames } from './testing/planted-names.ts';
import { cleanWords, plantedWords } from './testing/planted-words.ts';

test('a paper without a fault raises nothing', () => expect(contentOf({})).toEqual([]));

describe('a planted fault raises its rule, at its paragraph, and nothing else', () => {
  test.each(plantedWords.map(([rule, words, found = '']) => [rule, words, found] as const))(
    '%s: %s',
    (rule, words, found) => {
      const said = contentWith(words);
      expect(said.map((each) => [each.rule.id, each.paragraphs.length])).toEqual([[rule, 1]]);
      expect(said[0]?.found).toBe(found === '' ? said[0]?.found : found);
    },
  );
});

describe('what is like a fault and is none raises nothing', () => {
  test.each(cleanWords)('%s', (words) =>
    expect(contentWith(words).map((each) => [each.rule.id, each.found])).toEqual([]),
  );
});

describe('figures that cannot be raise their rule and nothing else', () => {
  test.each(plantedFigures)('%s: %s', (rule, found, ...blocks) =>
    expect(contentWith(...blocks).map((each) => [each.rule.id, each.found])).toEqual([
      [rule, found],
    ]),
  );

  test.each(cleanFigures)('figures that can be: %#', (...blocks) =>
    expect(contentWith(...blocks).map((each) => [each.rule.id, each.found])).toEqual([]),
  );
});

describe('dates, terms, names and numbers of papers', () => {
  function inCommune(paragraphs: readonly string[]) {
    return contentOf({ ...communeReport, body: paragraphs.map(text) }, communeFacts).map((each) => [
      each.rule.id,
      each.found,
    ]);
  }

  test.each(plantedNames)('%s: %s', (rule, found, ...paragraphs) =>
    expect(inCommune(paragraphs)).toEqual([[rule, found]]),
  );

  test.each(cleanNames)('nothing wrong: %s', (words) => expect(inCommune([words])).toEqual([]));
});

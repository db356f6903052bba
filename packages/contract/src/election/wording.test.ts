import { describe, expect, test } from 'vitest';
import { electionWording } from './wording.ts';

function sentences(language: 'vi' | 'en'): readonly { key: string; text: string }[] {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...electionWording[language],
  };
  return Object.entries(tables).flatMap(([table, words]) =>
    Object.entries(words).map(([code, text]) => ({ key: `${table}.${code}`, text })),
  );
}

test('both languages name the same figures for every code', () => {
  const figures = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  const english = new Map(sentences('en').map(({ key, text }) => [key, text]));
  for (const { key, text } of sentences('vi')) {
    expect([key, figures(text)]).toEqual([key, figures(english.get(key) ?? '')]);
  }
});

describe.each(['vi', 'en'] as const)('%s', (language) => {
  test('words are composed and not empty', () => {
    for (const { key, text } of sentences(language)) {
      expect([key, text]).toEqual([key, text.normalize('NFC').trim()]);
      expect(text.length).toBeGreaterThan(1);
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { AreaTexts } from './area-texts.ts';

const doors = import.meta.glob<Record<string, unknown>>('./*.ts', { eager: true });
const areas = Object.entries(doors).flatMap(([file, door]) =>
  Object.values(door)
    .filter(isArea)
    .map((area) => ({ file, area })),
);

describe('texts of every area', () => {
  test('there are areas to look at', () => {
    expect(areas.length).toBeGreaterThan(2);
  });

  test.each(areas)('$file has the same holes in both languages', ({ area }) => {
    for (const key of area.keys)
      expect([key, holes(area.sentence('en', key))]).toEqual([
        key,
        holes(area.sentence('vi', key)),
      ]);
  });

  test.each(areas)('$file counts only what is given, and only in English', ({ area }) => {
    for (const key of area.keys) {
      const given = [...holes(area.sentence('vi', key)), 'count'];
      for (const name of counted(area.sentence('en', key)))
        expect([key, given]).toEqual([key, expect.arrayContaining([name])]);
      expect([key, counted(area.sentence('vi', key))]).toEqual([key, []]);
    }
  });

  test.each(areas)('$file is composed Unicode without doubled spaces', ({ area }) => {
    for (const key of area.keys)
      for (const lang of ['vi', 'en'] as const) {
        const sentence = area.sentence(lang, key);
        expect(sentence).toBe(sentence.normalize('NFC').replace(/ {2,}/g, ' ').trim());
      }
  });
});

function holes(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
}

/** The counts that choose a form: `n` of `{n|remark|remarks}`. */
function counted(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\|/g)].map(([, name]) => name ?? '');
}

function isArea(value: unknown): value is AreaTexts<string> {
  return typeof value === 'object' && value !== null && 'sentence' in value;
}

import { describe, expect, test } from 'vitest';
import { ruleSets, type Rule } from '@daihoi/domain/rulebook';
import { articleWords } from './article-words.ts';
import { hasCodeWords } from './code-words.ts';
import { valueWords } from './value-words.ts';

const rules = ruleSets.flatMap((set) => set.rules);

function codesOf({ value }: Rule): readonly string[] {
  if (value.kind === 'code') return [value.code];
  return value.kind === 'list' ? value.codes : [];
}

describe('rules in words', () => {
  test('every code of every rule has its words', () => {
    expect(rules.flatMap(codesOf).filter((code) => !hasCodeWords(code))).toEqual([]);
  });

  test('every value has words in both languages', () => {
    for (const rule of rules)
      for (const lang of ['vi', 'en'] as const)
        expect(valueWords(rule.value, lang), rule.id).toMatch(/\S/u);
  });

  test('numbers, windows, shares and bands are written as people write them', () => {
    expect(valueWords({ kind: 'number', amount: 1, unit: 'day' }, 'en')).toBe('1 day');
    expect(valueWords({ kind: 'number', amount: 30, unit: 'workingDay' }, 'vi')).toBe(
      '30 ngày làm việc',
    );
    expect(valueWords({ kind: 'share', ratio: { num: 1, den: 3 } }, 'vi')).toBe('1/3');
    expect(valueWords({ kind: 'share', ratio: { num: 30, den: 100 } }, 'vi')).toBe('30\u00a0%');
    expect(
      valueWords({ kind: 'ageBands', bands: [{ code: 'UNDER_42', from: 0, upTo: 41 }] }, 'vi'),
    ).toBe('dưới 42 tuổi');
  });

  test('a place in a paper is cited with the day of the paper, for numbers restart', () => {
    const ref = { document: '244-QĐ/TW', issuedOn: '2014-06-09', article: 16, clause: 1 };
    expect(articleWords(ref, 'vi')).toBe('khoản 1 Điều 16, 244-QĐ/TW ngày 9/6/2014');
    expect(articleWords({ document: '45-CT/TW', point: 'annex-3' }, 'en')).toBe(
      'Appendix 3, 45-CT/TW',
    );
  });
});

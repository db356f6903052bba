import { describe, expect, test } from 'vitest';
import { areasOf, keepRules } from './filter-rules.ts';

const same = (text: string) => ({ vi: text, en: text });
function rule(label: string, more: { area?: string; level?: string; unverified?: boolean }) {
  return {
    label: same(label),
    condition: null,
    value: same('2 ngày'),
    source: { words: same('45-CT/TW') },
    area: 'congress',
    level: 'ANY',
    unverified: false,
    ...more,
  };
}

const rules = [
  rule('Thời gian đại hội tối đa', { level: 'GRASSROOTS' }),
  rule('Tỷ lệ nữ cấp ủy viên', { area: 'structure', unverified: true }),
];
const all = { words: '', area: null, level: null, unverified: false };

describe('the filter of the rules', () => {
  test('finds words without diacritics, and numbers of papers', () => {
    expect(keepRules(rules, { ...all, words: 'ty le nu' })).toEqual([rules[1]]);
    expect(keepRules(rules, { ...all, words: '45 ct' })).toEqual(rules);
  });

  test('a rule for every level stays when one level is asked for', () => {
    expect(keepRules(rules, { ...all, level: 'GRASSROOTS' })).toEqual(rules);
    expect(keepRules(rules, { ...all, level: 'PROVINCIAL' })).toEqual([rules[1]]);
  });

  test('keeps what is unverified, and names the areas in the order of the rulebook', () => {
    expect(keepRules(rules, { ...all, unverified: true })).toEqual([rules[1]]);
    expect(areasOf(rules.toReversed())).toEqual(['congress', 'structure']);
  });
});

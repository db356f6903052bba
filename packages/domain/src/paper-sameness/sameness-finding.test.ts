import { expect, test } from 'vitest';
import { samenessFinding } from './index.ts';

const alike = { name: 'Đảng bộ xã Đông Yên', paragraphs: [9, 4, 9] };

test('a share under the limit, or of a few words, is no finding', () => {
  const least = { with: 'politicalReport', ...alike } as const;
  expect(samenessFinding({ ...least, share: { num: 149, den: 1000 } })).toBeUndefined();
  expect(samenessFinding({ ...least, share: { num: 59, den: 100 } })).toBeUndefined();
  expect(samenessFinding({ ...least, share: { num: 150, den: 1000 } })?.rule.id).toBe('SM-01');
});

test('last term may be repeated more than a neighbour, and a neighbour more than the own political report', () => {
  const share = { num: 250, den: 1000 };
  expect(samenessFinding({ with: 'lastTerm', ...alike, share })).toBeUndefined();
  expect(samenessFinding({ with: 'neighbour', ...alike, share })).toMatchObject({
    rule: { id: 'SM-02', confidence: 'PARTIAL' },
    severity: 'warning',
    paragraphs: [4, 9],
    expected: 'Đảng bộ xã Đông Yên|20',
    found: '250/1000',
  });
});

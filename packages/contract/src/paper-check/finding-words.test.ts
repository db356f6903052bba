import { allContentRules, type ContentFinding } from '@daihoi/domain/paper-content';
import { expect, test } from 'vitest';
import { findingSentence } from './finding-words.ts';

function citation(found: string, expected: string): ContentFinding {
  const rule = allContentRules().find(({ id }) => id === 'PN-01');
  if (rule === undefined) throw new Error('no rule');
  return {
    rule,
    severity: 'warning',
    part: 'body',
    fault: 'content',
    paragraphs: [3],
    text: '',
    expected,
    found,
  };
}

test('PN-01 says whether the register has the paper with another day or not at all', () => {
  const otherDay = citation('35-CT/TW 30/5/2018', '30/5/2019');
  expect(findingSentence(otherDay, 'vi')).toBe(
    'Văn bản 35-CT/TW 30/5/2018 có trong danh mục với ngày khác: danh mục ghi ngày 30/5/2019. Kiểm tra lại số, ký hiệu và ngày ban hành.',
  );
  expect(findingSentence(otherDay, 'en')).toBe(
    '35-CT/TW 30/5/2018 is in the register with another day: 30/5/2019. Check number, symbol and date.',
  );
  const unknown = citation('44-HD/HU', '');
  expect(findingSentence(unknown, 'vi')).toContain('44-HD/HU không có trong danh mục.');
  expect(findingSentence(unknown, 'en')).toContain('44-HD/HU is not in the register.');
});

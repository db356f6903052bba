import { expect, test } from 'vitest';
import { countForms } from './count-forms.ts';

const sentence = '{n} {n|remark is|remarks are} open';

test('one is one, written or counted; all else is many, zero as well', () => {
  expect(countForms(sentence, { n: 1 })).toBe('{n} remark is open');
  expect(countForms(sentence, { n: '1' })).toBe('{n} remark is open');
  for (const n of [0, 2, 21, '1,001', undefined])
    expect(countForms(sentence, { n })).toBe('{n} remarks are open');
});

test('a sentence without forms stays as it is', () => {
  expect(countForms('Còn {n} góp ý', { n: 1 })).toBe('Còn {n} góp ý');
});

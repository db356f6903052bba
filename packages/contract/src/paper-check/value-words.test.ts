import { expect, test } from 'vitest';
import { valueWords } from './value-words.ts';

test('a code is said in words, and so is a list of codes', () => {
  expect(valueWords('bold', 'vi')).toBe('chữ đậm');
  expect(valueWords('upper, centre', 'en')).toBe('capitals, centred');
});

test('what the paper says stays as it stands, whatever word it is', () => {
  for (const word of ['30', 'Số: 12/QĐ', 'bold, Phú Quốc', 'constructor', 'toString'])
    expect(valueWords(word, 'vi')).toBe(word);
});

import { expect, test } from 'vitest';
import { toneKey } from './index.ts';

test.each([
  ['Hoà', 'hòa'],
  ['THUỶ', 'thủy'],
  ['khoẻ', 'khỏe'],
])('%s and %s are one word', (one, other) => {
  expect(toneKey(one)).toBe(toneKey(other));
});

test.each([
  ['Hoà', 'Hoa'],
  ['Hòa', 'Hóa'],
  ['Mận', 'Mẫn'],
])('%s and %s are two', (one, other) => {
  expect(toneKey(one)).not.toBe(toneKey(other));
});

import { expect, test } from 'vitest';
import { bareName } from './index.ts';

test.each([
  ['Trần Thị Hoà', 'TRẦN THỊ HÒA'],
  ['Lê Văn Thuỷ, Bí thư chi bộ', 'Lê Văn Thủy'],
  ['Phạm Bình (1970)', 'Phạm Bình'],
])('%s and %s bear one name', (one, other) => {
  expect(bareName(one)).toBe(bareName(other));
});

test('names that differ by a tone are two', () => {
  expect(bareName('Trần Hòa')).not.toBe(bareName('Trần Hóa'));
});

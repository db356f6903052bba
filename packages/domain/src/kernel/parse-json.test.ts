import { expect, test } from 'vitest';
import { parseJson } from './index.ts';

test('a text of JSON is what it says, with or without a byte-order mark', () => {
  expect(parseJson('{"a":[1,null]}')).toEqual({ a: [1, null] });
  expect(parseJson('\uFEFF"b"')).toBe('b');
});

test('any other text is nothing', () => {
  for (const text of ['', '{', 'undefined', '{"a":1}x']) expect(parseJson(text)).toBeUndefined();
});

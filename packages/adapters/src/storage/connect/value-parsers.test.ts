import { expect, test } from 'vitest';

import { parseInstant, parseWholeNumber } from './value-parsers.ts';

test('a moment is UTC with milliseconds, whatever zone the server wrote it in', () => {
  expect(parseInstant('2026-01-31 17:00:00+00')).toBe('2026-01-31T17:00:00.000Z');
  expect(parseInstant('2026-02-01 00:00:00.123456+07')).toBe('2026-01-31T17:00:00.123Z');
  expect(parseInstant('2026-01-31 22:30:00.5+05:30')).toBe('2026-01-31T17:00:00.500Z');
  expect(parseInstant('infinity')).toBe('infinity');
});

test('a whole number that a JavaScript number would round is an error, not another number', () => {
  expect(parseWholeNumber('9007199254740991')).toBe(9_007_199_254_740_991);
  expect(() => parseWholeNumber('9007199254740993')).toThrow('9007199254740993');
});

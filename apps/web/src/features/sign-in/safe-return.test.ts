import { expect, test } from 'vitest';
import { safeReturn } from './safe-return.ts';

test('a page of ours is returned to', () => {
  expect(safeReturn('/congresses/1?asOf=2020-07-31')).toBe('/congresses/1?asOf=2020-07-31');
});

test.each([
  null,
  '',
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere',
  '/sign-in',
])('%s leads home', (back) => expect(safeReturn(back)).toBe('/'));

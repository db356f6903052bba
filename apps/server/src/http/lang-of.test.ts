import { expect, test } from 'vitest';
import { langOf } from './lang-of.ts';

test('the language kept by the browser holds for a plain link, whatever the browser itself speaks', () => {
  const headers = { cookie: 'daihoi_session=abc; daihoi_lang=vi', 'accept-language': 'en-GB' };
  expect(langOf({ headers })).toBe('vi');
});

test('without it the language asked for holds, then that of the installation', () => {
  expect(langOf({ headers: { 'accept-language': 'en-GB,vi' } })).toBe('en');
  expect(langOf({ headers: { cookie: 'daihoi_lang=fr', 'accept-language': 'fr' } }, 'en')).toBe(
    'en',
  );
  expect(langOf({ headers: {} })).toBe('vi');
});

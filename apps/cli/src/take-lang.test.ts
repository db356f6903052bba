import { expect, test } from 'vitest';
import { takeLang } from './take-lang.ts';

test('the language of the words wins over that of the installation, and leaves the words', () => {
  expect(takeLang(['doctor', '--lang', 'en', '--json'], 'vi')).toEqual({
    lang: 'en',
    words: ['doctor', '--json'],
  });
  expect(takeLang(['--lang=vi', 'doctor'], 'en')).toEqual({ lang: 'vi', words: ['doctor'] });
  expect(takeLang(['--lang', 'en', 'backup', '/o'], undefined).words).toEqual(['backup', '/o']);
});

test('without a word for it the installation speaks, and Vietnamese when it says nothing known', () => {
  expect(takeLang(['doctor'], 'en').lang).toBe('en');
  expect(takeLang(['doctor'], undefined).lang).toBe('vi');
  expect(takeLang(['doctor'], 'fr').lang).toBe('vi');
});

import { expect, test } from 'vitest';
import { daysText, readHalfDays } from './half-days.ts';

test('days are read in halves, with comma or point, and written back', () => {
  expect([readHalfDays('2'), readHalfDays('1,5'), readHalfDays(' 0.5 ')]).toEqual([4, 3, 1]);
  expect([daysText(4, 'vi'), daysText(3, 'vi'), daysText(3, 'en')]).toEqual(['2', '1,5', '1.5']);
});

test('an empty field says nothing; thirds, words and nought are unclear', () => {
  expect(readHalfDays('')).toBe('empty');
  expect([readHalfDays('1,3'), readHalfDays('hai'), readHalfDays('0')]).toEqual([
    'unclear',
    'unclear',
    'unclear',
  ]);
});

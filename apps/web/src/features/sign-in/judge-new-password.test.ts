import { expect, test } from 'vitest';
import { judgeNewPassword } from './judge-new-password.ts';

test('eleven letters are too few, twelve are enough', () => {
  expect(judgeNewPassword('muoimotchuu', 'muoimotchuu')).toBe('tooShort');
  expect(judgeNewPassword('muoihaichuuu', 'muoihaichuuu')).toBeUndefined();
});

test('a repetition that differs is said', () => {
  expect(judgeNewPassword('một câu dễ nhớ', 'một câu dễ quên')).toBe('differs');
});

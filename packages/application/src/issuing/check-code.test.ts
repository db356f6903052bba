import { describe, expect, test } from 'vitest';
import { checkCodeOf, checkCodesIn, readCheckCode } from './check-code.ts';

const digest = 'a3f1'.repeat(16);
const code = checkCodeOf(digest);

describe('a check code as somebody types it', () => {
  test.each([
    ['as printed', code],
    ['in small letters', code.toLowerCase()],
    ['without dashes', code.replaceAll('-', '')],
    ['with blanks and dots', ` ${code.replaceAll('-', ' . ')} `],
    ['with long dashes', code.replaceAll('-', '–')],
  ])('%s it is the same code', (_, typed) => {
    expect(readCheckCode(typed)).toEqual({ ok: true, value: [code] });
  });

  test('letters and digits that look like others are read as those', () => {
    const read = readCheckCode('0BCD-1FGH-85AA-AAAA');
    expect(read).toEqual({ ok: true, value: ['QBCD-LFGH-BSAA-AAAA', 'DBCD-LFGH-BSAA-AAAA'] });
  });

  test('a Vietnamese keyboard that made marks is named, not guessed at', () => {
    expect(readCheckCode('ĐABC-ABCD-ABCD-ABCD')).toMatchObject({
      error: { code: 'check-code.accented', letter: 'Đ' },
    });
  });

  test('a letter that no code holds is named with its place', () => {
    expect(readCheckCode('ABCD-ABWD-ABCD-ABCD')).toMatchObject({
      error: { code: 'check-code.letter', letter: 'W', place: 7 },
    });
  });

  test('digits alone are no code, and are not tried one by one', () => {
    expect(readCheckCode('0000-0000-0000-0000')).toMatchObject({
      error: { code: 'check-code.letter', letter: '0', place: 7 },
    });
  });

  test.each(['', 'ABCD', `${code}A`])('%j is no code', (typed) => {
    expect(readCheckCode(typed)).toMatchObject({ error: { code: 'check-code.length' } });
  });
});

describe('codes in a text', () => {
  test('are found between words, each once, and never within a longer word', () => {
    expect(checkCodesIn(`Mã kiểm ${code}. Kiểm tại https://x/${code}.`)).toEqual([code]);
    expect(checkCodesIn(`${code}-ABCD A${code}`)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  formatSize,
  formatAmount,
  formatFixed,
  formatInteger,
  formatPercent,
  fromRoman,
  parseVietnameseInteger,
  parseVietnameseNumber,
  roundHalfUp,
  toRoman,
} from './index.ts';

describe('formatInteger', () => {
  test('groups thousands with a dot in Vietnamese and a comma in English', () => {
    expect(formatInteger(1173, 'vi')).toBe('1.173');
    expect(formatInteger(1173, 'en')).toBe('1,173');
    expect(formatInteger(1_187_500_000, 'vi')).toBe('1.187.500.000');
    expect(formatInteger(999, 'vi')).toBe('999');
    expect(formatInteger(-26_651, 'vi')).toBe('-26.651');
  });

  test('refuses what is not a whole number', () => {
    expect(() => formatInteger(1.5, 'vi')).toThrow('not a whole number');
  });
});

test('formatFixed writes every decimal', () => {
  expect(formatFixed({ units: 117_350, decimals: 2 }, 'vi')).toBe('1.173,50');
  expect(formatFixed({ units: -5, decimals: 1 }, 'en')).toBe('-0.5');
});

test('formatSize rounds up to whole kilobytes, from 1024 of them on to megabytes, then to tenths of gigabytes', () => {
  const sizes = [1, 1024 * 340, 1024 * 1024, 1_070_000_000, 1_200_000_000];
  expect(sizes.map((size) => formatSize(size, 'vi'))).toEqual(
    ['1_kB', '340_kB', '1_MB', '1.021_MB', '1,2_GB'].map((text) => text.replace('_', '\u00a0')),
  );
});

describe('formatPercent', () => {
  test('BD-12: comma and a space that does not break in Vietnamese', () => {
    const share = { part: 9, whole: 19, decimals: 1 };
    expect(formatPercent(share, 'vi')).toEqual({ kind: 'shown', text: '47,4\u00a0%' });
    expect(formatPercent(share, 'en')).toEqual({ kind: 'shown', text: '47.4%' });
  });

  test('two decimals for votes', () => {
    const share = { part: 20, whole: 29, decimals: 2 };
    expect(formatPercent(share, 'vi')).toEqual({ kind: 'shown', text: '68,97\u00a0%' });
  });

  test('100 % only when part equals whole', () => {
    const all = { part: 811, whole: 811, decimals: 1 };
    const nearly = { part: 9996, whole: 10_000, decimals: 1 };
    const over = { part: 10_004, whole: 10_000, decimals: 1 };
    expect(formatPercent(all, 'vi')).toEqual({ kind: 'shown', text: '100\u00a0%' });
    expect(formatPercent(nearly, 'vi')).toEqual({ kind: 'below', text: '100\u00a0%' });
    expect(formatPercent(over, 'en')).toEqual({ kind: 'over', text: '100%' });
  });

  test('two decimals keep what one decimal would hide', () => {
    const share = { part: 9996, whole: 10_000, decimals: 2 };
    expect(formatPercent(share, 'vi')).toEqual({ kind: 'shown', text: '99,96\u00a0%' });
  });

  test('none has no decimals and nothing to divide by is said', () => {
    expect(formatPercent({ part: 0, whole: 19, decimals: 1 }, 'en')).toEqual({
      kind: 'shown',
      text: '0%',
    });
    expect(formatPercent({ part: 0, whole: 0, decimals: 1 }, 'vi')).toEqual({ kind: 'noWhole' });
  });

  test('no decimals rounds to whole percents', () => {
    expect(formatPercent({ part: 159, whole: 1447, decimals: 0 }, 'vi')).toEqual({
      kind: 'shown',
      text: '11\u00a0%',
    });
  });
});

describe('parseVietnameseNumber', () => {
  test.each([
    ['26.651', 26_651, 0],
    ['1.173.000', 1_173_000, 0],
    ['1,173,000', 1_173_000, 0],
    ['47,4', 474, 1],
    ['47.4', 474, 1],
    ['1.173,50', 117_350, 2],
    ['1,173.5', 11_735, 1],
    ['0,651', 651, 3],
    ['0.651', 651, 3],
    ['26651', 26_651, 0],
    ['1234,567', 1_234_567, 3],
    ['26\u00a0651', 26_651, 0],
    [' 12 ', 12, 0],
    ['-1.173', -1173, 0],
    ['\u22125', -5, 0],
    ['007', 7, 0],
  ])('reads %s without doubt', (raw, units, decimals) => {
    expect(parseVietnameseNumber(raw)).toEqual({
      ok: true,
      value: { units, decimals, ambiguous: false },
    });
  });

  test('one comma before three digits is thousands, and doubtful', () => {
    expect(parseVietnameseNumber('26,651')).toEqual({
      ok: true,
      value: { units: 26_651, decimals: 0, ambiguous: true },
    });
  });

  test.each([
    '',
    '-',
    '12.34.567',
    '1.173.00',
    '1,2,3',
    '1..2',
    '5%',
    'năm',
    '1.',
    '.5',
    '1e3',
    '26 65',
  ])('refuses %j', (raw) =>
    expect(parseVietnameseNumber(raw)).toEqual({
      ok: false,
      error: { code: 'number.malformed', raw },
    }),
  );

  test('refuses numbers that a program cannot hold exactly', () => {
    expect(parseVietnameseNumber('9007199254740993')).toEqual({
      ok: false,
      error: { code: 'number.tooLarge', raw: '9007199254740993' },
    });
  });

  test('a whole number is asked for', () => {
    expect(parseVietnameseInteger('26,651')).toEqual({ ok: true, value: 26_651 });
    expect(parseVietnameseInteger('47,4')).toEqual({
      ok: false,
      error: { code: 'number.notWhole', raw: '47,4' },
    });
  });
});

test.each([
  [1, 2, 1],
  [-1, 2, 0],
  [-3, 2, -1],
  [5, 3, 2],
  [-5, 3, -2],
  [4, 3, 1],
  [0, 7, 0],
])('roundHalfUp(%i/%i) is %i', (num, den, expected) =>
  expect(roundHalfUp({ num, den })).toBe(expected),
);

describe('formatAmount', () => {
  test.each([
    [0, 'exact', '0', 'dong'],
    [950_000, 'exact', '950.000', 'dong'],
    [1_000_000, 'exact', '1', 'million'],
    [15_500_000, 'exact', '15,5', 'million'],
    [15_540_000, 'over', '15,5', 'million'],
    [999_960_000, 'nearly', '1', 'billion'],
    [1_250_000_000, 'nearly', '1,3', 'billion'],
    [12_345_600_000_000, 'exact', '12.345,6', 'billion'],
  ] as const)('%i dong', (...row) => {
    const [dong, relation, amount, unit] = row;
    expect(formatAmount(dong, 'vi')).toEqual({ relation, amount, unit });
  });

  test('English decimals', () => {
    expect(formatAmount(1_187_500_000, 'en')).toEqual({
      relation: 'nearly',
      amount: '1.2',
      unit: 'billion',
    });
  });
});

test('Roman numerals', () => {
  expect(toRoman(14)).toBe('XIV');
  expect(fromRoman('xiii')).toBe(13);
  expect(fromRoman('IIII')).toBeUndefined();
  expect(fromRoman('')).toBeUndefined();
  expect(() => toRoman(0)).toThrow('ordinal');
});

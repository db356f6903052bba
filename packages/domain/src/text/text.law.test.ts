import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDate,
  fromDayNumber,
  toDayNumber,
  type CalendarDate,
} from '../kernel/index.ts';
import {
  compareVietnamese,
  foldDiacritics,
  formatAmount,
  formatDate,
  formatFixed,
  formatInteger,
  formatPercent,
  fromRoman,
  lastDayOf,
  matchesSearch,
  parseVietnameseInteger,
  parseVietnameseNumber,
  parseWrittenDate,
  roundHalfUp,
  searchKey,
  tidyText,
  toRoman,
  vietnameseSortKey,
} from './index.ts';

const syllables = fc.constantFrom(
  ...'an Ân ấn đà Đá huyền Hoà hòa ủy uỷ Mỹ tổ 10 2 – xã'.split(' '),
);
const phrases = fc.array(syllables, { maxLength: 6 }).map((words) => words.join(' '));
const texts = fc.oneof(phrases, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const dates: fc.Arbitrary<CalendarDate> = fc
  .integer({
    min: toDayNumber(calendarDate('1930-02-03')),
    max: toDayNumber(calendarDate('2099-12-31')),
  })
  .map(fromDayNumber);

describe('text', () => {
  test('tidying twice changes nothing more', () => {
    fc.assert(fc.property(texts, (text) => tidyText(tidyText(text)) === tidyText(text)));
  });

  test('a search key is its own search key and does not see composition', () => {
    fc.assert(
      fc.property(phrases, (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
        expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
        expect(foldDiacritics(text)).toMatch(/^[\x20-\x7e\u2013]*$/u);
      }),
    );
  });

  test('composition is invisible to search for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
      }),
    );
  });

  test('the words of a text in any order, shortened, find it', () => {
    const shuffled = fc
      .array(syllables, { minLength: 1, maxLength: 6 })
      .chain((words) =>
        fc.tuple(fc.constant(words), fc.shuffledSubarray(words), fc.integer({ min: 1, max: 4 })),
      );
    fc.assert(
      fc.property(shuffled, ([words, some, length]) => {
        const query = some.map((word) => Array.from(word).slice(0, length).join('')).join(' ');
        return matchesSearch(query, searchKey(words.join(' ')));
      }),
    );
  });
});

describe('order', () => {
  test('is total: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(compareVietnamese(a, b)).toBe(0 - compareVietnamese(b, a));
        const [low = '', middle = '', high = ''] = [a, b, c].sort(compareVietnamese);
        expect(compareVietnamese(low, middle)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('sort keys compared as bytes give the same order', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [left, right] = [a, b].map((text) => Buffer.from(vietnameseSortKey(text)));
        expect(Math.sign(Buffer.compare(left ?? Buffer.of(), right ?? Buffer.of()))).toBe(
          compareVietnamese(a, b),
        );
      }),
    );
  });

  test('a text never comes after its own continuation', () => {
    fc.assert(
      fc.property(
        phrases,
        syllables,
        (text, more) => compareVietnamese(text, `${text} ${more}`) < 0,
      ),
    );
  });
});

describe('numbers', () => {
  test('whole numbers survive print and parse in both languages', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('vi', 'en'), (value, lang) => {
        expect(parseVietnameseInteger(formatInteger(value, lang))).toEqual({ ok: true, value });
      }),
    );
  });

  test('fixed numbers survive print and parse in Vietnamese', () => {
    const fixed = fc.record({
      units: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      decimals: fc.constantFrom(0, 1, 2),
    });
    fc.assert(
      fc.property(fixed, (value) => {
        expect(parseVietnameseNumber(formatFixed(value, 'vi'))).toMatchObject({ ok: true, value });
      }),
    );
  });

  test('100 % is shown exactly when part equals whole', () => {
    const shares = fc
      .record({
        whole: fc.integer({ min: 1, max: 400_000 }),
        gap: fc.integer({ min: -60, max: 400_000 }),
        decimals: fc.constantFrom(0, 1, 2),
      })
      .map(({ whole, gap, decimals }) => ({ part: Math.max(0, whole - gap), whole, decimals }));
    fc.assert(
      fc.property(shares, (share) => {
        const percent = formatPercent(share, 'en');
        const saysAll = percent.kind === 'shown' && percent.text === '100%';
        expect(saysAll).toBe(share.part === share.whole);
        const claim = { shown: 0, noWhole: 0, below: -1, over: 1 }[percent.kind];
        expect([0, Math.sign(share.part - share.whole)]).toContain(claim);
      }),
    );
  });

  test('rounding is never off by more than a half, and a half goes up', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1_000_000 }), (num, den) => {
        const doubledGap = 2n * (BigInt(roundHalfUp({ num, den })) * BigInt(den) - BigInt(num));
        return -BigInt(den) < doubledGap && doubledGap <= BigInt(den);
      }),
    );
  });

  test('the word before an amount tells the truth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000_000_000 }), (dong) => {
        const { relation, amount, unit } = formatAmount(dong, 'vi');
        const read = parseVietnameseNumber(amount);
        if (!read.ok) throw new Error(amount);
        const size = { dong: 1, million: 1_000_000, billion: 1_000_000_000 }[unit];
        const shown = (read.value.units * size) / 10 ** read.value.decimals;
        const expected = shown === dong ? 'exact' : shown > dong ? 'nearly' : 'over';
        expect(relation).toBe(expected);
        expect(Math.abs(shown - dong)).toBeLessThanOrEqual(size / 20);
      }),
    );
  });

  test('Roman numerals survive writing and reading', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => fromRoman(toRoman(n)) === n));
  });
});

describe('dates', () => {
  test('days survive print and parse', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseWrittenDate(formatDate(date, 'vi'))).toEqual({
          ok: true,
          value: { kind: 'day', date, yearInferred: false },
        });
      }),
    );
  });

  test('the last day of a month is followed by the first of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1930, max: 2099 }), (m, y) => {
        const last = lastDayOf({ kind: 'month', month: m, year: y, yearInferred: false });
        expect(addDays(last, 1).slice(8)).toBe('01');
        expect(Number(last.slice(5, 7))).toBe(m);
      }),
    );
  });
});

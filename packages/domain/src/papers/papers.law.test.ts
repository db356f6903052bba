import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate, fromDayNumber, toDayNumber } from '../kernel/index.ts';
import {
  bodyAbbreviations,
  checkNumberLine,
  documentTypes,
  findSeriesFaults,
  formatDocumentNumber,
  formatNumberLine,
  formatPlaceAndDate,
  nextNumber,
  parsePlaceAndDate,
  readDocumentNumber,
} from './index.ts';

const documents = fc.record({
  serial: fc.integer({ min: 1, max: 99_999 }),
  typeCode: fc.constantFrom(...documentTypes.map((type) => type.code)),
  body: fc.constantFrom(...bodyAbbreviations.map((body) => body.code)),
});
const serials = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });

test('every number survives printing and reading, without an irregularity', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(readDocumentNumber(formatDocumentNumber(document))).toMatchObject({
        ok: true,
        value: { document, irregularities: [] },
      });
      expect(checkNumberLine(formatNumberLine(document))).toEqual({ ok: true, value: document });
    }),
  );
});

test('the expected line of a refused line is let through', () => {
  const lines = fc
    .tuple(
      fc.constantFrom('', 'Số ', 'Số: ', 'số'),
      documents,
      fc.constantFrom('', ' ', ' - ', '–'),
    )
    .map(
      ([word, { serial, typeCode, body }, joint]) => `${word}${serial}${joint}${typeCode}/${body}`,
    );
  fc.assert(
    fc.property(lines, (line) => {
      const checked = checkNumberLine(line);
      const repaired =
        checked.ok || checked.error.code !== 'numberLine.irregular' ? line : checked.error.expected;
      expect(checkNumberLine(repaired).ok).toBe(true);
    }),
  );
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof readDocumentNumber(text).ok).toBe('boolean');
      expect(typeof checkNumberLine(text).ok).toBe('boolean');
    }),
  );
});

test('place and date survive printing and reading on every day', () => {
  const days = fc
    .integer({
      min: toDayNumber(calendarDate('1998-01-01')),
      max: toDayNumber(calendarDate('2099-12-31')),
    })
    .map(fromDayNumber);
  fc.assert(
    fc.property(days, fc.constantFrom('Rạch Giá', 'Hà Nội', 'Đông Hà'), (date, place) => {
      expect(parsePlaceAndDate(formatPlaceAndDate({ place, date }))).toEqual({
        ok: true,
        value: { place, date },
      });
    }),
  );
});

test('a new number was never given, and the order of the register does not matter', () => {
  fc.assert(
    fc.property(serials, (issued) => {
      expect(issued).not.toContain(nextNumber(issued));
      expect(nextNumber(issued.toReversed())).toBe(nextNumber(issued));
    }),
  );
});

test('given numbers and gaps together are all numbers up to the greatest', () => {
  fc.assert(
    fc.property(serials, (issued) => {
      const all = [...new Set([...issued, ...findSeriesFaults(issued).gaps])].sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: nextNumber(issued) - 1 }, (_, index) => index + 1));
    }),
  );
});

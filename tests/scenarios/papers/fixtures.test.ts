import { calendarDate } from '@daihoi/domain/kernel';
import {
  checkPaperDates,
  formatDocumentNumber,
  readDocumentNumber,
  type NumberIrregularity,
} from '@daihoi/domain/papers';
import { describe, expect, test } from 'vitest';

type Vector = readonly [
  printed: string,
  normalised: string,
  types: readonly string[],
  irregularities: readonly NumberIrregularity[],
];

const vectors: readonly Vector[] = [
  ['35-CT/TW', '35-CT/TW', ['directive'], []],
  ['35 CT/TW', '35-CT/TW', ['directive'], ['hyphenMissing']],
  ['35 -CT/TW', '35-CT/TW', ['directive'], ['strayBlank']],
  ['05-CT/TƯ', '05-CT/TW', ['directive'], ['bodySpelling']],
  ['2208-TB/TU', '2208-TB/TU', ['notice'], []],
  ['26-HD/BTCTW', '26-HD/BTCTW', ['guidance'], []],
  ['08-HD/UBKTTW', '08-HD/UBKTTW', ['guidance'], []],
  ['19-HD/BTCTW', '19-HD/BTCTW', ['guidance'], []],
  ['07-HD/TU', '07-HD/TU', ['guidance'], []],
  ['126-QĐ/TW', '126-QĐ/TW', ['decision', 'regulation'], []],
  ['244-QĐ/TW', '244-QĐ/TW', ['decision', 'regulation'], []],
  ['03-HD/TW', '03-HD/TW', ['guidance'], []],
  ['153-KH/TU', '153-KH/TU', ['plan'], []],
  ['13-TT/TU', '13-TT/TU', ['circular'], []],
  ['165-KH/ĐUK', '165-KH/ĐUK', ['plan'], []],
  ['Quy định 08', '08-QĐ/TW', ['regulation'], ['shortCitation']],
];

describe('FX-13: the sixteen document numbers of the seeds', () => {
  test('are sixteen', () => expect(vectors.length).toBe(16));

  test.each(vectors)('%s', (...[printed, normalised, types, irregularities]) => {
    const read = readDocumentNumber(printed);
    if (!read.ok) throw new Error(read.error.code);
    expect(formatDocumentNumber(read.value.document)).toBe(normalised);
    expect(read.value.types.map((type) => type.id)).toEqual(types);
    expect(read.value.irregularities).toEqual(irregularities);
  });

  test.each(vectors)('%s decomposed reads the same and is marked', (...[printed, normalised]) => {
    const read = readDocumentNumber(printed.normalize('NFD'));
    if (!read.ok) throw new Error(read.error.code);
    expect(formatDocumentNumber(read.value.document)).toBe(normalised);
    expect(read.value.irregularities.includes('decomposed')).toBe(
      printed !== printed.normalize('NFD'),
    );
  });

  test.each([
    ['Quy định số 126-QĐ/TW', 'regulation'],
    ['Quyết định 244-QĐ/TW', 'decision'],
  ])('%s: the word before the number tells the two meanings apart', (printed, type) => {
    const read = readDocumentNumber(printed);
    expect(read.ok && read.value.types.map((each) => each.id)).toEqual([type]);
    expect(read.ok && read.value.irregularities).toEqual([]);
  });
});

describe('FX-12: as-of date, date of the paper and date of publication', () => {
  const today = calendarDate('2020-09-01');
  const asOf = calendarDate('2020-07-31');
  const signedOn = calendarDate('2020-08-06');
  const publishedOn = calendarDate('2020-08-08');

  test('are three fields in order', () =>
    expect(checkPaperDates({ asOf, signedOn, publishedOn }, today)).toEqual([]));

  test('a paper may be signed and published on the day of its figures', () =>
    expect(checkPaperDates({ asOf, signedOn: asOf, publishedOn: asOf }, asOf)).toEqual([]));

  test('figures cannot be younger than the paper', () =>
    expect(checkPaperDates({ asOf: publishedOn, signedOn }, today)).toEqual([
      { code: 'paperDates.asOfAfterSigning', earlier: publishedOn, later: signedOn },
    ]));

  test('a paper cannot be published before it is signed, nor before its figures exist', () =>
    expect(checkPaperDates({ asOf: signedOn, signedOn, publishedOn: asOf }, today)).toEqual([
      { code: 'paperDates.asOfAfterPublication', earlier: signedOn, later: asOf },
      { code: 'paperDates.signedAfterPublication', earlier: signedOn, later: asOf },
    ]));

  test('DT-04: not before a paper it cites, not after today', () => {
    const cited = [calendarDate('2019-10-18'), publishedOn];
    expect(checkPaperDates({ signedOn, cited }, asOf)).toEqual([
      { code: 'paperDates.signedBeforeCited', earlier: publishedOn, later: signedOn },
      { code: 'paperDates.signedInFuture', earlier: signedOn, later: asOf },
    ]);
  });
});

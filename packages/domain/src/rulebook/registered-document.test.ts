import { describe, expect, test } from 'vitest';
import {
  documentCode,
  documentKeyText,
  documentOf,
  documentsImplementing,
  documentsNumbered,
  registeredDocuments,
} from './index.ts';

describe('registry of papers', () => {
  test.each([
    ['35-CT/TW', ['2019-05-30', '2024-06-14']],
    ['45-CT/TW', ['2020-06-20', '2025-04-14']],
    ['26-HD/BTCTW', ['2014-08-18', '2019-10-18']],
    ['08-HD/UBKTTW', ['2020-02-14', '2024-11-18']],
    ['01-HD/TW', ['2012-01-05', '2016-09-20', '2021-09-28']],
    ['13-TT/TU', ['2019-08-12', '2025-04-26']],
    ['04-HD/TW', ['2014-10-06', '2024-12-31']],
  ])('the number %s alone names several papers', (code, days) => {
    expect(documentsNumbered(code).map((each) => each.issuedOn)).toEqual(days);
    expect(documentOf({ document: code })).toBeUndefined();
  });

  test('number, symbol, date and issuer together are a key', () => {
    const keys = registeredDocuments.map(documentKeyText);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a reference with its date finds the one paper', () => {
    const found = documentOf({ document: '45-CT/TW', issuedOn: '2020-06-20' });
    expect(found?.title.en).toContain('National Assembly');
  });

  test('a number that only one paper carries needs no date', () => {
    expect(documentOf({ document: '2208-TB/TU' })?.place).toBe('Kiên Giang');
  });

  test('every replaced or implemented paper is itself registered', () => {
    const links = registeredDocuments.flatMap((each) => [...each.replaces, ...each.implements]);
    expect(links.filter((ref) => documentOf(ref) === undefined)).toEqual([]);
  });

  test('no paper is older than the one it carries out or replaces', () => {
    for (const each of registeredDocuments) {
      for (const ref of [...each.replaces, ...each.implements]) {
        expect(each.issuedOn > (ref.issuedOn ?? '')).toBe(true);
      }
    }
  });

  test('the papers that carry out the directive of 2019 come in order of their days', () => {
    const directive = documentOf({ document: '35-CT/TW', issuedOn: '2019-05-30' });
    const chain = directive === undefined ? [] : documentsImplementing(directive);
    expect(chain.map(documentCode)).toEqual([
      '153-KH/TU',
      '207-KH/TU',
      '13-TT/TU',
      '26-HD/BTCTW',
      '07-HD/TU',
      '62-HD/VPTW',
      '08-HD/UBKTTW',
      '11977-CV/VPTW',
    ]);
  });
});

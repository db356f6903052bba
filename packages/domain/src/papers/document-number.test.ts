import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import {
  checkNumberLine,
  congressBody,
  documentKey,
  documentTypeOf,
  documentTypes,
  documentTypesWithCode,
  findBody,
  findTypeCode,
  formatCitation,
  formatDocumentNumber,
  formatDraftNumberLine,
  formatNumberLine,
  readDocumentNumber,
} from './index.ts';

const plan = { serial: 153, typeCode: 'KH', body: 'TU' };

describe('writing numbers', () => {
  test('NO-02: numbers below 10 take a zero', () => {
    expect(formatDocumentNumber({ serial: 1, typeCode: 'BC', body: 'CB' })).toBe('01-BC/CB');
    expect(formatDocumentNumber({ serial: 10, typeCode: 'BC', body: 'CB' })).toBe('10-BC/CB');
    expect(formatNumberLine({ serial: 3, typeCode: 'BC', body: congressBody })).toBe('Số 03-BC/ĐH');
  });

  test('NO-05: a draft has no number', () =>
    expect(formatDraftNumberLine({ typeCode: 'KH', body: 'HU' })).toBe('Số …-KH/HU'));

  test('NO-04: the same number of two terms is two papers', () => {
    const directive = { serial: 35, typeCode: 'CT', body: 'TW' };
    const old = documentKey({ document: directive, issuedOn: '2019-05-30' });
    expect(old).toBe('35-CT/TW@2019-05-30');
    expect(documentKey({ document: directive, issuedOn: '2024-06-14' })).not.toBe(old);
  });

  test('DT-05: a citation names type, number, date and issuer', () =>
    expect(
      formatCitation({
        type: 'plan',
        document: plan,
        issuedOn: calendarDate('2019-07-11'),
        issuer: 'Tỉnh ủy',
      }),
    ).toBe('Kế hoạch số 153-KH/TU, ngày 11/7/2019 của Tỉnh ủy'));
});

describe('reading numbers', () => {
  test.each([
    ['Số 153-KH/TU', []],
    ['số 153-KH/TU', []],
    ['Kế hoạch số 153-KH/TU', []],
    ['kế hoạch 153-KH/TU', []],
    ['Số: 153-KH/TU', ['colon']],
    ['153KH/TU', ['hyphenMissing']],
    ['153 – KH/TU', ['otherDash', 'strayBlank']],
    ['153-KH / TU', ['strayBlank']],
    ['0153-KH/TU', ['padding']],
    ['Quyết định số 153-KH/TU', ['typeNameMismatch']],
  ])('%s', (raw, irregularities) =>
    expect(readDocumentNumber(raw)).toMatchObject({
      ok: true,
      value: { document: plan, irregularities },
    }),
  );

  test('a type typed with other capitals or without diacritics is understood and marked', () => {
    expect(readDocumentNumber('5-CTR/HU')).toMatchObject({
      value: {
        document: { serial: 5, typeCode: 'CTr', body: 'HU' },
        irregularities: ['padding', 'typeSpelling'],
      },
    });
    expect(readDocumentNumber('99-QD/TW')).toMatchObject({
      value: { document: { typeCode: 'QĐ' }, irregularities: ['typeSpelling'] },
    });
  });

  test('an unknown type is kept as it is, without a meaning', () =>
    expect(readDocumentNumber('12-XY/TW')).toMatchObject({
      value: { document: { typeCode: 'XY' }, types: [], irregularities: ['typeUnknown'] },
    }));

  test.each(['156/QĐ-UBND', 'Số: 156/QĐ-UBND', '30/2020/NĐ-CP'])(
    '%s belongs to the government',
    (raw) =>
      expect(readDocumentNumber(raw)).toEqual({
        ok: false,
        error: { code: 'documentNumber.governmentForm', raw },
      }),
  );

  test.each(['', 'Số', 'KH/TU', '153', '153-KH', '811/811', 'Kế hoạch', 'Nghị quyết đại hội'])(
    '%j is no number',
    (raw) =>
      expect(readDocumentNumber(raw)).toEqual({
        ok: false,
        error: { code: 'documentNumber.unreadable', raw },
      }),
  );
});

describe('checking the number line', () => {
  test('says what is irregular and how the line should read', () =>
    expect(checkNumberLine('Số: 5 CT/TƯ')).toEqual({
      ok: false,
      error: {
        code: 'numberLine.irregular',
        irregularities: ['padding', 'hyphenMissing', 'bodySpelling', 'colon'],
        expected: 'Số 05-CT/TW',
      },
    }));

  test('a number that is right but not alone on its line is refused', () =>
    expect(checkNumberLine('Kế hoạch số 153-KH/TU')).toEqual({
      ok: false,
      error: {
        code: 'numberLine.irregular',
        irregularities: ['lineForm'],
        expected: 'Số 153-KH/TU',
      },
    }));
});

describe('the table of types', () => {
  test('one abbreviation, two types: decisions and regulations', () => {
    expect(documentTypesWithCode('QĐ').map((type) => type.id)).toEqual(['decision', 'regulation']);
    expect(documentTypesWithCode('KH').map((type) => type.id)).toEqual(['plan']);
    expect(documentTypesWithCode('XY')).toEqual([]);
  });

  test('every other abbreviation has one meaning, also without capitals and diacritics', () => {
    const codes = new Set(documentTypes.map((type) => type.code));
    expect(codes.size).toBe(documentTypes.length - 1);
    for (const code of codes) expect(findTypeCode(code.toLowerCase())).toBe(code);
  });

  test('identifiers and bodies are found', () => {
    expect(documentTypeOf('proposalPaper').name).toBe('Tờ trình');
    expect(findBody('UBKTTW')?.name).toBe('Ủy ban Kiểm tra Trung ương');
    expect(findBody('XX')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { readDateEntry, readIntegerEntry, readPercentEntry } from './read-entry.ts';

describe('dates as people enter them', () => {
  test.each(['31/7/2020', '31-7-2020', '31.07.2020', '2020-07-31', 'ngày 31 tháng 7 năm 2020'])(
    '%s is read',
    (raw) => expect(readDateEntry(raw)).toEqual({ kind: 'read', value: '2020-07-31' }),
  );

  test('a year is taken from the season when it is left out', () => {
    expect(readDateEntry('31/7', 2020)).toEqual({ kind: 'read', value: '2020-07-31' });
    expect(readDateEntry('31/7')).toEqual({ kind: 'unclear' });
  });

  test('a day that does not exist is unclear, an empty field is empty', () => {
    expect(readDateEntry('31/2/2020')).toEqual({ kind: 'unclear' });
    expect(readDateEntry('tháng 8/2020')).toEqual({ kind: 'unclear' });
    expect(readDateEntry('  ')).toEqual({ kind: 'empty' });
  });
});

describe('counts as people enter them', () => {
  test.each([
    ['26.651', 26651],
    ['26 651', 26651],
    ['0', 0],
  ])('%s is %i', (raw, value) => expect(readIntegerEntry(raw)).toEqual({ kind: 'read', value }));

  test('words and fractions are unclear', () => {
    expect(readIntegerEntry('khoảng 20')).toEqual({ kind: 'unclear' });
    expect(readIntegerEntry('47,4')).toEqual({ kind: 'unclear' });
  });
});

describe('shares as people enter them, in hundredths of a percent', () => {
  test.each([
    ['100', 10_000],
    ['99,5 %', 9_950],
    ['87.25', 8_725],
    ['0', 0],
  ])('%s is read', (raw, value) => expect(readPercentEntry(raw)).toEqual({ kind: 'read', value }));

  test.each(['100,01', '101', '-1', '9,999', 'gần hết'])('%s is unclear', (raw) =>
    expect(readPercentEntry(raw)).toEqual({ kind: 'unclear' }),
  );
});

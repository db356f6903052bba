import { expect, test } from 'vitest';
import { brand, calendarDate, type CongressId, type UnitId } from '../kernel/index.ts';
import { congressSeries, findSeriesFaults, nextNumber, seriesKey } from './index.ts';

const unitId = brand<UnitId>('0198c0de-0000-7000-8000-000000000001');
const congressId = brand<CongressId>('0198c0de-0000-7000-8000-000000000002');
const plans = {
  kind: 'committee',
  unitId,
  termFrom: calendarDate('2020-08-12'),
  typeCode: 'KH',
  body: 'HU',
} as const;

test('NO-01: a series is one type of one committee in one term', () => {
  const keys = [
    plans,
    { ...plans, typeCode: 'QĐ' },
    { ...plans, body: 'UBKTHU' },
    { ...plans, termFrom: calendarDate('2025-07-20') },
  ].map(seriesKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(seriesKey({ ...plans })).toBe(seriesKey(plans));
});

test('NO-03: a congress has its own series under the symbol of the congress', () => {
  const series = congressSeries({ congressId }, 'NQ');
  expect(series).toMatchObject({ typeCode: 'NQ', body: 'ĐH' });
  expect(seriesKey(series)).toBe(`congress:${congressId}:NQ/ĐH`);
});

test('NO-06: numbers go on after the greatest; gaps are reported, never filled', () => {
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([1, 2, 5])).toBe(6);
  expect(findSeriesFaults([5, 1, 2, 2])).toEqual({ gaps: [3, 4], repeated: [2] });
  expect(findSeriesFaults([])).toEqual({ gaps: [], repeated: [] });
});

test('a register with a number that cannot be is a bug', () => {
  expect(() => nextNumber([0])).toThrow('begin with 1');
});

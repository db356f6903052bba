import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { formatPlaceAndDate, parsePlaceAndDate, placeAndDateParts } from './index.ts';

const signed = { place: 'Rạch Giá', date: calendarDate('2020-08-03') };

test('DT-01, DT-02: place and date of a paper', () => {
  expect(placeAndDateParts(signed)).toEqual({
    place: 'Rạch Giá',
    day: '03',
    month: '8',
    year: '2020',
  });
  expect(formatPlaceAndDate(signed)).toBe('Rạch Giá, ngày 03 tháng 8 năm 2020');
});

test('a well-written day that does not exist is told apart from a slip of form', () => {
  expect(parsePlaceAndDate('Rạch Giá, ngày 31 tháng 4 năm 2020')).toMatchObject({
    error: { code: 'placeAndDate.impossible' },
  });
  expect(parsePlaceAndDate('Rạch Giá, ngày 3 tháng 4 năm 2020')).toMatchObject({
    error: { code: 'placeAndDate.malformed' },
  });
  expect(parsePlaceAndDate(formatPlaceAndDate(signed).normalize('NFD'))).toMatchObject({
    error: { code: 'placeAndDate.malformed' },
  });
});

import { describe, expect, test } from 'vitest';
import { cutAtHoles, fill, writeCounts } from './fill.ts';

describe('sentences with holes', () => {
  test('values replace the holes that carry their names', () => {
    expect(fill('Còn {n} đơn vị, hạn {date}', { n: 10, date: '31/8/2020' })).toBe(
      'Còn 10 đơn vị, hạn 31/8/2020',
    );
  });

  test('a zero is a value', () => {
    expect(fill('{n} việc', { n: 0 })).toBe('0 việc');
  });

  test('counts are grouped as the language does, years and numbers of papers are strings and stay', () => {
    const values = { n: 1336, year: '2020', paper: '1024-QĐ/TU' };
    expect(writeCounts(values, 'vi')).toEqual({ ...values, n: '1.336' });
    expect(writeCounts(values, 'en')).toEqual({ ...values, n: '1,336' });
    expect(fill('{n} {n|unit|units}', writeCounts({ n: 1 }, 'en'))).toBe('1 unit');
  });

  test('a hole without a value stays to be seen', () => {
    expect(fill('Còn {n} đơn vị', {})).toBe('Còn {n} đơn vị');
  });

  test('a sentence is cut into texts and holes in order', () => {
    expect(cutAtHoles('Đến {date}, {part} xong')).toEqual([
      { text: 'Đến ' },
      { hole: 'date' },
      { text: ', ' },
      { hole: 'part' },
      { text: ' xong' },
    ]);
  });

  test('a sentence that ends in a hole has no empty tail', () => {
    expect(cutAtHoles('{n}')).toEqual([{ hole: 'n' }]);
  });
});

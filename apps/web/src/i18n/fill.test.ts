import { describe, expect, test } from 'vitest';
import { cutAtHoles, fill } from './fill.ts';

describe('sentences with holes', () => {
  test('values replace the holes that carry their names', () => {
    expect(fill('Còn {n} đơn vị, hạn {date}', { n: 10, date: '31/8/2020' })).toBe(
      'Còn 10 đơn vị, hạn 31/8/2020',
    );
  });

  test('a zero is a value', () => {
    expect(fill('{n} việc', { n: 0 })).toBe('0 việc');
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

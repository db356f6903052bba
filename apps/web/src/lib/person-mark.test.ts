import { expect, test } from 'vitest';
import { personMark } from './person-mark.ts';

test('family name and given name give one letter each', () => {
  expect(personMark('Danh Thị Mỹ Giàu')).toBe('DG');
  expect(personMark(' ấu  đào ')).toBe('ẤĐ');
});

test('a single name gives one letter, no name none', () => {
  expect(personMark('Hoàng')).toBe('H');
  expect(personMark('')).toBe('');
});

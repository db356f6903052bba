import { expect, test } from 'vitest';
import { candidateNamed, candidatesOf, namesIn, nameTwice } from './names-in.ts';

test('a pasted list loses its numbers and comes in the order of the ballot', () => {
  const pasted = '1. Trương Thanh Ánh\r\n 2) Phạm Văn An\n\n- Đặng Thị  Mỹ Bích\n04 Võ Thị Kim Út';
  expect(namesIn(pasted)).toEqual([
    'Phạm Văn An',
    'Trương Thanh Ánh',
    'Đặng Thị Mỹ Bích',
    'Võ Thị Kim Út',
  ]);
});

test('decomposed names are composed', () => {
  expect(namesIn('Đỗ Thử'.normalize('NFD'))).toEqual(['Đỗ Thử']);
});

test('two lines of one name are seen', () => {
  expect(nameTwice(namesIn('Lê An\nLê Bình\nLê An'))).toBe('Lê An');
  expect(nameTwice(namesIn('Lê An\nLê Bình'))).toBeUndefined();
});

test('who was on the list before keeps the id', () => {
  expect(candidatesOf(['Lê An', 'Lê Mới'], [{ id: 'a', name: 'Lê An' }])).toEqual([
    { id: 'a', name: 'Lê An' },
    { name: 'Lê Mới' },
  ]);
});

test('a member of the committee who stands on the list is found by name', () => {
  const list = [{ id: 'a', name: 'Lê Văn An' }];
  expect(candidateNamed(' lê văn  an', list)).toBe('a');
  expect(candidateNamed('Lê Văn Ân', list)).toBeUndefined();
  expect(candidateNamed('', list)).toBeUndefined();
});

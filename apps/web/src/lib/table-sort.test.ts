import { describe, expect, test } from 'vitest';
import { nextSort, readSort, sortRows, writeSort } from './table-sort.ts';

describe('the sort of a table', () => {
  test('what is written to the address is read back', () => {
    for (const text of ['planned', '-planned']) expect(writeSort(readSort(text))).toBe(text);
    expect(readSort(null)).toBeUndefined();
    expect(writeSort(undefined)).toBeUndefined();
  });

  test('a head goes up, down, off; another head begins again', () => {
    const up = nextSort(undefined, 'name');
    const down = nextSort(up, 'name');
    expect([up, down, nextSort(down, 'name')]).toEqual([
      { column: 'name', direction: 'up' },
      { column: 'name', direction: 'down' },
      undefined,
    ]);
    expect(nextSort(down, 'date')).toEqual({ column: 'date', direction: 'up' });
  });

  test('names follow the Vietnamese alphabet, numbers their size', () => {
    expect(sortRows(['Đất', 'Dân', 'An', 'Ấp'], (each) => each, 'up')).toEqual([
      'An',
      'Ấp',
      'Dân',
      'Đất',
    ]);
    expect(sortRows([10, 9, 2], (each) => each, 'down')).toEqual([10, 9, 2]);
  });

  test('the unknown comes last both ways', () => {
    const rows = [{ n: undefined }, { n: 2 }, { n: 1 }];
    const up = sortRows(rows, (row) => row.n, 'up').map((row) => row.n);
    const down = sortRows(rows, (row) => row.n, 'down').map((row) => row.n);
    expect([up, down]).toEqual([
      [1, 2, undefined],
      [2, 1, undefined],
    ]);
  });
});

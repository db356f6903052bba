import { expect, test } from 'vitest';
import type { RegisterLine } from '@daihoi/contract/attendance';
import { countBy, filterIn, shownLines } from './shown-lines.ts';

function line(name: string, unit: string, attendance: RegisterLine['attendance']): RegisterLine {
  return { id: name, version: 1, name, unit, attendance };
}

const lines = [
  line('Đặng Thị Hoà', 'Chi bộ 1', { kind: 'present' }),
  line('Đặng Văn Hòa', 'Chi bộ 2', { kind: 'expected' }),
  line('Lê Văn Cường', 'Chi bộ 2', { kind: 'absent', exclusion: null }),
];

function names(filter: Parameters<typeof countBy>[1], typed = '') {
  return shownLines(lines, { filter, typed }).map(({ name }) => name);
}

test('people are found by any part of name and unit, without marks, and by initials', () => {
  expect(names('all', 'hoa')).toEqual(['Đặng Thị Hoà', 'Đặng Văn Hòa']);
  expect(names('all', 'hoa van')).toEqual(['Đặng Văn Hòa']);
  expect(names('all', 'lvc')).toEqual(['Lê Văn Cường']);
  expect(names('all', 'chi bo 2')).toHaveLength(2);
  expect(names('present', 'hoa')).toEqual(['Đặng Thị Hoà']);
  expect(names('all', 'không có')).toEqual([]);
});

test('filters count what they show; an unknown one shows everybody', () => {
  expect(countBy(lines, 'all')).toBe(3);
  expect(countBy(lines, 'absent')).toBe(1);
  expect(filterIn('present')).toBe('present');
  expect(filterIn('gone')).toBe('all');
});

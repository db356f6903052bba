import { expect, test } from 'vitest';
import { inOrderOfReference } from './order-tables.ts';

function order(names: readonly string[], references: Readonly<Record<string, readonly string[]>>) {
  const tables = names.map((name) => ({ name }));
  const map = new Map(Object.entries(references));
  return inOrderOfReference(tables, map).map((table) => table.name);
}

test('a table comes after those it refers to, and may refer to itself or to one that is left out', () => {
  const references = { congress: ['unit', 'season'], season: ['unit'], unit: ['unit', 'gone'] };
  expect(order(['congress', 'season', 'unit'], references)).toEqual(['unit', 'season', 'congress']);
});

test('tables that do not refer to each other come by name', () => {
  expect(order(['setting', 'account', 'holiday'], {})).toEqual(['account', 'holiday', 'setting']);
});

test('a circle of references is named', () => {
  expect(() => order(['a', 'b', 'c'], { a: ['b'], b: ['a'] })).toThrow('in a circle: a, b');
});

import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

test('only what differs is told, leaf by leaf', () => {
  const before = { state: 'PREPARING', plan: { from: '2020-05-20', to: '2020-05-21' }, version: 1 };
  const after = { state: 'PREPARING', plan: { from: '2020-05-22', to: '2020-05-21' }, version: 2 };
  expect(differencesOf(before, after)).toEqual([
    { at: 'plan.from', before: '2020-05-20', after: '2020-05-22' },
    { at: 'version', before: '1', after: '2' },
  ]);
});

test('what came and what went have one side', () => {
  expect(differencesOf({ a: 1, list: ['x'] }, { a: 1, b: false, list: ['x', 'y'] })).toEqual([
    { at: 'b', before: undefined, after: 'false' },
    { at: 'list.1', before: undefined, after: 'y' },
  ]);
  expect(differencesOf({ reason: 'bão' }, null)).toEqual([
    { at: 'reason', before: 'bão', after: undefined },
  ]);
});

test('equal values and nothing at all differ in nothing', () => {
  expect(differencesOf({ a: [1, null] }, { a: [1] })).toEqual([]);
  expect(differencesOf(null, undefined)).toEqual([]);
});

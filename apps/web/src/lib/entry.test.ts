import { expect, test } from 'vitest';
import { bothChanged, entryFrom, formFrom, joined, sameEntry } from './entry.ts';

const base = { name: ['Mùa 2020'], paper: ['12'], contents: ['A', 'B'] };

test('a form is read by the names that are asked for, and an entry fills it again', () => {
  const form = formFrom({ name: [' Mùa 2020 '], contents: ['A', 'B'], other: ['x'] });
  const read = entryFrom(form, ['name', 'paper', 'contents']);
  expect(read).toEqual({ name: ['Mùa 2020'], paper: [], contents: ['A', 'B'] });
  expect(sameEntry(read, { ...base, paper: [] })).toBe(true);
  expect(sameEntry(read, base)).toBe(false);
});

test('only what both changed, each otherwise, is a conflict', () => {
  const mine = { ...base, name: ['Mùa của tôi'], paper: ['13'] };
  const theirs = { ...base, name: ['Mùa của họ'], paper: ['13'], contents: ['A'] };
  expect(bothChanged({ base, mine, theirs })).toEqual(['name']);
});

test('what only the other changed is kept beside what only I changed', () => {
  const mine = { ...base, name: ['Mùa của tôi'] };
  const theirs = { ...base, contents: ['A'] };
  expect(bothChanged({ base, mine, theirs })).toEqual([]);
  expect(joined({ base, mine, theirs })).toEqual({
    name: ['Mùa của tôi'],
    paper: ['12'],
    contents: ['A'],
  });
});

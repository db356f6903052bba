import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { articleOf } from './data/article-map.ts';
import { regulation190, regulation244, regulationInForce } from './regulation.ts';
import { contest, count } from './testing/contest.ts';

test.each([
  ['2020-06-10', regulation244],
  ['2024-10-09', regulation244],
  ['2024-10-10', regulation190],
  ['2025-06-01', regulation190],
])('an election on %s is judged by %s', (day, regulation) => {
  expect(regulationInForce(calendarDate(day))).toBe(regulation);
});

test('the places of the base differ between the regulations', () => {
  expect(articleOf('baseMemberCongress', regulation244).ref).toEqual({
    document: '244-QĐ/TW',
    issuedOn: '2014-06-09',
    article: 32,
    clause: 2,
  });
  expect(articleOf('baseDelegateCongress', regulation190).ref).toMatchObject({
    article: 30,
    clause: 3,
  });
});

test.each([
  ['memberCongress', 32, 2],
  ['delegateCongress', 32, 3],
  ['committeeMeeting', 9, 3],
] as const)('a result of %s cites the base first: article %i.%i', (body, article, clause) => {
  const tallies = { valid: 29, invalid: 0, votes: { A: 20 } };
  const counted = count(contest({ body, excluded: [], present: 29, tallies }));
  expect(counted.rules[0]).toMatchObject({ article, clause, for: 'base' });
});

test('both regulations count alike and cite their own articles', () => {
  const tallies = { valid: 29, invalid: 0, votes: { A: 20, B: 16, C: 16, D: 16 } };
  const old = count(contest({ tallies }));
  const now = count(contest({ tallies, regulation: regulation190 }));
  const { rules: oldRules, findings: _, ...oldResult } = old;
  const { rules: newRules, findings: __, ...newResult } = now;
  expect(newResult).toEqual(oldResult);
  expect(oldRules.map(({ article }) => article)).toEqual([32, 17, 17, 32, 32, 16, 32]);
  expect(newRules.map(({ article }) => article)).toEqual([30, 15, 15, 30, 30, 14, 30]);
});

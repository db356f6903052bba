import { expect, test } from 'vitest';
import { contestOfVotes, count } from './testing/contest.ts';

test('candidates keep the order of the ballot, the elected are ordered by votes', () => {
  const votes = { C: 16, A: 20, B: 18, D: 2 };
  const counted = count(contestOfVotes(votes, { voters: 30, base: 30, seats: 3 }));
  expect(counted.candidates.map(({ id }) => id)).toEqual(['C', 'A', 'B', 'D']);
  expect(counted.candidates.map(({ rank }) => rank)).toEqual([3, 1, 2, 4]);
  expect(counted.elected).toEqual(['A', 'B', 'C']);
});

test('equal votes share a rank and the next rank is skipped', () => {
  const votes = { A: 18, B: 18, C: 17, D: 17 };
  const { candidates } = count(contestOfVotes(votes, { voters: 30, base: 30, seats: 3 }));
  expect(candidates.map(({ rank }) => rank)).toEqual([1, 1, 3, 3]);
});

test('percent is of the base, with two decimals, half up', () => {
  const { candidates } = count(contestOfVotes({ A: 20, B: 1 }, { voters: 21, base: 29, seats: 1 }));
  expect(candidates.map(({ percentOfBase }) => percentOfBase)).toEqual(['68.97', '3.45']);
  const eighths = count(contestOfVotes({ A: 1, B: 0 }, { voters: 1, base: 800, seats: 1 }));
  expect(eighths.candidates[0]?.percentOfBase).toBe('0.13');
});

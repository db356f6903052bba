import { expect, test } from 'vitest';
import { majorityThreshold } from './majority.ts';
import { contestOfVotes, count } from './testing/contest.ts';

test.each([
  [1, 1],
  [2, 2],
  [29, 15],
  [30, 16],
  [31, 16],
])('Điều 12.3 Charter: of %i the fewest votes over half are %i', (base, threshold) => {
  expect(majorityThreshold(base)).toBe(threshold);
});

test('Đ32 QC 244: exactly half of the base elects nobody', () => {
  const half = contestOfVotes({ A: 10, B: 9 }, { voters: 20, base: 20, seats: 1 });
  expect(count(half)).toMatchObject({ elected: [], outcome: 'none', threshold: 11 });
});

test('one vote over half elects', () => {
  const over = contestOfVotes({ A: 11, B: 9 }, { voters: 20, base: 20, seats: 1 });
  expect(count(over)).toMatchObject({ elected: ['A'], outcome: 'complete' });
});

test('half of the ballots is not enough when more were convened', () => {
  const absent = contestOfVotes({ A: 15, B: 3 }, { voters: 18, base: 30, seats: 1 });
  expect(count(absent).elected).toEqual([]);
});

import { expect, test } from 'vitest';
import type { ElectionInput } from './election-input.ts';
import { contest, contestOfVotes, count } from './testing/contest.ts';

const tallies = { valid: 29, invalid: 0, votes: { A: 29, B: 29, C: 20, D: 9 } };

function codes(changes: Partial<ElectionInput>): readonly string[] {
  return count(contest({ tallies, ...changes })).findings.map(({ code }) => code);
}

test('a list over the cap is a warning, and the ballot is counted all the same', () => {
  const votes = { A: 20, B: 10, C: 9, D: 8, E: 7 };
  const counted = count(contestOfVotes(votes, { voters: 30, base: 30, seats: 3 }));
  expect(counted.elected).toEqual(['A']);
  expect(counted.findings.filter(({ code }) => code === 'election.list-too-long')).toMatchObject([
    {
      severity: 'warning',
      figures: { seats: 3, listSize: 5, maxList: 4 },
      rule: { article: 16, clause: 1 },
    },
  ]);
});

test('a committee list without surplus is a warning', () => {
  const noSurplus = { seats: 4, tallies: { valid: 29, invalid: 0, votes: { A: 20 } } };
  expect(codes(noSurplus)).toContain('election.list-without-surplus');
});

test('a further ballot is not held to the surplus of the first', () => {
  expect(
    codes({ round: { kind: 'further' }, seats: 1, tallies: { ...tallies, votes: { A: 20 } } }),
  ).toEqual(
    expect.not.arrayContaining(['election.list-too-long', 'election.surplus-open-question']),
  );
});

test('a form that does not fit the list is counted as it was printed, with a warning', () => {
  const ballots = [{ count: 29, agree: ['A', 'B', 'C'], disagree: ['D'] }];
  const input = { ballotForm: 'agreeDisagree', tallies: undefined, ballots } as const;
  expect(codes(input)).toContain('election.ballot-form-unexpected');
  expect(count(contest(input)).elected).toEqual(['A', 'B', 'C']);
});

test('Đ11 Charter: a congress under two thirds of those convened is a warning', () => {
  const attendance = { convened: 30, excluded: [], present: 19, issued: 19, collected: 19 };
  const few = { ...attendance, tallies: { valid: 19, invalid: 0, votes: { A: 19 } } };
  expect(codes(few)).toContain('election.quorum-not-met');
  expect(codes({ ...few, body: 'committeeMeeting' })).not.toContain('election.quorum-not-met');
  expect(codes({ ...few, present: 20 })).not.toContain('election.quorum-not-met');
});

test.each([
  [{ printed: 40, exchanged: 1, remaining: 10 }, false],
  [{ printed: 40, exchanged: 1, remaining: 9 }, true],
  [{ printed: 20 }, true],
  [{ printed: 40 }, false],
])('blank ballots %j differ: %s', (blanks, differs) => {
  expect(codes(blanks).includes('election.blanks-differ')).toBe(differs);
});

test('two seats for a secretary are a warning', () => {
  expect(codes({ office: 'secretary', seats: 2, tallies: { ...tallies, votes: {} } })).toContain(
    'election.one-seat-office',
  );
});

test('fewer votes than valid strike ballots is a warning: each of them has a vote', () => {
  expect(codes({ tallies: { ...tallies, votes: { A: 20 } } })).toContain(
    'election.fewer-votes-than-valid',
  );
  expect(codes({})).not.toContain('election.fewer-votes-than-valid');
});

test('no finding of a count is an error: none of them stops it', () => {
  const worst = contestOfVotes({ A: 1 }, { voters: 1, base: 30, seats: 3 });
  expect(count(worst).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

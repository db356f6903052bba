import { expect, test } from 'vitest';
import { contest, count, refusal } from './testing/contest.ts';

const noSurplus = {
  seats: 2,
  candidates: [{ id: 'A' }, { id: 'B' }],
  office: 'inspectionCommittee',
} as const;

test('Đ32.1 QC 244: a row with both boxes or neither counts for nobody while the ballot stays valid', () => {
  const counted = count(
    contest({
      ...noSurplus,
      ballots: [
        { count: 16, agree: ['A', 'B'] },
        { count: 6, agree: ['A', 'B'], disagree: ['B'] },
        { count: 4, agree: ['B'] },
        { count: 3, agree: ['A'], disagree: ['B'] },
      ],
    }),
  );
  expect(counted.ballots).toMatchObject({ valid: 29, invalid: 0 });
  expect(counted.candidates).toMatchObject([
    { id: 'A', votes: 25, disagree: 0, uncounted: 4, percentOfBase: '86.21', rank: 1 },
    { id: 'B', votes: 20, disagree: 3, uncounted: 6, percentOfBase: '68.97', rank: 2 },
  ]);
});

test('every invalid ballot has one reason and the reasons add up', () => {
  const { ballots } = count(
    contest({
      ballots: [
        { count: 20, struck: ['D'] },
        { count: 4 },
        { count: 2, struck: ['A', 'B', 'C', 'D'] },
        { count: 2, struck: ['D'], flags: ['markedOrInks', 'signedOrWriting'] },
        { flags: ['notIssued'] },
      ],
    }),
  );
  expect(ballots).toEqual({
    valid: 20,
    invalid: 9,
    invalidReasons: {
      notIssued: 1,
      outsideName: 0,
      markedOrInks: 2,
      signedOrWriting: 0,
      overVote: 4,
      votesForNobody: 2,
      singleBoth: 0,
      singleNeither: 0,
    },
  });
});

test.each([
  [
    'a name that is not on the list',
    [{ count: 29, struck: ['Z'] }],
    'unknown-candidate',
    'ballots[0].struck[0]',
  ],
  [
    'a name struck twice',
    [{ count: 29, struck: ['A', 'A'] }],
    'name-marked-twice',
    'ballots[0].struck[1]',
  ],
  [
    'boxes on a strike ballot',
    [{ count: 29, agree: ['A'] }],
    'marks-of-other-form',
    'ballots[0].agree',
  ],
  ['one ballot too few', [{ count: 28, struck: ['D'] }], 'ballots-not-collected', 'ballots'],
  ['a pile of minus one', [{ count: -1 }], 'not-a-count', 'ballots[0].count'],
  [
    'an open mark',
    [{ count: 29, questions: ['partialStrike'] }],
    'ballot-undecided',
    'ballots[0].questions',
  ],
  [
    'an impossible conclusion',
    [{ count: 29, conclusion: 'valid' }],
    'conclusion-impossible',
    'ballots[0].conclusion',
  ],
] as const)('refuses %s', (_, ballots, code, at) => {
  expect(refusal(contest({ ballots }))).toEqual({ code: `election.${code}`, at });
});

test('refuses strikes on an agree/disagree ballot', () => {
  const ballots = [{ count: 29, struck: ['A'] }];
  expect(refusal(contest({ ...noSurplus, ballots })).code).toBe('election.marks-of-other-form');
});

test('open questions are shown to the committee, not settled in silence', () => {
  const ballots = [{ count: 28, agree: ['A', 'B'] }, { disagree: ['A', 'B'] }];
  const counted = count(contest({ ...noSurplus, ballots }));
  expect(counted.next).toContain('committeeConcludesBallots');
  expect(counted.findings).toContainEqual(
    expect.objectContaining({ code: 'election.open-ballots', figures: { ballots: 1 } }),
  );
});

import { describe, expect, test } from 'vitest';
import { contest, count, refusal } from './testing/contest.ts';

const noSurplus = {
  seats: 2,
  candidates: [{ id: 'A' }, { id: 'B' }],
  office: 'delegates',
} as const;
const full = { valid: 29, invalid: 0 };

describe('totals on the strike form', () => {
  test.each([
    [
      'ballots that do not add up to those collected',
      { valid: 27, invalid: 1, votes: {} },
      'ballots-not-collected',
      'tallies',
    ],
    [
      'more votes than valid ballots',
      { ...full, votes: { A: 30 } },
      'votes-over-valid',
      'tallies.votes.A',
    ],
    [
      'more votes than the ballots can carry',
      { ...full, votes: { A: 29, B: 29, C: 29, D: 1 } },
      'votes-over-marks',
      'tallies.votes',
    ],
    ['an unknown name', { ...full, votes: { Z: 1 } }, 'unknown-candidate', 'tallies.votes.Z'],
    ['a broken number', { ...full, votes: { A: 1.5 } }, 'not-a-count', 'tallies.votes.A'],
    [
      'rows that this form does not have',
      { ...full, votes: {}, disagree: { A: 1 } },
      'marks-of-other-form',
      'tallies.disagree',
    ],
    [
      'reasons that do not add up',
      { valid: 28, invalid: 1, votes: {}, invalidReasons: { overVote: 2 } },
      'reasons-not-invalid',
      'tallies.invalidReasons',
    ],
  ])('refuses %s', (_, tallies, code, at) => {
    expect(refusal(contest({ tallies }))).toEqual({ code: `election.${code}`, at });
  });

  test('exactly as many votes as the ballots carry is right', () => {
    const tallies = { ...full, votes: { A: 29, B: 29, C: 29, D: 0 } };
    expect(count(contest({ tallies })).elected).toEqual(['A', 'B', 'C']);
  });

  test('a name inherited from an object is a name like any other', () => {
    const candidates = [{ id: 'toString' }, { id: 'B' }, { id: 'C' }, { id: 'D' }];
    const counted = count(contest({ candidates, tallies: { ...full, votes: { B: 20 } } }));
    expect(counted.candidates[0]).toMatchObject({ id: 'toString', votes: 0 });
  });

  test('votes that were not told are none, and this is said', () => {
    const counted = count(contest({ tallies: { ...full, votes: { A: 20, B: 9 } } }));
    expect(counted.candidates.map(({ votes }) => votes)).toEqual([20, 9, 0, 0]);
    expect(counted.findings).toContainEqual(
      expect.objectContaining({ code: 'election.votes-not-told', figures: { candidates: 2 } }),
    );
  });

  test('reasons that were told come back with every other reason at nought', () => {
    const tallies = { valid: 27, invalid: 2, votes: { A: 27 }, invalidReasons: { overVote: 2 } };
    const { invalidReasons } = count(contest({ tallies })).ballots;
    expect(invalidReasons).toMatchObject({ overVote: 2, notIssued: 0, singleBoth: 0 });
  });

  test('reasons that were not told stay untold', () => {
    const tallies = { valid: 27, invalid: 2, votes: { A: 27 } };
    expect(count(contest({ tallies })).ballots.invalidReasons).toEqual({});
  });
});

describe('totals on the agree/disagree form: agree + disagree + uncounted = valid', () => {
  test.each([
    ['all three', { A: 3 }, { A: 2 }],
    ['disagree only', { A: 3 }, {}],
    ['uncounted only', {}, { A: 2 }],
  ])('%s told', (_, disagree, uncounted) => {
    const tallies = { ...full, votes: { A: 24, B: 29 }, disagree, uncounted };
    const [first] = count(contest({ ...noSurplus, tallies })).candidates;
    expect(first).toMatchObject({ votes: 24, disagree: 3, uncounted: 2 });
  });

  test.each([
    ['rows over the valid ballots', { A: 6 }, {}],
    ['rows under the valid ballots', { A: 3 }, { A: 1 }],
    ['more uncounted rows than are left', {}, { A: 6 }],
  ])('refuses %s', (_, disagree, uncounted) => {
    const tallies = { ...full, votes: { A: 24, B: 29 }, disagree, uncounted };
    const found = refusal(contest({ ...noSurplus, tallies }));
    expect(found).toEqual({ code: 'election.rows-not-valid', at: 'tallies.votes.A' });
  });

  test('rows that nobody told are taken as disagreement, and this is said', () => {
    const counted = count(contest({ ...noSurplus, tallies: { ...full, votes: { A: 24, B: 29 } } }));
    expect(counted.candidates[0]).toMatchObject({ votes: 24, disagree: 5, uncounted: 0 });
    expect(counted.findings.map(({ code }) => code)).toContain('election.rows-not-told');
  });
});

import { describe, expect, test } from 'vitest';
import { countElection } from '../election/index.ts';
import { formPathOf, standingOf, toElectionInput, type ElectionResultForm } from './index.ts';

const base: ElectionResultForm = {
  office: 'committee',
  body: 'memberCongress',
  round: { kind: 'first', number: 1 },
  seats: 3,
  convened: 30,
  exclusions: [],
  present: 29,
  issued: 29,
  collected: 29,
  valid: 29,
  invalid: 0,
  invalidReasons: {},
  candidates: [],
};

function held(votes: Readonly<Record<string, number>>, change: Partial<ElectionResultForm> = {}) {
  const candidates = Object.entries(votes).map(([id, figure]) => ({
    id,
    name: id,
    candidacy: 'FIRST_TIME' as const,
    votes: figure,
  }));
  const form = { ...base, candidates, ...change };
  const count = countElection(toElectionInput(form, { regulation: '244-QĐ/TW', partyCell: false }));
  if (!count.ok) throw new Error(count.error.code);
  return { form, count: count.value };
}

function standing(...ballots: readonly ReturnType<typeof held>[]) {
  return standingOf({ ballots, refused: [], stopped: false });
}

describe('where an office stands', () => {
  test('without a ballot', () => {
    expect(standing()).toMatchObject({ state: 'none', elected: [] });
  });

  test('full after one ballot: nothing follows', () => {
    const after = standing(held({ A: 25, B: 20, C: 18, D: 6 }));
    expect(after).toMatchObject({ state: 'complete', seatsLeft: 0, mayStop: false });
    expect(after.next).toBeUndefined();
  });

  test('short: the rest of the names for the seats left, or the body stops', () => {
    const after = standing(held({ A: 25, B: 20, C: 12, D: 6 }));
    expect(after).toMatchObject({ state: 'open', seatsLeft: 1, mayStop: true });
    expect(after.next).toMatchObject({ kind: 'further', number: 2, seats: 1 });
    expect(after.next?.candidates.map((each) => each.id)).toEqual(['C', 'D']);
  });

  test('a tie at the last seat: only those tied, and nobody may stop', () => {
    const after = standing(held({ A: 25, B: 20, C: 17, D: 17 }));
    expect(after).toMatchObject({ mayStop: false });
    expect(after.next).toMatchObject({ kind: 'tieRevote', seats: 1 });
    expect(after.next?.candidates.map((each) => each.id)).toEqual(['C', 'D']);
  });

  test('a void ballot is held again with the same names and seats', () => {
    const after = standing(held({ A: 25, B: 20, C: 17, D: 16 }, { issued: 28 }));
    expect(after).toMatchObject({ elected: [], seatsLeft: 3, mayStop: false });
    expect(after.next).toMatchObject({ kind: 'further', seats: 3 });
    expect(after.next?.candidates).toHaveLength(4);
  });

  test('somebody refused leaves the seat open and stands no more', () => {
    const ballots = [held({ A: 25, B: 20, C: 18, D: 6 })];
    const after = standingOf({ ballots, refused: ['B'], stopped: false });
    expect(after).toMatchObject({ state: 'open', elected: ['A', 'C'], seatsLeft: 1 });
    expect(after.next?.candidates.map((each) => each.id)).toEqual(['D']);
  });

  test('stopped by the body', () => {
    const ballots = [held({ A: 25, B: 20, C: 12, D: 6 })];
    const after = standingOf({ ballots, refused: [], stopped: true });
    expect(after).toMatchObject({ state: 'stopped', seatsLeft: 1, mayStop: false });
  });

  test('the seats are those of the first ballot, whoever the later ones elect', () => {
    const after = standing(
      held({ A: 25, B: 20, C: 12, D: 6 }),
      held({ C: 19, D: 8 }, { seats: 1, round: { kind: 'further', number: 2 } }),
    );
    expect(after).toMatchObject({ state: 'complete', seats: 3, elected: ['A', 'B', 'C'] });
  });
});

describe('the field of the form behind a refusal of the engine', () => {
  const form = {
    candidates: held({ A: 20, 'B.2': 9 }, { seats: 1 }).form.candidates,
    exclusions: [{ reason: 'charged' as const, count: 1 }],
  };
  test.each([
    ['tallies.votes.B.2', 'candidates[1].votes'],
    ['tallies.disagree.A', 'candidates[0].disagree'],
    ['tallies.votes', 'candidates'],
    ['tallies.valid', 'valid'],
    ['tallies.invalidReasons', 'invalidReasons'],
    ['tallies', 'valid'],
    ['excluded[0].count', 'exclusions.charged'],
    ['excluded', 'exclusions'],
    ['issued', 'issued'],
    ['round.number', 'round.number'],
  ])('%s is %s', (at, path) => expect(formPathOf(at, form)).toBe(path));
});

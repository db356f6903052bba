import { describe, expect, test } from 'vitest';
import type { ElectionInput } from './election-input.ts';
import { contest, count, refusal } from './testing/contest.ts';

const tallies = { valid: 29, invalid: 0, votes: { A: 20 } };

describe('input that contradicts itself is refused where it stands', () => {
  const cases: readonly (readonly [string, Partial<ElectionInput>, string, string])[] = [
    ['no seat', { seats: 0 }, 'no-seats', 'seats'],
    ['half a seat', { seats: 1.5 }, 'not-a-count', 'seats'],
    ['a negative figure', { present: -1 }, 'not-a-count', 'present'],
    ['a figure beyond reason', { convened: 2e9 }, 'not-a-count', 'convened'],
    ['nobody on the list', { candidates: [] }, 'no-candidates', 'candidates'],
    [
      'one name twice',
      { candidates: [{ id: 'A' }, { id: 'A' }] },
      'duplicate-candidate',
      'candidates[1].id',
    ],
    [
      'alternates of a committee',
      { alternateSeats: 1 },
      'alternates-only-for-delegates',
      'alternateSeats',
    ],
    [
      'a first ballot numbered two',
      { round: { kind: 'first', number: 2 } },
      'round-number',
      'round.number',
    ],
    [
      'a further ballot numbered one',
      { round: { kind: 'further', number: 1 } },
      'round-number',
      'round.number',
    ],
    [
      'a re-vote of no more people than seats',
      { round: { kind: 'tieRevote' }, seats: 4 },
      'tie-revote-without-surplus',
      'candidates',
    ],
    [
      'more excluded than convened',
      { excluded: [{ reason: 'charged', count: 31 }] },
      'base-empty',
      'excluded',
    ],
    [
      'everyone excluded',
      { excluded: [{ reason: 'charged', count: 30 }] },
      'base-empty',
      'excluded',
    ],
    ['more present than convened', { present: 31 }, 'present-over-convened', 'present'],
    ['someone excluded who is present', { present: 30 }, 'excluded-present', 'present'],
    ['more ballots issued than people present', { present: 28 }, 'issued-over-present', 'issued'],
    ['ballots and totals together', { ballots: [] }, 'counted-twice', 'tallies'],
    ['neither ballots nor totals', { tallies: undefined }, 'nothing-counted', 'ballots'],
  ];
  test.each(cases)('%s', (_, changes, code, at) => {
    expect(refusal(contest({ tallies, ...changes }))).toEqual({ code: `election.${code}`, at });
  });
});

describe('section 12: more collected than issued is void, not refused', () => {
  const overfull = { issued: 28, collected: 29 };

  test('nobody is elected and the ballot is repeated', () => {
    const counted = count(contest({ ...overfull, tallies }));
    expect(counted).toMatchObject({
      outcome: 'void',
      elected: [],
      seatsLeft: 3,
      broken: [{ equation: 'collected<=issued', left: 29, right: 28 }],
      next: ['reportToPresidium', 'repeatBallot'],
    });
    expect(counted.rules).toContainEqual(
      expect.objectContaining({ regulation: '244-QĐ/TW', article: 7, for: 'reconciliation' }),
    );
  });

  test('a box that was stopped needs no counting', () => {
    expect(count(contest(overfull)).outcome).toBe('void');
  });

  test('fewer collected than issued is legal and noted', () => {
    const fewer = count(contest({ collected: 27, tallies: { ...tallies, valid: 27 } }));
    expect(fewer.outcome).toBe('short');
    expect(fewer.findings).toContainEqual(
      expect.objectContaining({
        code: 'election.ballots-not-returned',
        figures: { issued: 29, collected: 27, missing: 2 },
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { electByMajority, electInTieRevote } from './elect.ts';

function figures(votes: Readonly<Record<string, number>>) {
  return Object.entries(votes).map(([id, each]) => ({
    id,
    votes: each,
    disagree: 0,
    uncounted: 0,
  }));
}

describe('Đ32 QC 244 and Đ30 QC 190: more than half, most votes first', () => {
  test.each([
    ['all seats filled', { A: 20, B: 18, C: 3 }, 2, ['A', 'B'], [], 'complete'],
    ['more over half than seats', { A: 16, B: 20, C: 18 }, 2, ['B', 'C'], [], 'complete'],
    ['fewer over half than seats', { A: 20, B: 15, C: 3 }, 2, ['A'], [], 'short'],
    ['nobody over half', { A: 15, B: 15 }, 1, [], [], 'none'],
    ['a tie at the last seat', { A: 20, B: 18, C: 18 }, 2, ['A'], ['B', 'C'], 'tie'],
    ['one vote above the tie is above it', { A: 19, B: 18, C: 18 }, 2, ['A'], ['B', 'C'], 'tie'],
    ['a tie over every seat', { A: 18, B: 18, C: 18 }, 2, [], ['A', 'B', 'C'], 'tie'],
    [
      'a tie that does not straddle the last seat',
      { A: 18, B: 18, C: 17 },
      2,
      ['A', 'B'],
      [],
      'complete',
    ],
    ['a tie below one half', { A: 18, B: 15, C: 15 }, 2, ['A'], [], 'short'],
  ] as const)('%s', (_, votes, seats, elected, tied, outcome) => {
    const verdict = electByMajority({ candidates: figures(votes), seats, threshold: 16 });
    expect(verdict).toEqual({ elected, tied, outcome });
  });
});

describe('re-vote of the tied: more than half is not required', () => {
  test.each([
    ['the most votes win', { A: 9, B: 7 }, 1, ['A'], [], 'complete'],
    ['equal again', { A: 8, B: 8 }, 1, [], ['A', 'B'], 'tieAgain'],
    ['one clear, two equal', { A: 12, B: 8, C: 8 }, 2, ['A'], ['B', 'C'], 'tieAgain'],
    ['all ballots invalid', { A: 0, B: 0 }, 1, [], ['A', 'B'], 'tieAgain'],
  ] as const)('%s', (_, votes, seats, elected, tied, outcome) => {
    expect(electInTieRevote({ candidates: figures(votes), seats })).toEqual({
      elected,
      tied,
      outcome,
    });
  });
});

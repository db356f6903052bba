import { describe, expect, test } from 'vitest';
import { bundleSums } from './bundle-sums.ts';
import { placeInBundle } from './check-digit.ts';
import type { BallotMarks } from './ballot-marks.ts';
import type { PlacedBallot } from './compare-witnesses.ts';

const session = {
  form: 'strike',
  seats: 2,
  candidates: ['A', 'B', 'C'].map((id) => ({ id, name: id, candidacy: 'FIRST_TIME' as const })),
} as const;

function box(ballots: readonly BallotMarks[]): readonly PlacedBallot[] {
  return ballots.map((marks, at) => ({
    ...placeInBundle(at + 1),
    standing: { kind: 'agreed', marks },
  }));
}

function alike(count: number, marks: BallotMarks): readonly BallotMarks[] {
  return Array.from({ length: count }, () => marks);
}

describe('what a bundle adds up to', () => {
  test('is its ballots, the valid and the invalid, and the votes on the valid ones', () => {
    const ballots = [
      ...alike(20, { struck: [3] }),
      ...alike(4, { struck: [1, 2] }),
      { struck: [] },
    ];
    expect(bundleSums(session, box(ballots))).toEqual([
      { from: 1, to: 1, ballots: 25, valid: 24, invalid: 1, votes: 44 },
    ]);
  });

  test('a last bundle of few ballots has no line of its own: one ballot could be read from it', () => {
    const [first, second] = bundleSums(session, box(alike(51, { struck: [3] })));
    expect(first).toMatchObject({ from: 1, to: 1, ballots: 25 });
    expect(second).toMatchObject({ from: 2, to: 3, ballots: 26, votes: 52 });
    expect(bundleSums(session, box(alike(60, { struck: [3] }))).map(({ to }) => to)).toEqual([
      1, 2, 3,
    ]);
  });

  test('rows count where only the box for is marked', () => {
    const rows = { ...session, form: 'agreeDisagree', seats: 3 } as const;
    const marks = { rows: ['agree', 'both', 'disagree'] } as const;
    expect(bundleSums(rows, box(alike(12, marks)))).toEqual([
      { from: 1, to: 1, ballots: 12, valid: 12, invalid: 0, votes: 12 },
    ]);
  });
});

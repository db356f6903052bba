import { expect, test } from 'vitest';
import type { BallotSessionView, DisputedBallot } from '@daihoi/contract/ballot-session';
import { choicesOf, differingRows, effectOf, flagged, readNumbers } from './choices.ts';

const ballot = (seen: DisputedBallot['seen']): DisputedBallot => ({
  bundle: 1,
  position: 4,
  kind: 'differs',
  seen,
  scans: [],
});

test('two readings that part are two choices, then the paper itself', () => {
  const choices = choicesOf(ballot([{ struck: [3] }, { struck: [4] }]));
  expect(choices.map(({ kind }) => kind)).toEqual(['asOne', 'asOne', 'byHand', 'asFlag']);
});

test('readings that part only in a question are one choice, without the question', () => {
  const [first] = choicesOf(ballot([{ struck: [3], question: 'partialStrike' }, { struck: [3] }]));
  expect(first).toEqual({ kind: 'asBoth', marks: { struck: [3] } });
});

test('only the rows that differ are shown', () => {
  expect(differingRows(ballot([{ struck: [1, 3] }, { struck: [1, 4] }]), 4)).toEqual([
    { number: 3, one: 'struck', two: 'kept' },
    { number: 4, one: 'kept', two: 'struck' },
  ]);
  const rows = ballot([{ rows: ['agree', 'both'] }, { rows: ['agree', 'none'] }]);
  expect(differingRows(rows, 2)).toEqual([{ number: 2, one: 'both', two: 'none' }]);
});

const view = {
  form: 'strike',
  seats: 3,
  candidates: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
} satisfies Pick<BallotSessionView, 'form' | 'seats' | 'candidates'>;

test.each([
  [{ struck: [4] }, { kind: 'valid', kept: 3 }],
  [{ struck: [] }, { kind: 'invalid', why: 'overVote' }],
  [{ struck: [1, 2, 3, 4] }, { kind: 'invalid', why: 'votesForNobody' }],
  [
    flagged(ballot([{ struck: [4] }]), 'signedOrWriting'),
    { kind: 'invalid', why: 'signedOrWriting' },
  ],
])('%j is judged as the engine judges it (articles 17.1 and 17.2)', (marks, effect) => {
  expect(effectOf(marks, view)).toEqual(effect);
});

test('numbers typed by hand are read in any usual form', () => {
  expect(readNumbers('11, 3  42', 47)).toEqual({ numbers: [3, 11, 42] });
  expect(readNumbers('48', 47)).toEqual({ numbers: [], off: '48' });
  expect(readNumbers('', 47)).toEqual({ numbers: [] });
});

import { describe, expect, test } from 'vitest';
import { brand, type Instant } from '../kernel/index.ts';
import {
  isSolved,
  openSolver,
  readChallenge,
  solveChallenge,
  writeChallenge,
  type Challenge,
} from './index.ts';

const challenge: Challenge = {
  purpose: 'comment:7K2M-PQ4R',
  nonce: 'v9Zk_1-2aQxY',
  effort: { parts: 4, bits: 6 },
  expiresAt: brand<Instant>('2025-03-01T01:00:00.000Z'),
};
const ticket = `${writeChallenge(challenge)}~c2lnbmF0dXJl`;

describe('the text of a challenge', () => {
  test('is read as it was written', () => {
    expect(readChallenge(writeChallenge(challenge))).toEqual(challenge);
  });

  test.each([
    '',
    '1~comment:X~short~4~6~1',
    '2~comment:X~v9Zk_1-2aQxY~4~6~1',
    '1~comment:X~v9Zk_1-2aQxY~4~21~1',
    '1~comment~X~v9Zk_1-2aQxY~4~6~1',
    '1~comment:X~v9Zk_1-2aQxY~4~6~1\n',
    '1~comment:ý~v9Zk_1-2aQxY~4~6~1',
  ])('%j is none', (text) => {
    expect(readChallenge(text)).toBeUndefined();
  });
});

/** Found by the SHA-256 of OpenSSL. */
const knownAnswers = [4344, 4517, 11524];

describe('the answers to a challenge', () => {
  const answers = solveChallenge(ticket, challenge.effort);

  test('of a known ticket are the ones that any other SHA-256 finds', () => {
    expect(solveChallenge('ticket', { parts: 3, bits: 12 })).toEqual(knownAnswers);
  });

  test('hold for this ticket', () => {
    expect(isSolved(ticket, challenge.effort, answers)).toBe(true);
  });

  test('do not hold for another ticket, in another order, in part, or with more', () => {
    const { effort } = challenge;
    const hard = { parts: 4, bits: 12 };
    expect(isSolved(`${ticket}x`, hard, solveChallenge(ticket, hard))).toBe(false);
    expect(isSolved(ticket, effort, answers.toReversed())).toBe(false);
    expect(isSolved(ticket, effort, answers.slice(1))).toBe(false);
    expect(isSolved(ticket, effort, [...answers, 0])).toBe(false);
    expect(isSolved(ticket, effort, [])).toBe(false);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 32, Number.POSITIVE_INFINITY])(
    '%d is no answer even where everything would do',
    (answer) => {
      expect(isSolved(ticket, { parts: 1, bits: 0 }, [answer])).toBe(false);
    },
  );

  test('are found in steps as in one go', () => {
    const solve = openSolver(ticket, 8);
    const whole = solve(2, 0, 1_000_000);
    let from = 0;
    while (solve(2, from, 7) === undefined) from += 7;
    expect(solve(2, from, 7)).toBe(whole);
  });
});

import { describe, expect, test } from 'vitest';
import { isSolved } from '@daihoi/domain/challenge';
import { err, ok } from '@daihoi/domain/kernel';
import { openProver } from './open-prover.ts';

function challengesFrom(expiresAt = '2025-03-01T02:00:00.000Z') {
  let count = 0;
  return {
    count: () => count,
    ask: () => {
      count += 1;
      return Promise.resolve(ok({ ticket: `ticket-${count}`, parts: 3, bits: 6, expiresAt }));
    },
  };
}

const pause = () => Promise.resolve();
const now = () => Date.parse('2025-03-01T01:00:00.000Z');

describe('a prover', () => {
  test('works once while a person writes, and gives the same proof until it is dropped', async () => {
    const { ask, count } = challengesFrom();
    const prover = openProver({ ask, pause, now });
    prover.begin();
    prover.begin();
    const first = await prover.take();
    expect(await prover.take()).toEqual(first);
    expect(count()).toBe(1);
    expect(
      first.ok && isSolved(first.value.ticket, { parts: 3, bits: 6 }, first.value.answers),
    ).toBe(true);
    prover.drop();
    expect(await prover.take()).toMatchObject({ value: { ticket: 'ticket-2' } });
  });

  test('makes a new proof when the last is about to end', async () => {
    const { ask, count } = challengesFrom('2025-03-01T01:00:30.000Z');
    const prover = openProver({ ask, pause, now });
    expect((await prover.take()).ok && (await prover.take()).ok).toBe(true);
    expect(count()).toBe(2);
  });

  test('asks again after the line was down', async () => {
    const { ask } = challengesFrom();
    const offline = { status: 0, code: 'wire.offline', message: 'Máy chủ không trả lời.' };
    let down = true;
    const prover = openProver({
      ask: () => (down ? Promise.resolve(err(offline)) : ask()),
      pause,
      now,
    });
    expect((await prover.take()).ok).toBe(false);
    down = false;
    expect((await prover.take()).ok).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { brand, instantFrom, type Instant } from '@daihoi/domain/kernel';
import { countTry, lockedAt, type Tries } from './lock-out.ts';

const noon = brand<Instant>('2020-05-20T12:00:00.000Z');

function after(seconds: number): Instant {
  return instantFrom(Date.parse(noon) + seconds * 1000);
}

function fails(count: number, at: Instant): Tries | undefined {
  return Array.from({ length: count }).reduce<Tries | undefined>(
    (tries) => countTry(tries, at),
    undefined,
  );
}

describe('wrong tries', () => {
  test('cost a wait from the fifth on, which ends', () => {
    expect(lockedAt(fails(4, noon), noon)).toBeUndefined();
    const locked = fails(5, noon);
    expect(lockedAt(locked, after(29))).toBe(after(30));
    expect(lockedAt(locked, after(30))).toBeUndefined();
  });

  test('made before the clock was set back by a year lock nobody out for a year', () => {
    const ahead = fails(8, after(365 * 86_400));
    expect(lockedAt(ahead, noon)).toBeUndefined();
    const again = countTry(ahead, noon);
    expect(again.failed).toBe(9);
    expect(lockedAt(again, after(1)), 'the wait goes on from the present clock').toBe(
      after(30 * 2 ** 4),
    );
    expect(lockedAt(again, after(30 * 2 ** 4))).toBeUndefined();
  });
});

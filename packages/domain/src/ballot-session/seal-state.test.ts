import { describe, expect, test } from 'vitest';
import { isCountLocked, isSealOpen } from './seal-state.ts';

describe('what was counted stands fast', () => {
  test('from the signed minutes on, before any seal and under it', () => {
    expect(isCountLocked({ state: 'RESULT' })).toBe(false);
    expect(isCountLocked({ state: 'MINUTES_SIGNED' })).toBe(true);
    expect(isCountLocked({ state: 'SEALED', sealHash: 'a' })).toBe(true);
  });

  test('and is free once the seal was opened, which is told by the hash that it left', () => {
    const opened = { state: 'MINUTES_SIGNED', sealHash: 'a' } as const;
    expect([isSealOpen(opened), isCountLocked(opened)]).toEqual([true, false]);
    expect(isSealOpen({ state: 'MINUTES_SIGNED' })).toBe(false);
  });
});

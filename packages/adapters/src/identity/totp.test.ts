import { describe, expect, test } from 'vitest';
import { instantFrom } from '@daihoi/domain/kernel';
import { newTotpSecret, totpCode, totpStep } from './totp.ts';

/** "12345678901234567890" of RFC 6238, Appendix B, in base 32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => instantFrom(seconds * 1000);

describe('codes of an authenticator (RFC 6238, Appendix B, last six digits)', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %i s the code is %s', (seconds, code) => {
    expect(totpCode(secret, Math.floor(seconds / 30))).toBe(code);
    expect(totpStep(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  test('a clock that is one step off is forgiven, two are not', () => {
    const seconds = 1_111_111_109;
    const step = Math.floor(seconds / 30);
    expect(totpStep(secret, '081804', at(seconds + 30))).toBe(step);
    expect(totpStep(secret, '081804', at(seconds - 30))).toBe(step);
    expect(totpStep(secret, '081804', at(seconds + 60))).toBeUndefined();
    expect(totpStep(secret, '081804', at(seconds - 60))).toBeUndefined();
  });

  test('what is not six digits is no code', () => {
    for (const typed of ['', '28708', '2870821', 'abcdef', '２８７０８２'])
      expect(totpStep(secret, typed, at(59))).toBeUndefined();
    expect(totpStep(secret, '287 082', at(59))).toBe(1);
  });

  test('secrets are 160 bits and never the same', () => {
    const secrets = new Set(Array.from({ length: 50 }, newTotpSecret));
    expect(secrets.size).toBe(50);
    for (const each of secrets) expect(each).toMatch(/^[A-Z2-7]{32}$/u);
  });
});

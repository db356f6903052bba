import { afterEach, expect, test, vi } from 'vitest';
import { digestHex } from './digest-hex.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page without TLS, which has no cryptography, comes to the same hash', async () => {
  const message = Uint8Array.from({ length: 1000 }, (_, at) => (at * 11) % 256);
  const theirs = await digestHex(message);
  vi.stubGlobal('crypto', {});
  expect(await digestHex(message)).toBe(theirs);
  expect(theirs).toMatch(/^[0-9a-f]{64}$/u);
});

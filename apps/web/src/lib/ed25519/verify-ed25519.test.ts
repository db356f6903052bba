import { describe, expect, test } from 'vitest';
import { sha512 } from './sha512.ts';
import { verifyEd25519 } from './verify-ed25519.ts';

function hex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../gu) ?? [], (each) => Number.parseInt(each, 16));
}

test.each([0, 1, 111, 112, 127, 128, 129, 300])(
  'SHA-512 of %i bytes is that of another program',
  async (length) => {
    const message = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    const theirs = await crypto.subtle.digest('SHA-512', message);
    expect(sha512(message)).toEqual(new Uint8Array(theirs));
  },
);

describe('Ed25519', () => {
  test.each([
    [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
  ])('holds for the vectors of RFC 8032, 7.1', (key, message, signature) => {
    expect(verifyEd25519(hex(message), { key: hex(key), signature: hex(signature) })).toBe(true);
  });

  test('agrees with another program on its signatures, and finds every changed bit', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
      const { privateKey, publicKey } = pair;
      const key = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
      const message = Uint8Array.from({ length: turn * 20 }, (_, at) => (at * turn) % 256);
      const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message));
      expect(verifyEd25519(message, { key, signature })).toBe(true);
      const changed = signature.slice();
      const at = (turn * 5) % 64;
      changed[at] = (changed[at] ?? 0) ^ (1 << (turn % 8));
      expect(verifyEd25519(message, { key, signature: changed })).toBe(false);
      expect(verifyEd25519(new Uint8Array([...message, 0]), { key, signature })).toBe(false);
    }
  });

  test('holds for nothing that is no key or no signature', () => {
    const key = new Uint8Array(32).fill(255);
    expect(verifyEd25519(new Uint8Array(), { key, signature: new Uint8Array(64) })).toBe(false);
    expect(verifyEd25519(new Uint8Array(), { key: new Uint8Array(3), signature: key })).toBe(false);
  });
});

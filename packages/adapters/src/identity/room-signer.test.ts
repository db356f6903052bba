import { isRehearsalKey } from '@daihoi/application/ballot-session';
import { expect, test } from 'vitest';
import { isSignedBy, openRoomSigner } from './room-signer.ts';
import { tokenHash } from './tokens.ts';

const secrets = Array.from({ length: 300 }, (_, at) => `secret ${String(at)}`);

test('a key says by itself whether it is that of a rehearsal, whatever the secret', () => {
  for (const secret of secrets)
    expect(isRehearsalKey(openRoomSigner(secret).publicKey, tokenHash)).toBe(false);
  for (const secret of secrets.slice(0, 5))
    expect(isRehearsalKey(openRoomSigner(secret, true).publicKey, tokenHash)).toBe(true);
});

test('the same secret gives the same two keys, and one does not sign for the other', () => {
  const live = openRoomSigner('secret');
  const rehearsed = openRoomSigner('secret', true);
  expect(openRoomSigner('secret').publicKey).toBe(live.publicKey);
  expect(openRoomSigner('secret', true).publicKey).toBe(rehearsed.publicKey);
  const value = rehearsed.sign('a count');
  expect(isSignedBy('a count', { publicKey: rehearsed.publicKey, value })).toBe(true);
  expect(isSignedBy('a count', { publicKey: live.publicKey, value })).toBe(false);
});

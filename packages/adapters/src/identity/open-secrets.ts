import type { Secrets } from '@daihoi/application/people';
import { codeHash, newCode } from './codes.ts';
import { drawForCamera } from './qr.ts';
import { openKeyedHasher } from './keyed-hash.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { openRoomSigner } from './room-signer.ts';
import { openSealer } from './seal.ts';
import { newToken, tokenHash } from './tokens.ts';
import { newTotpSecret, totpStep } from './totp.ts';

/** Everything that signing in needs of cryptography, with the secret of this installation; a rehearsal signs with its own key. */
export function openSecrets(secret: string, rehearsal = false): Secrets {
  return {
    hashPassword,
    verifyPassword,
    newToken,
    tokenHash,
    newCode,
    codeHash,
    newTotpSecret,
    drawForCamera,
    totpStep,
    ...openSealer(secret),
    ...openKeyedHasher(secret),
    room: openRoomSigner(secret, rehearsal),
  };
}

import {
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { isRehearsalKey } from '@daihoi/application/ballot-session';
import { tokenHash } from './tokens.ts';

/** Signs what the counting room seals, and tells with which key. */
export interface RoomSigner {
  /** The public key, DER in base64: whoever has it can check every signature. */
  readonly publicKey: string;
  /** An Ed25519 signature over the text, in base64. */
  sign(text: string): string;
}

/** The head of a PKCS #8 document that holds a bare Ed25519 seed (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The signer of an installation: its key is derived from the secret, so that no second secret has to be kept. The key itself
 * says whether it is that of a rehearsal (`isRehearsalKey`): of the keys that follow from the secret, the first of the wanted
 * kind is taken; one in 256 is a rehearsal's.
 */
export function openRoomSigner(secret: string, rehearsal = false): RoomSigner {
  const name = rehearsal ? 'daihoi counting room, rehearsal' : 'daihoi counting room';
  for (let turn = 0; ; turn += 1) {
    const key = keyFrom(secret, turn === 0 ? name : `${name} ${String(turn)}`);
    const publicKey = publicKeyOf(key);
    if (isRehearsalKey(publicKey, tokenHash) !== rehearsal) continue;
    return {
      publicKey,
      sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
    };
  }
}

function keyFrom(secret: string, name: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', name, 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}

/** True when a text was signed with the private half of a public key; false for anything that is none. */
export function isSignedBy(
  text: string,
  by: { readonly publicKey: string; readonly value: string },
): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(by.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(by.value, 'base64'));
  } catch {
    return false;
  }
}

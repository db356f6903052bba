import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

/** Signs what the counting room seals, and tells with which key. */
export interface RoomSigner {
  /** The public key, DER in base64: whoever has it can check every signature. */
  readonly publicKey: string;
  /** An Ed25519 signature over the text, in base64. */
  sign(text: string): string;
}

/** The head of a PKCS #8 document that holds a bare Ed25519 seed (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The signer of an installation: its key is derived from the secret, so that no second secret has to be kept. */
export function openRoomSigner(secret: string): RoomSigner {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'daihoi counting room', 32));
  const key = createPrivateKey({
    key: Buffer.concat([pkcs8Head, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: publicKey.toString('base64'),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
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

import { verifyEd25519 } from './verify-ed25519.ts';

/** What was signed, by whom: the signature, and the key as the server tells it (DER in base64). */
export interface Signed {
  readonly text: string;
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly publicKey: string;
}

/** The key itself stands at the end of its document. */
const keyBytes = 32;

/** True when a text was signed with a key. The browser judges where it can; a page without TLS judges by itself. */
export async function isSigned({ text, signature, publicKey }: Signed): Promise<boolean> {
  const message = new TextEncoder().encode(text);
  const key = Uint8Array.from(atob(publicKey), (letter) => letter.charCodeAt(0)).slice(-keyBytes);
  try {
    const known = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', known, signature, message);
  } catch {
    return verifyEd25519(message, { signature, key });
  }
}

import { hexOfWords, sha256 } from '@daihoi/domain/digest';

/** SHA-256 as hexadecimal text. The browser works it out where it can; a page without TLS does so by itself. */
export async function digestHex(message: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const digest = new DataView(await crypto.subtle.digest('SHA-256', message));
    return hexOfWords(Int32Array.from({ length: 8 }, (_, at) => digest.getInt32(4 * at)));
  } catch {
    return hexOfWords(sha256(message));
  }
}

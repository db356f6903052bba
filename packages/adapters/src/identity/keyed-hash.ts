import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Hashes that only this installation can make: signatures for itself, and names for what must not be kept as it is. */
export interface KeyedHasher {
  /** HMAC-SHA-256 in base64url. */
  keyedHash(text: string): string;
  /** True when the hash is that of the text; takes as long whatever is wrong with it. */
  isKeyedHash(text: string, hash: string): boolean;
}

/** A hasher whose key is derived from the secret of the installation. */
export function openKeyedHasher(secret: string): KeyedHasher {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'daihoi keyed hashes', 32));
  function keyedHash(text: string): string {
    return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
  }
  return {
    keyedHash,
    isKeyedHash(text, hash) {
      const right = Buffer.from(keyedHash(text));
      const said = Buffer.from(hash);
      return said.length === right.length && timingSafeEqual(said, right);
    },
  };
}

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@daihoi/domain/kernel';

const stepMs = 30_000;
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A secret for an authenticator: 20 random bytes in base 32 (RFC 4648), as RFC 4226 recommends. */
export function newTotpSecret(): string {
  return toBase32(randomBytes(20));
}

/** The code of a time step: six digits of HMAC-SHA1 (RFC 6238 over RFC 4226). */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(at) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The time step to which a code belongs: this one, or one before or after for clocks that differ. */
export function totpStep(secret: string, code: string, at: Instant): number | undefined {
  const digits = code.replace(/\s/gu, '');
  if (!/^\d{6}$/u.test(digits)) return undefined;
  const now = Math.floor(Date.parse(at) / stepMs);
  return [now, now - 1, now + 1].find((step) =>
    timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(digits)),
  );
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text)
    .map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

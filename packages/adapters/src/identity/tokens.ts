import { createHash, randomBytes } from 'node:crypto';
import { makeId, type Id } from '@daihoi/domain/kernel';

/** A secret that a browser holds: 32 random bytes. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The hash under which a token is found again. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A new identity (UUID version 7) from this machine's clock and chance. */
export function newId<I extends Id<string>>(): I {
  return makeId<I>(Date.now(), randomBytes(10));
}

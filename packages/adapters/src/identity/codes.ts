import { createHash, randomBytes } from 'node:crypto';

/** Letters and digits that nobody mistakes for one another on paper (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 3;
const groupLength = 4;

/** A code for paper: twelve letters and digits of chance (60 bits) in three groups. */
export function newCode(): string {
  const letters = [...randomBytes(groups * groupLength)].map((byte) => alphabet[byte % 32] ?? '');
  return Array.from({ length: groups }, (_, index) =>
    letters.slice(index * groupLength, (index + 1) * groupLength).join(''),
  ).join('-');
}

/** The hash of a code; the same whatever case, spaces, hyphens or look-alike letters it was typed with. */
export function codeHash(code: string): string {
  return createHash('sha256')
    .update(`code:${foldCode(code)}`)
    .digest('hex');
}

function foldCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
}

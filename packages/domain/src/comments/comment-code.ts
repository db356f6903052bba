import { invariant, type Id } from '../kernel/index.ts';

/** Letters that are not taken for one another on paper: no I, L, O, U (D. Crockford, Base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 3;
const groupLength = 4;
const written = /^[0-9A-HJKMNP-TV-Z]{12}$/u;
/** Of an identity made by chance the last fifteen digits are chance alone: 60 bits. */
const chanceDigits = 15;

/**
 * A code that can be read aloud, out of the chance in a new identity (version 7): twelve letters in groups of four. It names a
 * comment to its writer, or a page to those who may write there; the identity itself must be used for nothing else.
 */
export function codeFrom(id: Id<string>): string {
  const chance = BigInt(`0x${id.replaceAll('-', '').slice(-chanceDigits)}`);
  const code = Array.from({ length: groups * groupLength }, (_, at) =>
    letters.charAt(Number((chance >> BigInt(5 * at)) & 31n)),
  ).join('');
  return grouped(code);
}

/**
 * A code as somebody typed it: small letters, other groups, and the letters that look like figures are read as meant. Undefined
 * when it cannot be a code.
 */
export function readCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s.-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  return written.test(code) ? grouped(code) : undefined;
}

function grouped(code: string): string {
  invariant(code.length === groups * groupLength, 'a code has twelve letters');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

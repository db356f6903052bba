/**
 * Sixteen characters in groups of four that stand for the key of a counting room, to be compared by eye.
 * @param hash SHA-256 of the public key as hexadecimal text
 */
export function keyCodeOf(hash: string): string {
  const groups = hash.slice(0, 16).toUpperCase().match(/.{4}/gu);
  return groups?.join('-') ?? '';
}

/** How the short form of a key begins that was made for rehearsals; no other key begins so. */
const rehearsalKeys = '00';

/** True for the short form of the key of a rehearsal: what it signed is no result, and the key itself says so. */
export function isRehearsalCode(code: string): boolean {
  return code.startsWith(rehearsalKeys);
}

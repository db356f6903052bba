import { err, ok, type Result } from '@daihoi/domain/kernel';
import { foldDiacritics } from '@daihoi/domain/text';
import { commonPasswords } from './data/common-passwords.ts';

export type PasswordRefusal =
  | { readonly code: 'password.too-short'; readonly least: number }
  | { readonly code: 'password.too-common' }
  | { readonly code: 'password.has-username' };

/** Letters of the shortest password that is taken; length protects, kinds of letters do not. */
export const leastPasswordLength = 12;
const leastDifferentLetters = 5;

/** Judges a new password: long enough, not one that everybody tries, not the user name. A sentence is welcome. */
export function judgePassword(password: string, username: string): Result<string, PasswordRefusal> {
  const composed = password.normalize('NFC');
  if (Array.from(composed).length < leastPasswordLength)
    return err({ code: 'password.too-short', least: leastPasswordLength });
  const folded = foldDiacritics(composed).toLowerCase();
  const name = foldDiacritics(username).toLowerCase();
  if (name.length >= 4 && folded.includes(name) && folded.length < name.length + 8)
    return err({ code: 'password.has-username' });
  const plain = folded.replace(/[^a-z0-9]/gu, '');
  if (commonPasswords.has(plain) || new Set(folded).size < leastDifferentLetters)
    return err({ code: 'password.too-common' });
  return isRun(plain) ? err({ code: 'password.too-common' }) : ok(composed);
}

/** True for letters or digits that only follow each other: abcdefgh, 87654321. */
function isRun(text: string): boolean {
  if (text.length < leastPasswordLength) return false;
  const steps = Array.from(text)
    .slice(1)
    .map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

/** What is wrong with a new password, if anything. Length is what protects; no rule about kinds of letters. */
export type PasswordFault = 'tooShort' | 'differs';

const leastLength = 12;

/** Judges a new password and its repetition. Letters are counted as people see them. */
export function judgeNewPassword(password: string, again: string): PasswordFault | undefined {
  if (Array.from(password).length < leastLength) return 'tooShort';
  return password === again ? undefined : 'differs';
}

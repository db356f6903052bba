import { formText } from '../../../lib/form-text.ts';

/** A count that was entered under a name; undefined when it is missing or no whole number from 0. */
export function countIn(entered: FormData, name: string): number | undefined {
  const text = formText(entered, name).trim();
  return /^\d{1,6}$/u.test(text) ? Number(text) : undefined;
}

import { ballotFlags, ballotQuestions } from '@daihoi/domain/election';
import type { EntryStroke } from './ballot-entry.ts';

/** What F8 offers, under the digits 1 to 8: four questions for the committee, four plain faults of the paper; 0 takes back. */
export const markStrokes: readonly EntryStroke[] = [
  ...ballotQuestions.map((question) => ({ kind: 'question', question }) as const),
  ...ballotFlags.map((flag) => ({ kind: 'flag', flag }) as const),
];

/** The mark that a digit stands for. */
export function markOfDigit(digit: string): EntryStroke | undefined {
  return digit === '0' ? { kind: 'unmark' } : markStrokes[Number(digit) - 1];
}

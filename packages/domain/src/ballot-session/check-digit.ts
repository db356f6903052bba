import { invariant } from '../kernel/index.ts';
import type { BallotMarks } from './ballot-marks.ts';

/** A bundle holds this many ballots; the last one may hold fewer. */
export const bundleSize = 25;

const rowWeight = { agree: 1, disagree: 2, both: 3, none: 0 } as const;

/**
 * The running check digit of a bundle, 0 to 9. Each ballot adds its sum to three times the digit before, so that a wrong
 * number, a ballot left out and two ballots in the other order all show with nine chances in ten.
 */
export function checkDigit(ballots: readonly BallotMarks[]): number {
  return ballots.reduce((digit, marks) => (digit * 3 + sumOf(marks)) % 10, 0);
}

function sumOf({ struck, rows, question, flag }: BallotMarks): number {
  const numbers = (struck ?? []).reduce((sum, each) => sum + each, 1);
  const choices = (rows ?? []).reduce((sum, each, at) => sum + (at + 1) * rowWeight[each], 0);
  return numbers + choices + (question === undefined ? 0 : 5) + (flag === undefined ? 0 : 7);
}

/** Where ballot number `at` of the whole box lies, both counted from 1. */
export function placeInBundle(at: number): { readonly bundle: number; readonly position: number } {
  invariant(at >= 1, 'ballots are counted from 1');
  return { bundle: Math.ceil(at / bundleSize), position: ((at - 1) % bundleSize) + 1 };
}

/** The number of ballots in a bundle when the box holds `collected`; 0 beyond the last bundle. */
export function ballotsInBundle(bundle: number, collected: number): number {
  return Math.max(0, Math.min(bundleSize, collected - (bundle - 1) * bundleSize));
}

/** How many bundles a box makes. */
export function bundlesOf(collected: number): number {
  return Math.ceil(collected / bundleSize);
}

import type { ElectionRefusal } from './election-refusal.ts';

/** No congress reaches this; sums of such figures stay exact. */
const largestCount = 1_000_000_000;

/** A named figure of the input. */
export interface NamedFigure {
  readonly at: string;
  readonly value: number | undefined;
}

/** Refuses a figure that is negative, broken or beyond reason. A figure left out passes. */
export function refuseBadFigure(figures: readonly NamedFigure[]): ElectionRefusal | undefined {
  const bad = figures.find(({ value }) => value !== undefined && !isCount(value));
  return bad && { code: 'election.not-a-count', at: bad.at, found: bad.value ?? 0 };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largestCount;
}

import { laterOf, type CalendarDate } from '../kernel/index.ts';
import type { Contribution, Milestone } from './contributions.ts';

/** A stretch of days in which a unit lay under an ancestor (or was it); no end means until today. */
export interface Membership {
  /** The ancestor's segment of the materialised path. */
  readonly segment: string;
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

/** One row of the roll-up: what the board of `segment` counts at `level` changes by `n` on `day`. */
export interface RollupStep {
  readonly segment: string;
  readonly level: string;
  readonly milestone: Milestone;
  readonly day: CalendarDate;
  readonly n: number;
}

/**
 * What a congress adds to every unit above it, while it lay under that unit: on the day it joins it brings everything
 * that was counted before, on the day it leaves it takes everything away.
 */
export function rollupSteps(
  level: string,
  contributions: readonly Contribution[],
  memberships: readonly Membership[],
): readonly RollupStep[] {
  return memberships.flatMap((membership) =>
    contributions.flatMap((each) => underMembership(level, each, membership)),
  );
}

function underMembership(
  level: string,
  each: Contribution,
  { segment, from, until }: Membership,
): readonly RollupStep[] {
  if (until && each.day >= until) return [];
  const row = { segment, level, milestone: each.milestone };
  const joined: RollupStep = { ...row, day: laterOf(each.day, from), n: each.n };
  return until ? [joined, { ...row, day: until, n: -each.n }] : [joined];
}

/** The steps that lead from one list to another: what is only in `after` is added, what is only in `before` is undone. */
export function stepsBetween(
  before: readonly RollupStep[],
  after: readonly RollupStep[],
): readonly RollupStep[] {
  const sums = new Map<string, RollupStep>();
  for (const step of before) addStep(sums, { ...step, n: -step.n });
  for (const step of after) addStep(sums, step);
  return [...sums.values()].filter((step) => step.n !== 0);
}

function addStep(sums: Map<string, RollupStep>, step: RollupStep): void {
  const key = `${step.segment}|${step.level}|${step.milestone}|${step.day}`;
  const known = sums.get(key);
  sums.set(key, known ? { ...known, n: known.n + step.n } : step);
}

import type { CalendarDate } from '../kernel/index.ts';
import type { Milestone } from './contributions.ts';

/** A change of a count of one level on a day. */
export interface LevelStep {
  readonly milestone: Milestone;
  readonly day: CalendarDate;
  readonly n: number;
}

/** A count that holds from a day on, until the next point. */
export interface CurvePoint {
  readonly day: CalendarDate;
  readonly count: number;
}

/** One level in time: how many the plan wanted closed, how many were, and how many will be if nothing slips further. */
export interface LevelCurve {
  readonly total: number;
  readonly planned: readonly CurvePoint[];
  readonly closed: readonly CurvePoint[];
  /** From the as-of day on; its last point leaves out what is forecast to be late. */
  readonly forecast: readonly CurvePoint[];
}

/** Days on which many congresses of a level were put off at once. */
export interface Pause {
  readonly from: CalendarDate;
  /** The first day on which few were put off again; undefined while it lasts. */
  readonly until: CalendarDate | undefined;
  readonly most: number;
}

/** Running sums of one milestone, a point for each day on which the count changed. */
export function cumulative(
  steps: readonly LevelStep[],
  milestone: Milestone,
): readonly CurvePoint[] {
  const byDay = new Map<CalendarDate, number>();
  for (const step of steps)
    if (step.milestone === milestone) byDay.set(step.day, (byDay.get(step.day) ?? 0) + step.n);
  let count = 0;
  return [...byDay]
    .filter(([, n]) => n !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, n]) => {
      count += n;
      return { day, count };
    });
}

/** The count that holds at the end of a day. */
export function countOn(points: readonly CurvePoint[], day: CalendarDate): number {
  return points.findLast((point) => point.day <= day)?.count ?? 0;
}

/** The curve of one level as of a day, from the steps of that level. */
export function levelCurve(steps: readonly LevelStep[], asOf: CalendarDate): LevelCurve {
  const total = countOn(cumulative(steps, 'total'), asOf);
  const planned = cumulative(steps, 'planned');
  const closed = cumulative(steps, 'closed').filter((point) => point.day <= asOf);
  const slipping =
    countOn(cumulative(steps, 'late'), asOf) + countOn(cumulative(steps, 'forecastLate'), asOf);
  return {
    total,
    planned,
    closed,
    forecast: forecastFrom({ planned, closed, total, slipping }, asOf),
  };
}

/** What is planned after the day is added to what is closed, up to those that are not slipping. */
function forecastFrom(
  now: Pick<LevelCurve, 'planned' | 'closed' | 'total'> & { readonly slipping: number },
  asOf: CalendarDate,
): readonly CurvePoint[] {
  const start = countOn(now.closed, asOf);
  const most = Math.max(start, now.total - now.slipping);
  if (most === start) return [];
  const before = countOn(now.planned, asOf);
  const ahead = now.planned
    .filter((point) => point.day > asOf)
    .map((point) => ({ day: point.day, count: Math.min(most, start + point.count - before) }));
  return [{ day: asOf, count: start }, ...ahead];
}

/** The stretches on which at least `least` congresses were put off at the same time. */
export function pausesOf(steps: readonly LevelStep[], least: number): readonly Pause[] {
  const pauses: Pause[] = [];
  for (const point of cumulative(steps, 'postponed')) {
    const last = pauses.at(-1);
    const running = last && last.until === undefined;
    if (running && point.count < least) pauses[pauses.length - 1] = { ...last, until: point.day };
    if (running && point.count > last.most && point.count >= least)
      pauses[pauses.length - 1] = { ...last, most: point.count };
    if (!running && point.count >= least)
      pauses.push({ from: point.day, until: undefined, most: point.count });
  }
  return pauses;
}

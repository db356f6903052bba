import { percentile, type Timings } from './measure.ts';

/** What a case must reach; `perSecond` at least, times at most. */
export type Goal =
  | { readonly p95Ms: number }
  | { readonly p50Ms: number }
  | { readonly perSecond: number }
  | { readonly wallMs: number }
  | undefined;

export interface Figures {
  readonly name: string;
  readonly timings: Timings;
  readonly goal: Goal;
  /** The longest time for which the server's thread answered nobody, where a case measures it. */
  readonly longestHoldMs?: number;
}

/** One line a case: p50, p95, p99, rate, and how the figure stands to its goal. */
export function lineOf({ name, timings, goal, longestHoldMs }: Figures): string {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(timings, share));
  const hold =
    longestHoldMs === undefined ? '' : `longest hold of the thread ${longestHoldMs.toFixed(0)} ms`;
  const rate = (timings.sorted.length / timings.wallMs) * 1000;
  const times = [p50, p95, p99].map((ms) => `${(ms ?? 0).toFixed(1)} ms`.padStart(11)).join('');
  return `${name.padEnd(44)}${times}${`${rate.toFixed(0)}/s`.padStart(10)}   ${judge(timings, rate, goal)}${hold}`;
}

function judge(timings: Timings, rate: number, goal: Goal): string {
  if (goal === undefined) return '';
  if ('p95Ms' in goal)
    return verdict(percentile(timings, 0.95) / goal.p95Ms, `p95 < ${goal.p95Ms} ms`);
  if ('p50Ms' in goal)
    return verdict(percentile(timings, 0.5) / goal.p50Ms, `p50 < ${goal.p50Ms} ms`);
  if ('wallMs' in goal) return verdict(timings.wallMs / goal.wallMs, `in ${goal.wallMs} ms`);
  return verdict(goal.perSecond / rate, `${goal.perSecond}/s`);
}

/** `ratio` under 1 reaches the goal; the ratio is printed, for machines are noisy and ratios are not. */
function verdict(ratio: number, goal: string): string {
  return `${ratio <= 1 ? 'reached' : 'MISSED '} ${goal} (${ratio.toFixed(2)} of it)`;
}

export const heading = `${'case'.padEnd(44)}${['p50', 'p95', 'p99'].map((each) => each.padStart(11)).join('')}${'rate'.padStart(10)}   goal`;

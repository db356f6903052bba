import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Timings } from './measure.ts';

/** Times of a case with the longest time in milliseconds for which this thread, which is the server's, answered nobody. */
export async function withLongestHold(
  work: () => Promise<Timings>,
): Promise<{ readonly timings: Timings; readonly longestHoldMs: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const timings = await work();
  delay.disable();
  return { timings, longestHoldMs: delay.max / 1e6 };
}

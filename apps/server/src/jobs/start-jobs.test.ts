import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startJobs } from './start-jobs.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a job runs again and again until it is stopped', async () => {
  let runs = 0;
  const running = startJobs(
    [{ name: 'count', everyMs: 10, run: async () => void (runs += 1) }],
    fail,
  );
  await vi.advanceTimersByTimeAsync(35);
  expect(runs).toBe(3);
  await running.stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(runs).toBe(3);
});

test('a fault is reported by name and the job goes on', async () => {
  const faults: string[] = [];
  const run = () => Promise.reject(new Error('no database'));
  const running = startJobs([{ name: 'fold', everyMs: 10, run }], (name) => faults.push(name));
  await vi.advanceTimersByTimeAsync(25);
  expect(faults).toEqual(['fold', 'fold']);
  await running.stop();
});

test('a slow job never overlaps itself, and stopping waits for it', async () => {
  let at = 0;
  let most = 0;
  let ended = false;
  async function run() {
    at += 1;
    most = Math.max(most, at);
    await new Promise((resolve) => setTimeout(resolve, 50));
    at -= 1;
    ended = true;
  }
  const running = startJobs([{ name: 'slow', everyMs: 10, run }], fail);
  await vi.advanceTimersByTimeAsync(20);
  const stopping = running.stop();
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(60);
  await stopping;
  expect([ended, most]).toEqual([true, 1]);
});

function fail(name: string, fault: unknown): void {
  throw new Error(`${name} failed`, { cause: fault });
}

import { Worker } from 'node:worker_threads';
import { Random } from '../random.ts';
import { spoil, type SpoiltFile } from './break-zip.ts';
import type { Tried } from './fuzz-worker.ts';

/** What a run did. `bugs`: files that broke the program, hung it or let it grow, with the way they were spoilt. */
export interface FuzzReport {
  readonly files: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly slowest: { readonly how: string; readonly milliseconds: number };
  readonly heldMB: readonly number[];
  readonly bugs: readonly FuzzBug[];
}

export interface FuzzBug extends SpoiltFile {
  readonly number: number;
  readonly what: string;
}

/** A file of an office is checked in a second; what takes this long hangs. */
const limitMs = 20_000;
const limits = { maxOldGenerationSizeMb: 700 } as const;
const mostBugs = 5;
/** A worker that holds so much more after the last files than after the first keeps what it read. */
const leakMB = 60;

/** Spoils files by chance and tries them one after the other in a worker that may be ended. */
export async function runFuzz(run: {
  readonly samples: readonly Uint8Array[];
  readonly files: number;
  readonly seed: number;
  readonly endsAt: number;
}): Promise<FuzzReport> {
  const counts = new Map<string, number>();
  const bugs: FuzzBug[] = [];
  const held: number[] = [];
  let slowest = { how: '', milliseconds: 0 };
  let worker = await openWorker();
  let number = 0;
  while (number < run.files && Date.now() < run.endsAt && bugs.length < mostBugs) {
    const chance = new Random(run.seed + number);
    const sample = run.samples[number % run.samples.length];
    if (sample === undefined) break;
    const spoilt = spoil(sample, chance);
    const tried = await tryIn(worker, number, spoilt.bytes);
    const what = typeof tried === 'string' ? tried : tried.bug;
    if (what !== undefined) bugs.push({ ...spoilt, number, what });
    if (typeof tried === 'string') worker = await openWorker();
    else {
      counts.set(tried.outcome, (counts.get(tried.outcome) ?? 0) + 1);
      if (tried.milliseconds > slowest.milliseconds)
        slowest = { how: spoilt.how, milliseconds: tried.milliseconds };
      if (tried.heldMB > 0) held.push(tried.heldMB);
    }
    number += 1;
  }
  await worker.terminate();
  const grown = (held.at(-1) ?? 0) - (held[1] ?? held[0] ?? 0);
  const leak = { how: 'all files', bytes: new Uint8Array(), number, what: `grew by ${grown} MB` };
  return {
    files: number,
    counts,
    slowest,
    heldMB: held,
    bugs: grown > leakMB ? [...bugs, leak] : bugs,
  };
}

function openWorker(): Promise<Worker> {
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), { resourceLimits: limits });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });
}

/** The answer of the worker; a sentence when it hung or died. */
function tryIn(worker: Worker, number: number, bytes: Uint8Array): Promise<Tried | string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(`hangs: no answer in ${limitMs / 1000} s`), limitMs);
    function finish(outcome: Tried | string): void {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (typeof outcome === 'string') void worker.terminate();
      resolve(outcome);
    }
    function onMessage(tried: Tried): void {
      finish(tried);
    }
    function onError(fault: Error): void {
      finish(`the worker died: ${fault.message}`);
    }
    function onExit(code: number): void {
      finish(`the worker ended with ${code}`);
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage({ number, bytes });
  });
}

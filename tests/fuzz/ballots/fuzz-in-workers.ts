import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FuzzJournal } from './fuzz-journal.ts';
import { addTallies, emptyTally, parseTally, type FuzzTally } from './fuzz-tally.ts';
import type { FuzzBlock, FuzzWork } from './fuzz-worker.ts';
import type { ProfileName } from './profiles.ts';

/** A run of one profile: until enough marks were made, or its time is over. */
export interface FuzzRun {
  readonly profile: ProfileName;
  readonly marks: number;
  readonly endsAt: number;
  readonly journal: FuzzJournal | undefined;
  /** Told after each block. */
  readonly onProgress: (sum: FuzzTally) => void;
}

const pagesOfBlock = 12;

/** Workers that generate and read pages. */
export interface FuzzWorkers {
  readonly run: (run: FuzzRun) => Promise<FuzzTally>;
  readonly close: () => Promise<void>;
}

/** Starts so many workers; each loads the layouts once. */
export async function openFuzzWorkers(jobs: number, work: FuzzWork): Promise<FuzzWorkers> {
  const workers = Array.from(
    { length: jobs },
    () => new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: work }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return {
    run: (run) => runIn(workers, run),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

async function runIn(workers: readonly Worker[], run: FuzzRun): Promise<FuzzTally> {
  let sum = emptyTally;
  let next = 0;
  async function work(worker: Worker): Promise<void> {
    while (sum.marks < run.marks && Date.now() < run.endsAt) {
      const block: FuzzBlock = { profile: run.profile, from: next, to: next + pagesOfBlock };
      next = block.to;
      const known = run.journal?.known(block);
      const tally = known ?? (await ask(worker, block));
      if (!known) run.journal?.add(block, tally);
      sum = addTallies(sum, tally);
      run.onProgress(sum);
    }
  }
  await Promise.all(workers.map(work));
  return sum;
}

async function ask(worker: Worker, block: FuzzBlock): Promise<FuzzTally> {
  worker.postMessage(block);
  const answer: readonly unknown[] = await once(worker, 'message');
  return parseTally(answer[0]);
}

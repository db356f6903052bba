import { foldRollups, openQueries, type Database } from '@daihoi/adapters/storage';
import type { Job } from './start-jobs.ts';

const batch = 20_000;

/** Folds the steps that writers appended into daily sums, every few seconds, until none are left. */
export function foldJob(pool: Database['pool']): Job {
  const db = openQueries(pool);
  return {
    name: 'fold-rollups',
    everyMs: 4_000,
    async run() {
      while ((await foldRollups(db, batch)) === batch);
    },
  };
}

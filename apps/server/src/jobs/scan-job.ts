import { readPendingScans } from '@daihoi/application/ballot-session';
import type { Ports } from '@daihoi/application/ports';
import type { Job } from './start-jobs.ts';

/** Reads scans of ballots that came in, until none wait; also those that a power cut left half read. */
export function scanJob(ports: Ports): Job {
  return {
    name: 'read-scans',
    everyMs: 500,
    async run() {
      while ((await readPendingScans(ports, ports.ballotReader)) > 0);
    },
  };
}

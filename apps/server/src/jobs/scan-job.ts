import { readPendingScans, type FolderWatch } from '@daihoi/application/ballot-session';
import { openBallots } from '../compose.ts';
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

/** Looks into the scan folder, while somebody at a scanner asked for it. */
export function folderJob(ports: Ports, folder: FolderWatch): Job {
  const ballots = { ...openBallots(), rehearsal: ports.rehearsal };
  return {
    name: 'watch-scans',
    everyMs: 1000,
    run: () => folder.look(ports, { ballots, reader: ports.ballotReader }),
  };
}

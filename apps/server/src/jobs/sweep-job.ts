import { sweepRemoved } from '@daihoi/application/archive';
import type { Ports } from '@daihoi/application/ports';
import type { Job } from './start-jobs.ts';

/** Takes files off the disk that two persons removed while the power went. */
export function sweepJob(ports: Ports): Job {
  return { name: 'sweep-removed', everyMs: 600_000, run: () => sweepRemoved(ports) };
}

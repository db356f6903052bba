import type { Bench } from './open-bench.ts';
import type { BenchServer } from './open-server.ts';

/** What a case works on; it leaves out what is not wanted. */
export interface CaseGiven {
  readonly bench: Bench;
  readonly server: BenchServer;
  readonly wanted: (name: string) => boolean;
}

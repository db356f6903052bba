import type { CongressEvent, CongressRecord } from './congress-store.ts';

/** A congress together with every line of its log; the version of the record is the number of lines. */
export interface CongressHistory {
  readonly record: CongressRecord;
  readonly events: readonly CongressEvent[];
}

/** Takes in congresses that have already lived, many at once. */
export interface HistoryStore {
  insertMany(histories: readonly CongressHistory[]): Promise<void>;
}

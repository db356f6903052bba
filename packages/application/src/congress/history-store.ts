import type { CongressEvent, CongressRecord } from './congress-store.ts';
import type { StoredBallot, StoredDifference, StoredPerson } from '../result/result-store.ts';

/** A congress together with every line of its log; the version of the record is the number of lines. */
export interface CongressHistory {
  readonly record: CongressRecord;
  readonly events: readonly CongressEvent[];
}

/** What closed congresses have reported: ballots, people elected, where it is not as foreseen. */
export interface ReportedResults {
  readonly ballots: readonly StoredBallot[];
  readonly persons: readonly StoredPerson[];
  readonly differences: readonly StoredDifference[];
}

/** Takes in congresses that have already lived, many at once. */
export interface HistoryStore {
  insertMany(histories: readonly CongressHistory[]): Promise<void>;
  insertResults(results: ReportedResults): Promise<void>;
}

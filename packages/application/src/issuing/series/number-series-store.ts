import type { AccountId, Id, Instant, UnitId } from '@daihoi/domain/kernel';
import type { SeriesStand } from '@daihoi/domain/papers';
import type { PaperSeries } from '../issued-paper-store.ts';

/** One series of a unit in a term, and where it stands. */
export interface StandingSeries extends SeriesStand {
  /** Abbreviation of the type in the symbol. */
  readonly type: string;
}

/** A step over numbers that were used outside the program. */
export interface SeriesContinuation {
  readonly id: Id<'SeriesContinuationId'>;
  readonly series: PaperSeries;
  readonly before: number;
  readonly last: number;
  readonly reason: string;
  readonly recordedAt: Instant;
  readonly recordedBy: AccountId;
  readonly recorderName: string;
}

export interface NumberSeriesStore {
  /** The series of a unit in a term that have a number already. */
  standing(unitId: UnitId, term: string): Promise<readonly StandingSeries[]>;
  /** Moves a series that still stands where it was seen; false when somebody moved it first or holds no such number. */
  moveTo(series: PaperSeries, from: number, last: number): Promise<boolean>;
  note(continuation: SeriesContinuation): Promise<void>;
  /** Steps of a unit in a term, newest first. */
  continuations(unitId: UnitId, term: string): Promise<readonly SeriesContinuation[]>;
}

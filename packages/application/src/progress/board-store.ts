import type { CalendarDate, SeasonId } from '@daihoi/domain/kernel';
import type { Milestone, RollupStep } from '@daihoi/domain/progress';

/** A count of a board: how many at a level had reached a milestone at the end of a day. */
export interface BoardCount {
  readonly level: string;
  readonly milestone: Milestone;
  readonly n: number;
}

/** A day on which a count changed, for the time curve. */
export interface BoardStep extends BoardCount {
  readonly day: CalendarDate;
}

export interface BoardStore {
  /** Sums of everything up to and including the day, for one unit. Cost grows with the days, not with the units. */
  counts(seasonId: SeasonId, segment: string, asOf: CalendarDate): Promise<readonly BoardCount[]>;
  steps(seasonId: SeasonId, segment: string): Promise<readonly BoardStep[]>;
  addSteps(seasonId: SeasonId, steps: readonly RollupStep[]): Promise<void>;
}

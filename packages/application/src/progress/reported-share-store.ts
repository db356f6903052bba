import type { AccountId, CalendarDate, Id, Instant, SeasonId, UnitId } from '@daihoi/domain/kernel';
import type { Milestone } from '@daihoi/domain/progress';

/** A share that a unit reported without saying of how many: kept as it was written, in no sum. */
export interface ReportedShare {
  readonly id: Id<'ReportedShareId'>;
  readonly seasonId: SeasonId;
  readonly unitId: UnitId;
  readonly level: string;
  readonly milestone: Milestone;
  /** Hundredths of a percent, 0 to 10,000. */
  readonly hundredths: number;
  readonly asOf: CalendarDate;
  readonly source: string;
  readonly recordedAt: Instant;
  readonly recordedBy: AccountId | undefined;
}

export interface ReportedShareStore {
  insert(share: ReportedShare): Promise<void>;
  /** The newest of each level and milestone that stands for a day up to `asOf`. */
  latest(seasonId: SeasonId, unitId: UnitId, asOf: CalendarDate): Promise<readonly ReportedShare[]>;
}

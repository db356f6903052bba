import type {
  AccountId,
  CalendarDate,
  Instant,
  ReportId,
  Result,
  SeasonId,
  UnitId,
} from '@daihoi/domain/kernel';
import type { IssuedPaperId } from '../issuing/issued-paper-store.ts';
import type { StaleVersion, Versioned } from '../ports/versioned.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportFigures } from './report-figures.ts';

/** A progress report: a draft follows its figures, an issued one is frozen with them and with its paper. */
export interface ProgressReport {
  readonly id: ReportId;
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  readonly asOf: CalendarDate;
  readonly figures: ReportFigures;
  readonly content: ReportContent;
  readonly createdAt: Instant;
  readonly createdBy: AccountId | undefined;
  readonly issuedPaperId: IssuedPaperId | undefined;
}

/** A report in a list. */
export interface ReportRow {
  readonly id: ReportId;
  readonly asOf: CalendarDate;
  readonly createdAt: Instant;
  readonly number: string | undefined;
  readonly issuedOn: CalendarDate | undefined;
}

export interface ReportStore {
  byId(id: ReportId): Promise<Versioned<ProgressReport> | undefined>;
  /** Newest day first, drafts and issued ones. */
  ofUnit(seasonId: SeasonId, unitId: UnitId): Promise<readonly ReportRow[]>;
  insert(report: ProgressReport): Promise<void>;
  save(next: Versioned<ProgressReport>): Promise<Result<number, StaleVersion>>;
}

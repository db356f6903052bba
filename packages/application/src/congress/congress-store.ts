import type {
  CalendarDate,
  CongressId,
  Instant,
  Result,
  SeasonId,
  UnitId,
} from '@daihoi/domain/kernel';
import type { Congress } from '@daihoi/domain/congress';
import type { ElectionOffice } from '@daihoi/domain/election';
import type { EarlierLevel } from '@daihoi/domain/progress';
import type { CandidacyKind } from '@daihoi/domain/result';
import type { StaleVersion, Versioned } from '../ports/versioned.ts';

/** A congress with the place of its unit, as it is stored. */
export interface CongressRecord extends Versioned<Congress> {
  readonly level: string;
  readonly unitPath: string;
  readonly details: CongressDetails;
  readonly rulebookHash: string | undefined;
}

/** What is written about a congress besides its state: free to grow, every member optional. */
export interface CongressDetails {
  readonly place?: string;
  readonly convened?: number;
  readonly present?: number;
  readonly expectedDelegates?: number;
  /** Whom the approved option foresees, office by office. */
  readonly scheme?: readonly SchemeOffice[];
  /** The last time the superior sent the reported result back. */
  readonly resultReturned?: { readonly on: CalendarDate; readonly reason: string };
  /** Levels at which it counted before its unit got another in mid-season, earliest first. */
  readonly earlierLevels?: readonly EarlierLevel[];
}

/** One office of the approved option: its seats (0: none is elected) and the people foreseen. */
export interface SchemeOffice {
  readonly office: ElectionOffice;
  readonly seats: number;
  readonly persons: readonly {
    readonly id: string;
    readonly name: string;
    readonly candidacy: CandidacyKind;
  }[];
}

/** One line of the log of a congress; the record can be built again from these. */
export interface CongressEvent {
  readonly kind: string;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: Instant;
  readonly actorId: string | undefined;
  readonly payload: unknown;
}

/** A congress in a list. */
export interface CongressRow {
  readonly record: CongressRecord;
  readonly unit: {
    readonly id: UnitId;
    readonly code: string;
    readonly fullName: string;
    readonly shortName: string;
  };
}

export interface CongressFilter {
  readonly seasonId: SeasonId;
  readonly path: string;
  readonly level?: string;
  /** Only congresses that were not closed at the end of this day. */
  readonly openOn?: CalendarDate;
  readonly limit: number;
}

export interface CongressStore {
  byId(id: CongressId): Promise<CongressRecord | undefined>;
  /** The same, held until the transaction ends: the next one who holds it waits. */
  hold(id: CongressId): Promise<CongressRecord | undefined>;
  /** Where the unit of a congress stands: all that a right is checked on. */
  pathOf(id: CongressId): Promise<string | undefined>;
  byUnit(seasonId: SeasonId, unitId: UnitId): Promise<CongressRecord | undefined>;
  list(filter: CongressFilter): Promise<readonly CongressRow[]>;
  /** Congresses of the units directly below a unit: how many there are and how many are closed. */
  childCounts(
    seasonId: SeasonId,
    unitId: UnitId,
  ): Promise<{ readonly total: number; readonly closed: number }>;
  events(id: CongressId): Promise<readonly CongressEvent[]>;
  /** Writes new congresses, each with the first line of its log. */
  insertMany(records: readonly CongressRecord[], event: CongressEvent): Promise<void>;
  /** Writes the next value and its event; refused when somebody else wrote first. */
  save(next: CongressRecord, event: CongressEvent): Promise<Result<number, StaleVersion>>;
}

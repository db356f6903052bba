import type {
  AccountId,
  CongressId,
  Id,
  Instant,
  Result,
  SeasonId,
  UnitId,
} from '@daihoi/domain/kernel';
import type { Complaint, ComplaintSpan } from '@daihoi/domain/result';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { StaleVersion } from '../ports/versioned.ts';

export type ComplaintId = Id<'ComplaintId'>;

/** A complaint as it is stored. */
export interface StoredComplaint {
  readonly id: ComplaintId;
  readonly congressId: CongressId;
  readonly complaint: Complaint;
  /** Registered above the unit complained about: its office then does not learn who complained. */
  readonly bySuperior: boolean;
  readonly registeredAt: Instant;
  readonly registeredBy: AccountId;
  readonly version: number;
}

/** A complaint that somebody has still to conclude, with the unit that it is about. */
export interface OpenComplaint {
  readonly stored: StoredComplaint;
  readonly unit: UnitRow;
}

export interface ComplaintStore {
  /** In the order in which they arrived. */
  ofCongress(id: CongressId): Promise<readonly StoredComplaint[]>;
  /** On which days complaints about these congresses were open; a congress without any is not in the map. */
  spansOf(ids: readonly CongressId[]): Promise<ReadonlyMap<CongressId, readonly ComplaintSpan[]>>;
  /** Complaints about the units directly below a unit that nobody has concluded, the oldest first. */
  openBelow(seasonId: SeasonId, unitId: UnitId, limit: number): Promise<readonly OpenComplaint[]>;
  /** Writes a complaint under the version that was read; 0 for a new one. */
  put(complaint: StoredComplaint): Promise<Result<number, StaleVersion>>;
}

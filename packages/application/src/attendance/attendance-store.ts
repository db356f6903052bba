import type { Gathering, RegisterEntry, RegisterEntryId } from '@daihoi/domain/attendance';
import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import type { CongressId, Result } from '@daihoi/domain/kernel';
import type { StaleVersion } from '../ports/versioned.ts';

/** Whose register it is. */
export interface RegisterPlace {
  readonly congressId: CongressId;
  readonly gathering: Gathering;
}

/** A convened person with the number of the version that was read. */
export interface StoredEntry {
  readonly entry: RegisterEntry;
  readonly version: number;
}

/** The people behind a roll as they stood when it was frozen. */
export interface FrozenRegister {
  readonly digest: string;
  readonly entries: readonly RegisterEntry[];
}

export interface AttendanceStore {
  /** Everybody of a register in the order in which they were written into it. */
  of(place: RegisterPlace): Promise<readonly StoredEntry[]>;
  add(place: RegisterPlace, entries: readonly RegisterEntry[]): Promise<void>;
  /** Writes the next values; refused as a whole when somebody else wrote one of them first. */
  save(entries: readonly StoredEntry[]): Promise<Result<void, StaleVersion>>;
  remove(id: RegisterEntryId, version: number): Promise<Result<void, StaleVersion>>;
  /** Keeps the people behind a roll; rolls of a ballot count from 0. */
  freeze(id: BallotSessionId, roll: number, register: FrozenRegister): Promise<void>;
  frozen(id: BallotSessionId, roll: number): Promise<FrozenRegister | undefined>;
}

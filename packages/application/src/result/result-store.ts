import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import type { ElectionOffice, ElectionRegulation } from '@daihoi/domain/election';
import type {
  AccountId,
  CalendarDate,
  CongressId,
  Id,
  Instant,
  Result,
  UnitId,
} from '@daihoi/domain/kernel';
import type { ElectedPerson, ElectionResultForm, RefusedElection } from '@daihoi/domain/result';
import type { StaleVersion } from '../ports/versioned.ts';

export type ResultId = Id<'ResultId'>;
export type ElectedPersonId = Id<'ElectedPersonId'>;
export type DifferenceId = Id<'DifferenceId'>;

/** A vote that the superior annulled: it stays in the record and counts no more. */
export interface Annulment {
  readonly on: CalendarDate;
  readonly ground: RefusedElection['ground'];
  readonly reason: string;
}

/** One ballot of one office, as it is stored. */
export interface StoredBallot {
  readonly id: ResultId;
  readonly congressId: CongressId;
  readonly office: ElectionOffice;
  /** 1, and one more each time the superior orders the office to be voted on again. */
  readonly attempt: number;
  /** Counts the ballots of an attempt from 1. */
  readonly number: number;
  readonly form: ElectionResultForm;
  readonly regulation: ElectionRegulation;
  readonly byCongress: boolean;
  /** Why the body decided to leave the remaining seats empty. */
  readonly stopReason: string | undefined;
  readonly annulled: Annulment | undefined;
  /** The day of the annulment that this attempt follows. */
  readonly countedFrom: CalendarDate | undefined;
  /** The ballot of the counting room that it came from; undefined where people typed it, and in rows from before this was kept. */
  readonly countedIn: BallotSessionId | undefined;
  readonly enteredAt: Instant;
  readonly enteredBy: AccountId | undefined;
  readonly version: number;
}

/** A person elected, as stored: the result names the ballot, the identity on it is `person.id`. */
export interface StoredPerson {
  readonly id: ElectedPersonId;
  readonly congressId: CongressId;
  readonly resultId: ResultId;
  readonly office: ElectionOffice;
  readonly person: ElectedPerson;
  /** Undefined until the superior has decided. */
  readonly ratified: boolean | undefined;
  readonly refused: { readonly on: CalendarDate; readonly reason: string } | undefined;
  readonly version: number;
}

/** Where an office is not as foreseen: the unit gives the reason, the superior concludes. */
export interface StoredDifference {
  readonly id: DifferenceId;
  readonly congressId: CongressId;
  readonly office: ElectionOffice;
  /** Names foreseen and not elected, then names elected and not foreseen. */
  readonly planned: readonly string[];
  readonly elected: readonly string[];
  readonly reason: string | undefined;
  readonly conclusion: string | undefined;
  readonly concludedAt: Instant | undefined;
  readonly concludedBy: AccountId | undefined;
  readonly version: number;
}

export interface ResultStore {
  /** Every ballot, annulled ones included, in the order in which they were held. */
  ballots(congressId: CongressId): Promise<readonly StoredBallot[]>;
  /** Writes a ballot under the version that was read; 0 for a new one. */
  putBallot(ballot: StoredBallot): Promise<Result<number, StaleVersion>>;
  removeBallot(id: ResultId, version: number): Promise<Result<true, StaleVersion>>;
  persons(congressId: CongressId): Promise<readonly StoredPerson[]>;
  /** Writes a person under the version that was read; 0 for a new one. */
  putPerson(person: StoredPerson): Promise<Result<number, StaleVersion>>;
  /** Takes people off a ballot that elected them no more. */
  removePersons(ids: readonly ElectedPersonId[]): Promise<void>;
  differences(congressId: CongressId): Promise<readonly StoredDifference[]>;
  putDifference(difference: StoredDifference): Promise<Result<number, StaleVersion>>;
  removeDifference(id: DifferenceId): Promise<void>;
  /** Official members at the last count up to a day; undefined where nobody counted. */
  officialMembers(unitId: UnitId, on: CalendarDate): Promise<number | undefined>;
}

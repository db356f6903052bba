import type {
  RemovedFile,
  Removal,
  RemovalSource,
  RetainedPart,
  RetentionTerm,
} from '@daihoi/domain/archive';
import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import type { CalendarDate, CongressId, Id, Instant, Result, UnitId } from '@daihoi/domain/kernel';
import type { By, PersonRef } from '../../dossier/dossier-store.ts';
import type { StaleVersion, Versioned } from '../../ports/versioned.ts';
import type { ArchiveFileRow, ArchiveId } from '../archive-store.ts';

export type RemovalId = Id<'RemovalId'>;

/** The term of a part as it was entered; `version` 0 where nobody has. */
export interface RetentionRow extends Versioned<RetentionTerm | undefined> {
  readonly part: RetainedPart;
  readonly changedBy: string | undefined;
}

/** A file of a closed archive whose bytes are still there. */
export interface HeldArchiveFile extends ArchiveFileRow {
  readonly archiveId: ArchiveId;
}

/** The file of a scan whose bytes are still there. */
export interface HeldImage {
  readonly sessionId: BallotSessionId;
  readonly name: string;
  readonly hash: string;
  readonly bytes: number;
}

/** Of what congress and of which kind something is removed. */
export interface RemovalMatter {
  readonly congressId: CongressId;
  readonly source: RemovalSource;
}

/** A removal with who made it and who settled it. */
export interface RemovalRow {
  readonly id: RemovalId;
  readonly congressId: CongressId;
  readonly value: Removal;
  readonly files: number;
  readonly bytes: number;
  readonly proposedBy: PersonRef;
  readonly settledAt: Instant | undefined;
  readonly settledBy: PersonRef | undefined;
}

/** A line of a removal: what goes, and where the index of an archive lists it. */
export interface RemovalLine {
  readonly hash: string;
  readonly title: string;
  readonly bytes: number;
  readonly until: CalendarDate;
  readonly archiveId?: ArchiveId | undefined;
  readonly path?: string | undefined;
}

/** A content that is to go, and when it was first pointed at. */
export interface LeftOver {
  readonly hash: string;
  readonly storedAt: Instant;
}

export interface RemovalStore {
  /** One row a part, entered or not. */
  terms(): Promise<readonly RetentionRow[]>;
  /** Writes a term under the version that was read; without one no rule sets a term again. */
  putTerm(
    part: RetainedPart,
    term: RetentionTerm | undefined,
    write: By & { readonly version: number },
  ): Promise<Result<number, StaleVersion>>;
  /** Files of the archives of a congress whose bytes are there, in the order of archives and index. */
  archiveFiles(congressId: CongressId): Promise<readonly HeldArchiveFile[]>;
  /** Counts of a congress that have scans whose bytes are there. */
  scannedSessions(congressId: CongressId): Promise<readonly BallotSessionId[]>;
  /**
   * Scans of some counts of one congress whose bytes are there, in the order in which they came; none that another count of the congress
   * has as well.
   */
  images(sessions: readonly BallotSessionId[]): Promise<readonly HeldImage[]>;
  /**
   * Those of some contents that something else points at: the register, another congress, a template; among the images of its ballots
   * a paper of the same congress, and the reverse.
   */
  heldElsewhere(hashes: readonly string[], own: RemovalMatter): Promise<ReadonlySet<string>>;
  /** Newest first. */
  of(congressId: CongressId): Promise<readonly RemovalRow[]>;
  /** Held until the transaction ends. */
  hold(id: RemovalId): Promise<RemovalRow | undefined>;
  lines(id: RemovalId): Promise<readonly RemovalLine[]>;
  /** False when a proposal of the same kind is open. */
  insert(
    removal: {
      readonly id: RemovalId;
      readonly unitId: UnitId;
      readonly congressId: CongressId;
      readonly value: Removal;
      readonly lines: readonly RemovalLine[];
    },
    at: Instant,
  ): Promise<boolean>;
  settle(id: RemovalId, value: Removal, settled: By & { readonly on: CalendarDate }): Promise<void>;
  /** Says of contents that their bytes go, and forgets what was drawn from them. */
  forget(hashes: readonly string[], at: Instant): Promise<void>;
  /** Contents whose bytes are to go and may still be there; nobody else brings or sweeps them until the transaction ends. */
  leftOver(limit: number): Promise<readonly LeftOver[]>;
  /** Says that the bytes of these are gone. */
  swept(hashes: readonly string[], at: Instant): Promise<void>;
  /** What is no longer in an archive. */
  removedFrom(id: ArchiveId): Promise<readonly RemovedFile[]>;
}

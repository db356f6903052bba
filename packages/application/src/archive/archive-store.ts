import type { ArchivePart } from '@daihoi/domain/archive';
import type {
  AccountId,
  CalendarDate,
  CongressId,
  Id,
  Instant,
  SeasonId,
  UnitId,
} from '@daihoi/domain/kernel';
import type { PersonRef } from '../dossier/dossier-store.ts';

export type ArchiveId = Id<'ArchiveId'>;

/** What an archive is made of: a congress, or what a unit issued in the term of a season. */
export type ArchiveMatter =
  | { readonly kind: 'congress'; readonly congressId: CongressId }
  | { readonly kind: 'term'; readonly unitId: UnitId; readonly seasonId: SeasonId };

/** A closed archive. Neither it nor its files are ever changed. */
export interface ArchiveRow {
  readonly id: ArchiveId;
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  /** Undefined for the papers of a term. */
  readonly congressId: CongressId | undefined;
  /** Counts the archives of one matter from 1. */
  readonly number: number;
  /** SHA-256 of everything that went in, but for the day and the index itself. */
  readonly fingerprint: string;
  /** SHA-256 of the text of the manifest. */
  readonly manifestHash: string;
  readonly files: number;
  readonly bytes: number;
  readonly lacking: number;
  readonly note: string | undefined;
  readonly closedOn: CalendarDate;
  readonly closedAt: Instant;
  readonly closedBy: PersonRef;
}

/** A file of a closed archive. */
export interface ArchiveFileRow {
  readonly path: string;
  readonly part: ArchivePart;
  readonly title: string;
  readonly hash: string;
  readonly bytes: number;
}

export interface NewArchive extends Omit<ArchiveRow, 'closedBy' | 'files' | 'bytes'> {
  readonly closedBy: AccountId;
  readonly manifest: string;
  readonly files: readonly ArchiveFileRow[];
}

export interface ArchiveStore {
  /** Holds the archives of a unit until the transaction ends. */
  hold(unitId: UnitId): Promise<void>;
  /** Oldest first. */
  of(matter: ArchiveMatter): Promise<readonly ArchiveRow[]>;
  /** The text that was signed. */
  manifestOf(id: ArchiveId): Promise<string | undefined>;
  /** In the order of the index. */
  filesOf(id: ArchiveId): Promise<readonly ArchiveFileRow[]>;
  insert(archive: NewArchive): Promise<void>;
}

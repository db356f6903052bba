import type { AccountId, CalendarDate, Id, Instant, UnitId } from '@daihoi/domain/kernel';
import type { SecrecyDegree, SecrecyPermission } from '@daihoi/domain/papers';
import type { By, PersonRef } from '../dossier/dossier-store.ts';
import type { StoredFileRow } from '../files/file-store.ts';

export type SecretPaperId = Id<'SecretPaperId'>;

/** A confidential paper. */
export interface SecretPaperRow {
  readonly id: SecretPaperId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly unitPath: string;
  readonly degree: SecrecyDegree;
  readonly title: string;
  readonly number: string | undefined;
  readonly issuedOn: CalendarDate | undefined;
  readonly file: StoredFileRow;
  readonly fileName: string;
  readonly addedAt: Instant;
  readonly addedBy: PersonRef;
}

/** Somebody who was named; `recalledAt` where the right has ended. */
export interface SecretReader {
  readonly accountId: AccountId;
  readonly name: string;
  readonly username: string;
  readonly keeper: boolean;
  readonly namedAt: Instant;
  readonly recalledAt: Instant | undefined;
  readonly reason: string | undefined;
}

/** How a paper was opened: its pages on screen, or its file. */
export type OpeningManner = 'screen' | 'file';

export interface SecretOpening {
  readonly name: string;
  readonly openedAt: Instant;
  readonly manner: OpeningManner;
}

/** A paper in the list of somebody: with its words while the right holds, without them once it was recalled. */
export interface HeldSecret {
  readonly paper: SecretPaperRow;
  readonly own: SecretReader;
}

export interface SecretPaperStore {
  permission(): Promise<SecrecyPermission | undefined>;
  setPermission(permission: SecrecyPermission | undefined): Promise<void>;
  insert(
    paper: Omit<SecretPaperRow, 'unitName' | 'unitPath' | 'addedAt' | 'addedBy'>,
    stamp: By,
  ): Promise<void>;
  byId(id: SecretPaperId): Promise<SecretPaperRow | undefined>;
  /** How many a unit holds; nothing else of them. */
  countOf(unitId: UnitId): Promise<number>;
  /** Papers that somebody was ever named for, newest first; each once, by the latest naming. */
  ofPerson(id: AccountId): Promise<readonly HeldSecret[]>;
  /** The right of somebody, in force or recalled; held until the transaction ends. */
  reader(id: SecretPaperId, account: AccountId): Promise<SecretReader | undefined>;
  readers(id: SecretPaperId): Promise<readonly SecretReader[]>;
  name(
    id: SecretPaperId,
    reader: { readonly account: AccountId; readonly keeper: boolean },
    stamp: By,
  ): Promise<boolean>;
  recall(
    id: SecretPaperId,
    reader: { readonly account: AccountId; readonly reason: string },
    stamp: By,
  ): Promise<boolean>;
  noteOpening(id: SecretPaperId, manner: OpeningManner, stamp: By): Promise<void>;
  /** The latest first. */
  openings(id: SecretPaperId, limit: number): Promise<readonly SecretOpening[]>;
}

import type { CalendarDate, Id, Instant, Result } from '@daihoi/domain/kernel';
import type { AuditStore } from '../audit/audit-store.ts';
import type { HolidayStore } from '../calendar/holiday-store.ts';
import type { BoardStore } from '../progress/board-store.ts';
import type { CongressStore } from '../congress/congress-store.ts';
import type { HistoryStore } from '../congress/history-store.ts';
import type { DemonstrationStore } from '../demonstration/demonstration-store.ts';
import type { AccountStore } from '../people/account-store.ts';
import type { SessionStore } from '../people/session-store.ts';
import type { SeasonStore } from '../season/season-store.ts';
import type { FileStore, StoredFileStore } from '../files/file-store.ts';
import type { IssuedPaperStore } from '../issuing/issued-paper-store.ts';
import type { PaperRenderer } from '../papers/paper-renderer.ts';
import type { UnitStore } from '../organisation/unit-store.ts';

/** Time and new identities are handed in. `today` follows the demonstration's date where one is set. */
export interface Clock {
  now(): Instant;
  today(): CalendarDate;
}

/** Every store, bound to one transaction (or to none, for reading). */
export interface Stores {
  readonly units: UnitStore;
  readonly seasons: SeasonStore;
  readonly congresses: CongressStore;
  readonly boards: BoardStore;
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly holidays: HolidayStore;
  readonly histories: HistoryStore;
  readonly demonstration: DemonstrationStore;
  readonly storedFiles: StoredFileStore;
  readonly issuedPapers: IssuedPaperStore;
  readonly audit: AuditStore;
}

/** What a use case is given. */
export interface Ports {
  readonly clock: Clock;
  readonly read: Stores;
  /** Contents by their hash, beside the database. */
  readonly files: FileStore;
  readonly papers: PaperRenderer;
  newId<I extends Id<string>>(): I;
  /** Runs the work in one transaction: it commits only when the work answers `ok`. */
  transact<T, E>(work: (stores: Stores) => Promise<Result<T, E>>): Promise<Result<T, E>>;
}

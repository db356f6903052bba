import type { CalendarDate } from '@daihoi/domain/kernel';
import type { CopyForm } from '@daihoi/domain/papers';
import type { IssuedPaperId } from '../issuing/issued-paper-store.ts';

/** What a certified copy is a copy of. */
export interface PaperCopyRow {
  readonly copyId: IssuedPaperId;
  readonly form: CopyForm;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly issuer: string;
  readonly title: string;
  /** The original in the register; undefined for a paper from outside. */
  readonly sourceId: IssuedPaperId | undefined;
  readonly fileHash: string;
  readonly fileName: string;
}

export interface PaperCopyStore {
  insert(copy: PaperCopyRow): Promise<void>;
  ofPaper(id: IssuedPaperId): Promise<PaperCopyRow | undefined>;
}

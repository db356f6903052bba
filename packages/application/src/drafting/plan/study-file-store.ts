import type { Id, Instant } from '@daihoi/domain/kernel';
import type { FileLook } from '../../checking/file-look-store.ts';
import type { By, PersonRef } from '../../dossier/dossier-store.ts';
import type { StoredFileRow } from '../../files/file-store.ts';
import type { DraftId } from '../draft-store.ts';

export type StudyFileId = Id<'StudyFileId'>;

/** One version of a thematic study: its file, who brought it and when. */
export interface StudyFileRow {
  readonly id: StudyFileId;
  /** The study of the plan that it belongs to. */
  readonly workId: string;
  /** From 1 on, for each study. */
  readonly number: number;
  readonly file: StoredFileRow;
  readonly fileName: string;
  readonly uploadedAt: Instant;
  readonly uploadedBy: PersonRef;
  /** Who looked at it where the program cannot read it. */
  readonly looks: readonly FileLook[];
}

export interface StudyFileStore {
  /** By study, oldest first. */
  ofDraft(id: DraftId): Promise<readonly StudyFileRow[]>;
  add(
    draftId: DraftId,
    file: Pick<StudyFileRow, 'id' | 'workId' | 'number' | 'file' | 'fileName'>,
    stamp: By,
  ): Promise<void>;
}

import type { OutsideApproval } from '@daihoi/domain/drafting';
import type { Id, Instant } from '@daihoi/domain/kernel';
import type { FileLook } from '../../checking/file-look-store.ts';
import type { By, PersonRef } from '../../dossier/dossier-store.ts';
import type { StoredFileRow } from '../../files/file-store.ts';
import type { DraftId } from '../draft-store.ts';

export type OutsideApprovalId = Id<'OutsideApprovalId'>;

/** The paper of a superior outside, its signed copy, who recorded it and who let the draft pass by it. */
export interface OutsideApprovalRow extends OutsideApproval {
  readonly id: OutsideApprovalId;
  readonly round: number;
  readonly file: StoredFileRow;
  readonly fileName: string;
  readonly recordedAt: Instant;
  readonly recordedBy: PersonRef;
  /** Who looked at it where the program cannot read it. */
  readonly looks: readonly FileLook[];
  readonly confirmedAt: Instant | undefined;
  readonly confirmedBy: PersonRef | undefined;
}

export interface OutsideApprovalStore {
  /** Oldest first. A record that was made anew stands beside the one before; the newest of a submission counts. */
  ofDraft(id: DraftId): Promise<readonly OutsideApprovalRow[]>;
  record(
    draftId: DraftId,
    approval: Pick<
      OutsideApprovalRow,
      'id' | 'round' | 'file' | 'fileName' | keyof OutsideApproval
    >,
    stamp: By,
  ): Promise<void>;
  confirm(id: OutsideApprovalId, stamp: By): Promise<void>;
}

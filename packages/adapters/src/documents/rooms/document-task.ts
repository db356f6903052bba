import type {
  ExaminationRefusal,
  IssueLines,
  PaperIssueRefusal,
  PaperMarkRefusal,
  PaperQuestion,
  PaperReport,
  PdfHead,
  RepairedPaper,
  RepairRefusal,
  RepairStamp,
  SharedText,
  VersionChange,
} from '@daihoi/application/checking';
import type { ClaimedFile } from '@daihoi/application/files';
import type { Paper, PassageContent } from '@daihoi/application/papers';
import type { PaperSketch } from '@daihoi/application/sameness';
import type { FilledFile, FoundFields } from '@daihoi/application/templates';
import type { Result } from '@daihoi/domain/kernel';
import type { FormatQuestion, PaperFile } from '@daihoi/domain/paper-format';
import type { FieldValues } from '@daihoi/domain/paper-templates';

/** What a room is asked of a file that came. */
export type ExamineTask =
  | { readonly kind: 'check'; readonly file: ClaimedFile; readonly question: PaperQuestion }
  | { readonly kind: 'read' | 'fields' | 'sketch' | 'pdfHead'; readonly file: ClaimedFile }
  | { readonly kind: 'fill'; readonly file: ClaimedFile; readonly values: FieldValues }
  | { readonly kind: 'compare'; readonly older: ClaimedFile; readonly newer: ClaimedFile }
  | { readonly kind: 'share'; readonly here: ClaimedFile; readonly there: ClaimedFile }
  | {
      readonly kind: 'repair';
      readonly file: ClaimedFile;
      readonly question: FormatQuestion & { readonly stamp: RepairStamp };
    }
  | { readonly kind: 'mark'; readonly file: ClaimedFile; readonly words: string }
  | {
      readonly kind: 'number';
      readonly file: ClaimedFile;
      readonly asked: { readonly lines: IssueLines; readonly stamp: RepairStamp };
    };

/** What it answers. */
export type ExamineReply =
  | { readonly kind: 'check'; readonly outcome: Result<PaperReport, ExaminationRefusal> }
  | { readonly kind: 'sketch'; readonly outcome: Result<PaperSketch, ExaminationRefusal> }
  | { readonly kind: 'read'; readonly outcome: Result<PaperFile, ExaminationRefusal> }
  | {
      readonly kind: 'compare';
      readonly outcome: Result<readonly VersionChange[], ExaminationRefusal>;
    }
  | { readonly kind: 'share'; readonly outcome: Result<SharedText, ExaminationRefusal> }
  | { readonly kind: 'pdfHead'; readonly outcome: PdfHead }
  | { readonly kind: 'fields'; readonly outcome: Result<FoundFields, RepairRefusal> }
  | { readonly kind: 'fill'; readonly outcome: Result<FilledFile, RepairRefusal> }
  | { readonly kind: 'repair'; readonly outcome: Result<RepairedPaper, RepairRefusal> }
  | { readonly kind: 'mark'; readonly outcome: Result<Uint8Array, PaperMarkRefusal> }
  | { readonly kind: 'number'; readonly outcome: Result<Uint8Array, PaperIssueRefusal> };

/** A paper of ours that becomes a file. */
export interface WriteTask {
  readonly kind: 'write';
  readonly paper: Paper;
  readonly as: 'docx' | 'pdf';
}

export interface WriteReply {
  readonly kind: 'write';
  readonly bytes: Uint8Array;
}

/** Stretches of a paper of ours that go into a template. */
export interface PassagesTask {
  readonly kind: 'passages';
  readonly paper: Paper;
  readonly parts: readonly PassageContent[];
}

export interface PassagesReply {
  readonly kind: 'passages';
  readonly passages: readonly string[];
}

/** A Word file that becomes a PDF. */
export interface PrintTask {
  readonly kind: 'print';
  readonly file: ClaimedFile;
}

export interface PrintReply {
  readonly kind: 'print';
  readonly outcome: Result<Uint8Array, ExaminationRefusal>;
}

/** What a thread is asked. */
export type DocumentTask = ExamineTask | WriteTask | PassagesTask | PrintTask;

/** What a thread answers. */
export type DocumentReply = ExamineReply | WriteReply | PassagesReply | PrintReply;

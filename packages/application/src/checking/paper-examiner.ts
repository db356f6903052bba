import type { Result } from '@daihoi/domain/kernel';
import type { FormatQuestion, PaperFile } from '@daihoi/domain/paper-format';
import type { ClaimedFile } from '../files/index.ts';
import type { FieldValues } from '@daihoi/domain/paper-templates';
import type { FilledFile, FoundFields } from '../templates/template-filler.ts';
import type { PaperSketch } from '../sameness/sameness-store.ts';
import type { PaperCheckRefusal, PaperQuestion, PaperReport } from './check-paper.ts';
import type { PaperMarkRefusal } from './mark-paper.ts';
import type { IssueLines, PaperIssueRefusal } from './number-paper.ts';
import type { PaperRepairFault, RepairStamp } from './paper-repairer.ts';
import type { RepairedPaper } from './repair-paper.ts';
import type { SharedText } from './shared-text.ts';
import type { VersionChange } from './version-changes.ts';

/**
 * A paper that takes more time or more memory than any real one does, so that its work was ended; or one that found too many others
 * waiting.
 */
export interface PaperTooHeavy {
  readonly code: 'paper-check.too-slow' | 'paper-check.too-heavy' | 'paper-check.busy';
  readonly name: string;
}

export type ExaminationRefusal = PaperCheckRefusal | PaperTooHeavy;

export type RepairRefusal =
  ExaminationRefusal | { readonly code: PaperRepairFault; readonly name: string };

/** What the first page of a PDF says, where its letters have names. */
export interface PdfHead {
  /** Words that stand beside each other, a cell of a line each. */
  readonly cells: readonly string[];
  /** False for a scan, a drawing, and a file that is locked or not in order. */
  readonly isReadable: boolean;
}

/**
 * Reads and checks Word files away from the thread that answers people, within a bound of time and memory. The content of a
 * file was checked to be a Word document before it comes here.
 */
export interface PaperExaminer {
  /** All findings of a paper, by the rules of its day. */
  check(
    file: ClaimedFile,
    question: PaperQuestion,
  ): Promise<Result<PaperReport, ExaminationRefusal>>;
  /** What a paper is found by among others. */
  sketch(file: ClaimedFile): Promise<Result<PaperSketch, ExaminationRefusal>>;
  /** The same file with what is mechanical in its form repaired, as tracked changes. */
  repair(
    file: ClaimedFile,
    question: FormatQuestion & { readonly stamp: RepairStamp },
  ): Promise<Result<RepairedPaper, RepairRefusal>>;
  /** The same file with its number and its day, as it goes out. */
  number(
    file: ClaimedFile,
    asked: { readonly lines: IssueLines; readonly stamp: RepairStamp },
  ): Promise<Result<Uint8Array, ExaminationRefusal | PaperIssueRefusal>>;
  /** The same file with a line of words on every page. */
  mark(
    file: ClaimedFile,
    words: string,
  ): Promise<Result<Uint8Array, ExaminationRefusal | PaperMarkRefusal>>;
  /** The pages of the same file as a PDF, in the words and the make-up of the file. */
  print(file: ClaimedFile): Promise<Result<Uint8Array, ExaminationRefusal>>;
  /** What differs between two versions of a paper. */
  compare(
    older: ClaimedFile,
    newer: ClaimedFile,
  ): Promise<Result<readonly VersionChange[], ExaminationRefusal>>;
  /** What of one paper stands in another. */
  share(here: ClaimedFile, there: ClaimedFile): Promise<Result<SharedText, ExaminationRefusal>>;
  /** The fields that a template asks for. */
  fields(file: ClaimedFile): Promise<Result<FoundFields, RepairRefusal>>;
  /** A template with its fields filled. */
  fill(file: ClaimedFile, values: FieldValues): Promise<Result<FilledFile, RepairRefusal>>;
  /** The paper as a word processor shows it. */
  read(file: ClaimedFile): Promise<Result<PaperFile, ExaminationRefusal>>;
  /** What the first page of a PDF says. */
  pdfHead(file: ClaimedFile): Promise<Result<PdfHead, PaperTooHeavy>>;
  /** Ends the threads, those of long papers too; what is under way is turned away, and what comes later starts new ones. */
  close(): Promise<void>;
}

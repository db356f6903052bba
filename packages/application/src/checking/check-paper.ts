import { err, ok, type Result } from '@daihoi/domain/kernel';
import {
  checkFormat,
  type BeforeFormatRules,
  type FormatQuestion,
  type FormatReport,
} from '@daihoi/domain/paper-format';
import type { ClaimedFile, DocumentRefusal, FileStore } from '../files/index.ts';
import type { PaperFileFault, PaperInspector } from './paper-inspector.ts';

/** What checking a paper needs of the world. */
export interface PaperCheckPorts extends Pick<FileStore, 'checkDocument'> {
  readonly inspector: PaperInspector;
}

/** Why a file is not checked. */
export type PaperCheckRefusal =
  | DocumentRefusal
  | BeforeFormatRules
  | {
      readonly code: PaperFileFault | 'paper-check.not-word' | 'paper-check.no-text';
      readonly name: string;
    };

/**
 * Checks the form of a paper that somebody brought: the file first, then the paper by the rules of its day. Nothing is stored.
 */
export function checkPaper(
  file: ClaimedFile,
  question: FormatQuestion,
  { checkDocument, inspector }: PaperCheckPorts,
): Result<FormatReport, PaperCheckRefusal> {
  const { name } = file;
  const accepted = checkDocument(file);
  if (!accepted.ok) return accepted;
  if (accepted.value.kind !== 'docx') return err({ code: 'paper-check.not-word', name });
  const paper = inspector.inspect(file.bytes);
  if (!paper.ok) return err({ code: paper.error, name });
  const hasText = paper.value.blocks.some(
    (block) => block.kind === 'table' || block.runs.length > 0,
  );
  if (!hasText) return err({ code: 'paper-check.no-text', name });
  const checked = checkFormat(paper.value, question);
  return checked.ok ? ok(checked.value) : checked;
}

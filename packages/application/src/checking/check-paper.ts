import { defined, err, ok, type Result } from '@daihoi/domain/kernel';
import { checkContent, type ContentFinding, type PaperFacts } from '@daihoi/domain/paper-content';
import {
  checkFormat,
  type BeforeFormatRules,
  type FormatFinding,
  type FormatQuestion,
  type FormatReport,
  type PaperFile,
} from '@daihoi/domain/paper-format';
import type { SamenessFinding } from '@daihoi/domain/paper-sameness';
import type { ClaimedFile, DocumentRefusal, FileStore } from '../files/index.ts';
import type { PaperFileFault, PaperInspector } from './paper-inspector.ts';

/** What checking a paper needs of the world. */
export interface PaperCheckPorts extends Pick<FileStore, 'checkDocument'> {
  readonly inspector: PaperInspector;
}

/** What is known of a paper besides its file: its kind and day, and of its unit what content is held against. */
export interface PaperQuestion extends FormatQuestion {
  readonly facts?: PaperFacts;
}

/** A finding of form, of content (its fault is `content`), or of sameness with another paper (`sameness`). */
export type PaperFinding = FormatFinding | ContentFinding | SamenessFinding;

/** What a paper was found to be, with the findings of its form and behind them those of its content. */
export interface PaperReport extends Omit<FormatReport, 'findings'> {
  readonly findings: readonly PaperFinding[];
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
 * Checks a paper that somebody brought: the file first, then its form by the rules of its day, then what it says. Nothing is
 * stored.
 */
export function checkPaper(
  file: ClaimedFile,
  question: PaperQuestion,
  ports: PaperCheckPorts,
): Result<PaperReport, PaperCheckRefusal> {
  const opened = openPaper(file, ports);
  return opened.ok ? judgePaper(opened.value, question) : opened;
}

/** Reads a paper that somebody brought, or says by name why it is not read. */
export function openPaper(
  file: ClaimedFile,
  { checkDocument, inspector }: PaperCheckPorts,
): Result<PaperFile, PaperCheckRefusal> {
  const { name } = file;
  const accepted = checkDocument(file);
  if (!accepted.ok) return accepted;
  if (accepted.value.kind !== 'docx') return err({ code: 'paper-check.not-word', name });
  const paper = inspector.inspect(file.bytes);
  if (!paper.ok) return err({ code: paper.error, name });
  const hasText = paper.value.blocks.some(
    (block) => block.kind === 'table' || block.runs.length > 0,
  );
  return hasText ? ok(paper.value) : err({ code: 'paper-check.no-text', name });
}

/** Checks a paper that was read already: form and content. A paper of the state is told by one note and not looked into. */
export function judgePaper(
  paper: PaperFile,
  question: PaperQuestion,
): Result<PaperReport, BeforeFormatRules> {
  const unit = question.facts?.organisation;
  const form = checkFormat(paper, { ...question, ...defined({ unit }) });
  if (!form.ok) return form;
  const { side, date, dateFrom, findings } = form.value;
  if (side === 'government') return form;
  const content = checkContent(paper, {
    ...question,
    ...(dateFrom === 'given' || dateFrom === 'paper' ? { signedOn: date } : {}),
  });
  return ok({
    ...form.value,
    kind: content.kind,
    findings: [...findings, ...content.findings],
  });
}

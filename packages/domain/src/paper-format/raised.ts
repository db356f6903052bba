import type { CalendarDate, Confidence } from '../kernel/index.ts';
import type { FormatRules } from '../papers/index.ts';
import type { FormatRuleId } from './format-rule.ts';
import type { PaperFile, PaperLine } from './paper-file.ts';
import type { DocumentKind } from './document-kind.ts';
import type { PaperPart, PaperParts } from './paper-parts.ts';

/** In which way a paper departs from a rule; rules that say one thing only have `form`. */
export type FormatFault =
  | 'form'
  | 'missing'
  | 'size'
  | 'bold'
  | 'notBold'
  | 'italic'
  | 'upright'
  | 'upper'
  | 'lower'
  | 'align'
  | 'position';

/** A unit by its full name and that of the one above it, as the tree of units has them. */
export interface KnownUnit {
  readonly fullName: string;
  readonly superiorName?: string;
  /** Names that its superior had before, superiors that it had before, and those further above: with them the head is not certainly wrong. */
  readonly otherSuperiors?: readonly string[];
}

/** A paper with all that the checks look at. */
export interface ExaminedPaper {
  readonly file: PaperFile;
  readonly parts: PaperParts;
  readonly sets: FormatRules;
  readonly kind: DocumentKind | undefined;
  /** The date the paper carries, where it can be read. */
  readonly signedOn: CalendarDate | undefined;
  readonly today: CalendarDate;
  /** Where the day came from by which its rules were chosen. */
  readonly dateFrom: 'given' | 'paper' | 'partOfDate' | 'today';
  /** The unit whose paper it is, where it is known. */
  readonly unit?: KnownUnit;
}

/** What a check raises. `expected` and `found` are words of the paper, figures, or codes that have words. */
export interface Raised {
  readonly rule: FormatRuleId;
  readonly part: PaperPart;
  readonly fault: FormatFault;
  readonly lines: readonly PaperLine[];
  readonly expected: string;
  readonly found: string;
  /** Which section of the file it is about, counted from 0, where it is about pages. */
  readonly section?: number;
  /** When a part of a rule is less sure than the rule. */
  readonly confidence?: Confidence;
}

/** A check of one group of rules. */
export type FormatCheck = (paper: ExaminedPaper) => readonly Raised[];

/** The line as a list, or nothing. */
export function listed(line: PaperLine | undefined): readonly PaperLine[] {
  return line === undefined ? [] : [line];
}

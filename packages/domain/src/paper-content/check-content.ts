import { confidences, type CalendarDate, type Confidence } from '../kernel/index.ts';
import {
  findParts,
  kindOf,
  lineText,
  severityOf,
  type DocumentKind,
  type FindingSeverity,
  type PaperFile,
  type PaperPart,
} from '../paper-format/index.ts';
import { checkCalendar } from './checks/calendar.ts';
import { checkAchieved } from './checks/achieved.ts';
import { checkCitedPapers } from './checks/cited-papers.ts';
import { checkCodes } from './checks/codes.ts';
import { checkLateSums } from './checks/late-sums.ts';
import { checkParts } from './checks/parts.ts';
import { checkPersons } from './checks/persons.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkRepeatedFigures } from './checks/repeated-figures.ts';
import { checkCountedPeople } from './checks/counted-people.ts';
import { checkShares } from './checks/shares.ts';
import { checkSpelling } from './checks/spelling.ts';
import { checkPunctuation } from './checks/punctuation.ts';
import { checkSums } from './checks/sums.ts';
import { checkTableShares } from './checks/table-shares.ts';
import { checkTables } from './checks/tables.ts';
import { checkTargets } from './checks/targets.ts';
import { checkTerms } from './checks/terms.ts';
import { checkToldLabels } from './checks/told-labels.ts';
import { checkUnits } from './checks/units.ts';
import { checkVagueness } from './checks/vagueness.ts';
import { contentRule, type ContentRule } from './content-rule.ts';
import type { ContentCheck, RaisedContent, ReadPaper } from './content-check.ts';
import { readContent } from './content-text.ts';
import { kindByContent } from './kind-by-content.ts';
import type { PaperFacts } from './paper-facts.ts';

/** One fault of content; in the shape of a finding of form, so that both stand in one list. `fault` tells them apart. */
export interface ContentFinding {
  readonly rule: ContentRule;
  readonly severity: FindingSeverity;
  readonly part: PaperPart;
  readonly fault: 'content';
  /** Paragraphs of the file, counted from 1; none for what is missing. */
  readonly paragraphs: readonly number[];
  /** The words of the first of them. */
  readonly text: string;
  /** Words of the paper, figures, or codes that have words. */
  readonly expected: string;
  readonly found: string;
}

/** What is known of a paper besides its file. */
export interface ContentQuestion {
  readonly kind?: DocumentKind;
  /** The day the paper carries, where it is known. */
  readonly signedOn?: CalendarDate;
  readonly today: CalendarDate;
  readonly facts?: PaperFacts;
}

/** What the check of a paper's content says. */
export interface ContentReport {
  readonly kind: DocumentKind | undefined;
  readonly findings: readonly ContentFinding[];
}

const checks: readonly ContentCheck[] = [
  checkParts,
  checkVagueness,
  checkCodes,
  checkSums,
  checkCountedPeople,
  checkLateSums,
  checkShares,
  checkTables,
  checkTableShares,
  checkRepeatedFigures,
  checkToldLabels,
  checkTargets,
  checkCalendar,
  checkAchieved,
  checkTerms,
  checkUnits,
  checkCitedPapers,
  checkPersons,
  checkPlaceholders,
  checkSpelling,
  checkPunctuation,
];

/**
 * Checks what a paper says: the parts its kind needs, vagueness, figures, dates, terms, names, cited papers, spelling, characters,
 * places left to fill. Every rule is the program's own; errors are what arithmetic, the calendar or the code of a character
 * proves. Findings stand in the order of the paper, what is missing first.
 */
export function checkContent(file: PaperFile, question: ContentQuestion): ContentReport {
  const parts = findParts(file);
  const content = readContent(file, parts);
  const kind = question.kind ?? kindByContent(kindOf(parts), content);
  const paper: ReadPaper = {
    file,
    parts,
    content,
    kind,
    signedOn: question.signedOn,
    today: question.today,
    facts: question.facts ?? {},
  };
  const findings = checks.flatMap((check) => check(paper)).map(toFinding);
  return {
    kind,
    findings: findings.toSorted(
      (left, right) => (left.paragraphs[0] ?? 0) - (right.paragraphs[0] ?? 0),
    ),
  };
}

function toFinding({ lines, ...raised }: RaisedContent): ContentFinding {
  const rule = contentRule(raised.rule);
  const confidence = lessSure(rule.confidence, raised.confidence ?? rule.confidence);
  const [first] = lines;
  return {
    rule: { ...rule, confidence },
    severity: severityOf(confidence),
    part: raised.part ?? 'body',
    fault: 'content',
    paragraphs: [...new Set(lines.map(({ paragraph }) => paragraph))],
    text: first === undefined ? '' : lineText(first),
    expected: raised.expected,
    found: raised.found,
  };
}

function lessSure(left: Confidence, right: Confidence): Confidence {
  return confidences.indexOf(left) > confidences.indexOf(right) ? left : right;
}

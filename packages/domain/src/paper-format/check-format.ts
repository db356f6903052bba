import {
  confidences,
  err,
  ok,
  type CalendarDate,
  type Confidence,
  type Result,
} from '../kernel/index.ts';
import { formatRulesOn, type FormatRules } from '../papers/index.ts';
import { checkBody } from './checks/body.ts';
import { checkCharacters } from './checks/characters.ts';
import { checkCitations } from './checks/citations.ts';
import { checkDates } from './checks/dates.ts';
import { checkHead } from './checks/head.ts';
import { checkHeadNames } from './checks/head-names.ts';
import { checkCargo } from './checks/cargo.ts';
import { checkMarks } from './checks/marks.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPages } from './checks/pages.ts';
import { checkSigning } from './checks/signing.ts';
import { checkTitle } from './checks/title.ts';
import { fixesOf } from './fixes/fixes-of.ts';
import { findParts } from './find-parts.ts';
import {
  ruleUnder,
  severityOf,
  type EnteredClause,
  type FindingSeverity,
  type FormatRule,
} from './format-rule.ts';
import { lineText } from './line-facts.ts';
import { lastDayOf, paperDayOf } from './paper-day.ts';
import type { PaperFix } from './paper-fix.ts';
import type { PaperFile } from './paper-file.ts';
import { kindOf, type DocumentKind } from './document-kind.ts';
import type { PaperPart, PaperParts } from './paper-parts.ts';
import type { ExaminedPaper, FormatCheck, FormatFault, KnownUnit, Raised } from './raised.ts';

/** One departure from a rule: where, what was expected, what was found. */
export interface FormatFinding {
  readonly rule: FormatRule;
  readonly severity: FindingSeverity;
  readonly part: PaperPart;
  readonly fault: FormatFault;
  /** Paragraphs of the file, counted from 1; none for what is missing. */
  readonly paragraphs: readonly number[];
  /** The words of the first of them. */
  readonly text: string;
  /** Words of the paper, figures, or codes that have words. */
  readonly expected: string;
  readonly found: string;
  /** Whether it can be repaired without judgement; where not, a person decides. */
  readonly repairable: boolean;
}

/** What the check of a paper's form says. */
export interface FormatReport {
  readonly sets: FormatRules;
  readonly side: 'party' | 'government';
  readonly kind: DocumentKind | undefined;
  /** The date the rules were chosen by, and where it was taken from. */
  readonly date: CalendarDate;
  readonly dateFrom: 'given' | 'paper' | 'partOfDate' | 'today';
  readonly findings: readonly FormatFinding[];
}

/** What is known of a paper besides its file. */
export interface FormatQuestion {
  readonly kind?: DocumentKind;
  /** The date of the paper, where it is not to be read from the paper. */
  readonly date?: CalendarDate;
  readonly today: CalendarDate;
  /** The unit whose paper it is, where it is known. */
  readonly unit?: KnownUnit;
  /** Where rules stand by those who read them; what was entered for none is held as known. */
  readonly clauses?: readonly EnteredClause[];
}

/** The paper is older than the oldest guidance known. */
export interface BeforeFormatRules {
  readonly code: 'format.before-rules';
  readonly date: CalendarDate;
}

const checks: readonly FormatCheck[] = [
  checkPages,
  checkHead,
  checkHeadNames,
  checkCharacters,
  checkNumbers,
  checkCitations,
  checkDates,
  checkTitle,
  checkBody,
  checkSigning,
  checkMarks,
  checkCargo,
];

/**
 * Checks the form of a paper by the rules of the day it carries (document-format). A paper of the government is told from one
 * of the party by its head, and gets one finding that says so. Findings stand in the order of the paper.
 */
export function checkFormat(
  file: PaperFile,
  question: FormatQuestion,
): Result<FormatReport, BeforeFormatRules> {
  const plan = planRepair(file, question);
  return plan.ok ? ok(plan.value.report) : plan;
}

/** A finding with what mends it. */
export interface FindingRepair {
  readonly finding: FormatFinding;
  /** Never empty. */
  readonly fixes: readonly PaperFix[];
}

/** What the check of a paper says, and what of it can be mended without judgement. */
export interface RepairPlan {
  readonly report: FormatReport;
  readonly repairs: readonly FindingRepair[];
}

/** Checks the form of a paper and plans its repair; places of the plan are those of this very file. */
export function planRepair(
  file: PaperFile,
  question: FormatQuestion,
): Result<RepairPlan, BeforeFormatRules> {
  const parts = findParts(file);
  const { signedOn, date, dateFrom } = dayOfPaper(parts, question);
  const sets = formatRulesOn(date);
  if (sets === undefined) return err({ code: 'format.before-rules', date });
  const kind = question.kind ?? kindOf(parts);
  const paper: ExaminedPaper = { ...question, file, parts, sets, kind, signedOn, dateFrom };
  const government = isOfGovernment(parts);
  const raised = government ? [governmentPaper(parts)] : raisedFor(paper);
  const { clauses = [] } = question;
  const found = inOrder(raised.map((each) => toFinding(each, paper, clauses)));
  const side = government ? 'government' : 'party';
  const findings = found.map(({ finding }) => finding);
  const repairs = found.filter(({ fixes }) => fixes.length > 0);
  return ok({ report: { sets, side, kind, date, dateFrom, findings }, repairs });
}

/** The day that the rules are chosen by; of a line that is wrong or open, what is certain in it. */
function dayOfPaper({ head }: PaperParts, { date, today }: FormatQuestion) {
  if (date !== undefined) return { signedOn: date, date, dateFrom: 'given' } as const;
  const day = paperDayOf(head.placeAndDate);
  if (day?.kind === 'exact')
    return { signedOn: day.date, date: day.date, dateFrom: 'paper' } as const;
  return day?.within === undefined
    ? ({ signedOn: undefined, date: today, dateFrom: 'today' } as const)
    : ({
        signedOn: undefined,
        date: lastDayOf(day.within, today),
        dateFrom: 'partOfDate',
      } as const);
}

function raisedFor(paper: ExaminedPaper): readonly Raised[] {
  const raised = checks.flatMap((check) => check(paper));
  return paper.sets.layout === 'PF-1998' ? [unreadGuidance, ...raised] : raised;
}

const unreadGuidance: Raised = {
  rule: 'PF-00',
  part: 'page',
  fault: 'form',
  lines: [],
  expected: 'guidanceRead',
  found: 'guidanceUnread',
};

/** The head of the state without the title of the party. */
function isOfGovernment({ head }: PaperParts): boolean {
  return head.motto !== undefined && head.partyTitle === undefined;
}

function governmentPaper({ head: { motto } }: PaperParts): Raised {
  return {
    rule: 'GV-01',
    part: 'partyTitle',
    fault: 'form',
    lines: motto === undefined ? [] : [motto],
    expected: 'partyPaper',
    found: 'governmentPaper',
  };
}

function toFinding(
  raised: Raised,
  paper: ExaminedPaper,
  clauses: readonly EnteredClause[],
): FindingRepair {
  const { lines } = raised;
  const rule = ruleUnder(raised.rule, { sets: paper.sets, clauses });
  const confidence = lessSure(rule.confidence, raised.confidence ?? rule.confidence);
  const [first] = lines;
  const fixes = fixesOf(raised, paper);
  const finding = {
    rule: { ...rule, confidence },
    severity: severityOf(confidence),
    part: raised.part,
    fault: raised.fault,
    paragraphs: [...new Set(lines.map(({ paragraph }) => paragraph))],
    text: first === undefined ? '' : lineText(first),
    expected: raised.expected,
    found: raised.found,
    repairable: fixes.length > 0,
  };
  return { finding, fixes };
}

function lessSure(left: Confidence, right: Confidence): Confidence {
  return confidences.indexOf(left) > confidences.indexOf(right) ? left : right;
}

/** By place; what has none comes first. */
function inOrder(found: readonly FindingRepair[]): readonly FindingRepair[] {
  return found.toSorted((left, right) => placeOf(left) - placeOf(right));
}

function placeOf({ finding }: FindingRepair): number {
  return finding.paragraphs[0] ?? 0;
}

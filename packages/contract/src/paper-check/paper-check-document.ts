import type { FormatFinding, FormatReport } from '@daihoi/domain/paper-format';
import { defined } from '@daihoi/domain/kernel';
import type { Lang } from '@daihoi/domain/text';
import { clauseReader, clauseWords, findingSentence, type PaperFinding } from './finding-words.ts';

/** What a paper was found to be, and every finding of form and content. */
export interface PaperReport extends Omit<FormatReport, 'findings'> {
  readonly findings: readonly PaperFinding[];
}

/** The answer of `document check --json`: the report with every finding in words. */
export function paperCheckDocument(report: PaperReport, lang: Lang) {
  return {
    ruleSet: report.sets.layout,
    typeRuleSet: report.sets.types,
    side: report.side,
    kind: report.kind ?? null,
    date: report.date,
    dateFrom: report.dateFrom,
    findings: report.findings.map((finding) => findingDocument(finding, lang)),
  };
}

/** A paper repaired, as it is told: what was mended, which letters were exchanged, what is left. */
export interface PaperRepair {
  readonly before: FormatReport;
  readonly after: FormatReport;
  readonly repaired: readonly FormatFinding[];
  readonly wordings: readonly {
    readonly kind: 'words' | 'line';
    readonly paragraph: number;
    readonly before: string;
    readonly after: string;
  }[];
}

/** The answer of `document repair --json`. */
export function paperRepairDocument(
  { before, after, repaired, wordings }: PaperRepair,
  lang: Lang,
) {
  const { findings, ...paper } = paperCheckDocument(after, lang);
  return {
    ...paper,
    foundBefore: before.findings.length,
    repaired: repaired.map((finding) => findingDocument(finding, lang)),
    wordings,
    findings,
  };
}

/** Whether a repair of form mends it; findings of content never are, nor those that were kept before repairs were known. */
export function isRepairable(finding: PaperFinding): boolean {
  return 'repairable' in finding && finding.repairable;
}

function findingDocument(finding: PaperFinding, lang: Lang) {
  const { rule, severity, part, fault, paragraphs, text, expected, found } = finding;
  const { id, document, clause, confidence, source } = rule;
  return {
    code: id,
    severity,
    message: findingSentence(finding, lang),
    at: { paragraph: paragraphs[0] ?? null, text, paragraphs },
    area: fault === 'content' || fault === 'sameness' ? 'content' : 'form',
    part,
    fault,
    expected,
    found,
    repairable: isRepairable(finding),
    rule: {
      document,
      clause: clauseWords(clause, lang),
      confidence,
      source,
      ...defined({ entered: clauseReader(finding) }),
    },
  };
}

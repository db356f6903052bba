import type { FormatReport } from '@daihoi/domain/paper-format';
import type { Lang } from '@daihoi/domain/text';
import { clauseWords, findingSentence, type PaperFinding } from './finding-words.ts';

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

function findingDocument(finding: PaperFinding, lang: Lang) {
  const { rule, severity, part, fault, paragraphs, text, expected, found } = finding;
  const { id, document, clause, confidence, source } = rule;
  return {
    code: id,
    severity,
    message: findingSentence(finding, lang),
    at: { paragraph: paragraphs[0] ?? null, text, paragraphs },
    area: fault === 'content' ? 'content' : 'form',
    part,
    fault,
    expected,
    found,
    rule: { document, clause: clauseWords(clause, lang), confidence, source },
  };
}

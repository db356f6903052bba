import type { FormatFinding, FormatReport } from '@daihoi/domain/paper-format';
import type { Lang } from '@daihoi/domain/text';
import { clauseWords, findingSentence } from './finding-words.ts';

/** The answer of `document check --json`: the report with every finding in words. */
export function paperCheckDocument(report: FormatReport, lang: Lang) {
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

function findingDocument(finding: FormatFinding, lang: Lang) {
  const { rule, severity, part, fault, paragraphs, text, expected, found } = finding;
  const { id, document, clause, confidence, source } = rule;
  return {
    code: id,
    severity,
    message: findingSentence(finding, lang),
    at: { paragraph: paragraphs[0] ?? null, text, paragraphs },
    part,
    fault,
    expected,
    found,
    rule: { document, clause: clauseWords(clause, lang), confidence, source },
  };
}

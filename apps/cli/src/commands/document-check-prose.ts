import type { PaperFinding, PaperReport } from '@daihoi/application/checking';
import {
  clauseReader,
  clauseReaderWords,
  clauseWords,
  findingSentence,
  kindWords,
} from '@daihoi/contract/paper-check';
import { fillWording } from '@daihoi/contract/wording';
import { formatDate, type Lang } from '@daihoi/domain/text';
import { documentCheckWording } from './document-check-wording.ts';

const longestQuote = 70;

/** A report, and how many clauses were at hand that somebody entered for rules of form. */
interface ReportWithClauses {
  readonly report: PaperReport;
  readonly clauses: number;
}

/** The report of one paper for people: what concerns its form, then what it says. */
export function proseOfCheck(
  file: string,
  { report, clauses }: ReportWithClauses,
  lang: Lang,
): string {
  const words = documentCheckWording[lang];
  const { findings, kind, sets, date, dateFrom } = report;
  const heading = fillWording(words.heading, {
    file,
    kind: kind === undefined ? words.unknownKind : kindWords(kind, lang),
    ruleSet: sets.layout,
    date: formatDate(date, lang),
    dateFrom: words.dateFrom[dateFrom],
  });
  if (findings.length === 0) return `${heading}\n${words.none}`;
  const sum = fillWording(words.sum, {
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    infos: count(findings, 'info'),
  });
  const content = findings.filter(({ fault }) => fault === 'content');
  const form = findings.filter(({ fault }) => fault !== 'content');
  return [
    heading,
    ...groupOf(words.form, form, lang),
    ...groupOf(words.content, content, lang),
    sum,
    clauses === 0 ? words.noneEntered : fillWording(words.usedEntered, { count: clauses }),
  ].join('\n');
}

function groupOf(title: string, findings: readonly PaperFinding[], lang: Lang): readonly string[] {
  if (findings.length === 0) return [];
  return [title, ...findings.map((finding) => proseOf(finding, lang))];
}

function count(findings: readonly PaperFinding[], severity: PaperFinding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function proseOf(finding: PaperFinding, lang: Lang): string {
  const words = documentCheckWording[lang];
  const { rule, severity, paragraphs, text } = finding;
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  const [paragraph, ...more] = paragraphs;
  const others = more.length > 0 ? fillWording(words.more, { count: more.length }) : '';
  const place =
    paragraph === undefined
      ? []
      : [`  ${fillWording(words.at, { paragraph, text: quote })}${others}`];
  const clause = clauseWords(rule.clause, lang);
  const document = rule.document === 'house' ? words.house : rule.document;
  const source = clause === '' ? document : `${document}, ${clause}`;
  const reader = clauseReader(finding);
  const confidence = reader
    ? clauseReaderWords(reader, lang)
    : finding.fault === 'content'
      ? words.judgement[severity]
      : words.confidence[rule.confidence];
  return [
    `${words.severity[severity]} ${rule.id}. ${findingSentence(finding, lang)}`,
    ...place,
    `  ${fillWording(words.source, { source, confidence })}`,
  ].join('\n');
}

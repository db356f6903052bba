import { dayOf, type CalendarDate } from '@daihoi/domain/kernel';
import type { FindingSeverity } from '@daihoi/domain/paper-format';
import { formatDate } from '@daihoi/domain/text';
import { committeeOf } from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import {
  heading,
  paperRuleSetOn,
  paragraph,
  plainRow,
  textCell,
  type Block,
  type Paper,
} from '../papers/index.ts';
import { fillWords } from '../result/words.ts';
import { checkReportWords as words } from './data/check-report-words.ts';
import { countOpen, type KeptFinding } from './kept-findings.ts';
import type { DraftPage, ShownVersion } from './view-draft.ts';

/** How findings are said; the sentences are the contract's. */
export interface FindingSentences {
  sentence(finding: KeptFinding['finding']): string;
  source(finding: KeptFinding['finding']): string;
}

const longestQuote = 90;

/** What the check says of one version, as a paper to hand around. */
export function checkReportPaper(
  { unit, draft }: Pick<DraftPage, 'unit' | 'draft'>,
  shown: ShownVersion,
  { sentences, today }: { readonly sentences: FindingSentences; readonly today: CalendarDate },
): Paper {
  return reportPaper({
    unit,
    today,
    abstract: fillWords(words.abstract, { title: draft.value.title }),
    opening: openingOf(shown),
    findings: shown.findings,
    sentences,
  });
}

/** What a report on a check is made of: whose it is, what it is about, and what was found. */
export interface CheckReport {
  readonly unit: UnitRow;
  readonly today: CalendarDate;
  readonly abstract: string;
  readonly opening: string;
  readonly findings: readonly KeptFinding[];
  readonly sentences: FindingSentences;
}

/** What a check says, as a paper to hand around. */
export function reportPaper(report: CheckReport): Paper {
  const { unit, today } = report;
  const committee = committeeOf(unit);
  return {
    ruleSet: paperRuleSetOn(today),
    kind: 'report',
    purpose: 'official',
    issuingBody: committee.name,
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: committee.place, date: { kind: 'dated', on: today } },
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: [report.abstract],
    },
    blocks: blocksOf(report),
    signatures: [],
    recipients: [],
  };
}

function blocksOf({ findings, opening, sentences }: CheckReport): readonly Block[] {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const accepted = findings.filter((each) => each.accepted !== undefined);
  return [
    paragraph(opening),
    paragraph(fillWords(words.sum, { ...countOpen(findings) })),
    ...(findings.length === 0 ? [paragraph(words.none)] : []),
    ...(open.length === 0 ? [] : [heading(1, words.openPart), openTable(open, sentences)]),
    ...(accepted.length === 0
      ? []
      : [heading(1, words.acceptedPart), acceptedTable(accepted, sentences)]),
    paragraph(words.closing),
  ];
}

function openingOf({ version, report }: ShownVersion): string {
  return fillWords(words.opening, {
    number: version.number,
    fileName: version.fileName,
    time: clockOf(version.uploadedAt),
    day: formatDate(dayOf(version.uploadedAt), 'vi'),
    by: version.uploadedBy.name,
    ruleSet: report.sets.layout,
    date: formatDate(report.date, 'vi'),
  });
}

/** The clock of Vietnam, seven hours ahead of the stored moment. */
function clockOf(at: string): string {
  const hour = (Number(at.slice(11, 13)) + 7) % 24;
  return `${String(hour).padStart(2, '0')}:${at.slice(14, 16)}`;
}

function openTable(findings: readonly KeptFinding[], sentences: FindingSentences): Block {
  return {
    kind: 'table',
    columns: [
      { align: 'centre', share: 7 },
      { align: 'left', share: 15 },
      { align: 'left', share: 54 },
      { align: 'left', share: 24 },
    ],
    head: [plainRow(...words.head.map(textCell))],
    rows: findings.map(({ finding }, at) =>
      plainRow(
        textCell(String(at + 1)),
        textCell(severityWords(finding.severity)),
        textCell([sentences.sentence(finding), placeOf(finding)].filter(Boolean).join(' ')),
        textCell(`${finding.rule.id}. ${sentences.source(finding)}`),
      ),
    ),
  };
}

function acceptedTable(findings: readonly KeptFinding[], sentences: FindingSentences): Block {
  return {
    kind: 'table',
    columns: [
      { align: 'centre', share: 7 },
      { align: 'left', share: 12 },
      { align: 'left', share: 45 },
      { align: 'left', share: 36 },
    ],
    head: [plainRow(...words.acceptedHead.map(textCell))],
    rows: findings.map(({ finding, accepted }, at) =>
      plainRow(
        textCell(String(at + 1)),
        textCell(finding.rule.id),
        textCell([sentences.sentence(finding), placeOf(finding)].filter(Boolean).join(' ')),
        textCell(
          accepted === undefined
            ? ''
            : fillWords(words.because, {
                reason: accepted.reason,
                by: accepted.by.name,
                day: formatDate(dayOf(accepted.at), 'vi'),
              }),
        ),
      ),
    ),
  };
}

function severityWords(severity: FindingSeverity): string {
  return words.severity[severity];
}

function placeOf({ paragraphs, text }: KeptFinding['finding']): string {
  if (paragraphs.length === 0) return '';
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}...` : text;
  return fillWords(words.place, { paragraphs: paragraphs.slice(0, 5).join(', '), text: quote });
}

import { documentCode, documentOf, rulebookFor, terms } from '@daihoi/domain/rulebook';
import { documentTypeOf, formatCitation, readDocumentNumber } from '@daihoi/domain/papers';
import {
  blocksOf,
  committeeOf,
  type PaperFields,
  type PaperPart,
  type PaperToIssue,
} from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { heading, textRun, type Block, type Run } from '../papers/index.ts';
import type { SeasonRow } from '../season/index.ts';
import { issuerWords, reportWords } from './data/report-words.ts';
import { paragraphRuns, type ReportContent } from './report-content.ts';
import type { ReportFigures } from './report-figures.ts';
import { ratificationProse, resultsProse } from './results-prose.ts';
import { remainingAnnex, resultsTable } from './results-table.ts';
import { dayText, fill } from './words.ts';

interface Given {
  readonly unit: UnitRow;
  readonly season: SeasonRow;
  readonly figures: ReportFigures;
  readonly content: ReportContent;
}

/** The stretches of a report in their order: those that a template can ask for, and the headings between them. */
function partsOf({ figures, content }: Given): readonly PaperPart[] {
  return [
    { content: [heading(1, reportWords.results)] },
    {
      passage: 'resultsPart',
      content: [...resultsProse(figures), ...resultsTable(figures), ...ratificationProse(figures)],
    },
    { content: [heading(1, reportWords.weaknesses)] },
    {
      passage: 'weaknessesPart',
      content: content.weaknesses.map((each) => paragraph(paragraphRuns(each))),
    },
    { content: [heading(1, reportWords.tasks)] },
    {
      passage: 'tasksPart',
      content: [{ kind: 'list', marks: 'arabic', items: content.tasks.map(paragraphRuns) }],
    },
  ];
}

/** The same report as fields of a template. */
export function reportFields(given: Given): PaperFields {
  const { unit, season, figures, content } = given;
  return {
    kind: 'progressReport',
    values: {
      term: `${season.term.from}-${season.term.to}`,
      directive: directiveText(season),
      reporter: fill(reportWords.standingOf, { committee: committeeOf(unit).title }),
      asOf: dayText(figures.asOf),
    },
    // The last one is where the report is filed: a field of every paper.
    rows: { recipients: content.recipients.slice(0, -1).map((recipient) => ({ recipient })) },
    parts: [...partsOf(given), { passage: 'remainingPart', content: 'annexes' }],
  };
}

/** What a report says, without the frame of its committee: title, parts, table, list of what remains. */
export function composeReport(
  given: Given,
): Pick<PaperToIssue, 'kind' | 'title' | 'blocks' | 'recipients' | 'annexes' | 'foot'> {
  const { unit, season, figures, content } = given;
  return {
    kind: 'report',
    title: {
      kind: 'named',
      typeName: documentTypeOf('report').name,
      abstract: reportWords.abstract.map((line) => fill(line, { asOf: dayText(figures.asOf) })),
    },
    blocks: [paragraph([textRun(openingText(unit, season))]), ...blocksOf(partsOf(given))],
    recipients: content.recipients,
    annexes: remainingAnnex(figures),
    foot: { asOf: figures.asOf },
  };
}

function openingText(unit: UnitRow, season: SeasonRow): string {
  const committee = committeeOf(unit);
  return fill(reportWords.opening, {
    directive: directiveText(season),
    issuer: fill(reportWords.standingOf, { committee: committee.title }),
    term: `${season.term.from}-${season.term.to}`,
  });
}

/** The directive of the season's cycle as papers cite it. */
function directiveText(season: SeasonRow): string {
  const term = terms.find((each) => each === `${season.term.from}-${season.term.to}`);
  const paper = term && documentOf(rulebookFor(term).directive);
  const number = paper && readDocumentNumber(documentCode(paper));
  if (!paper || !number?.ok) return reportWords.superiorGuidance;
  return formatCitation({
    type: 'directive',
    document: number.value.document,
    issuedOn: paper.issuedOn,
    issuer: issuerWords[paper.issuer],
  });
}

function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs };
}

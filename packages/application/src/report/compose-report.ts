import { documentCode, documentOf, rulebookFor, terms } from '@daihoi/domain/rulebook';
import { documentTypeOf, formatCitation, readDocumentNumber } from '@daihoi/domain/papers';
import { committeeOf, type PaperToIssue } from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { heading, textRun, type Block, type Run } from '../papers/index.ts';
import type { SeasonRow } from '../season/index.ts';
import { issuerWords, reportWords } from './data/report-words.ts';
import { paragraphRuns, type ReportContent } from './report-content.ts';
import type { ReportFigures } from './report-figures.ts';
import { ratificationProse, resultsProse } from './results-prose.ts';
import { remainingAnnex, resultsTable } from './results-table.ts';
import { dayText, fill } from './words.ts';

/** What a report says, without the frame of its committee: title, parts, table, list of what remains. */
export function composeReport(given: {
  readonly unit: UnitRow;
  readonly season: SeasonRow;
  readonly figures: ReportFigures;
  readonly content: ReportContent;
}): Pick<PaperToIssue, 'kind' | 'title' | 'blocks' | 'recipients' | 'annexes' | 'foot'> {
  const { unit, season, figures, content } = given;
  return {
    kind: 'report',
    title: {
      kind: 'named',
      typeName: documentTypeOf('report').name,
      abstract: reportWords.abstract.map((line) => fill(line, { asOf: dayText(figures.asOf) })),
    },
    blocks: [
      paragraph([textRun(openingText(unit, season))]),
      heading(1, reportWords.results),
      ...resultsProse(figures),
      ...resultsTable(figures),
      ...ratificationProse(figures),
      heading(1, reportWords.weaknesses),
      ...content.weaknesses.map((each) => paragraph(paragraphRuns(each))),
      heading(1, reportWords.tasks),
      { kind: 'list', marks: 'arabic', items: content.tasks.map(paragraphRuns) },
    ],
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

import { may, type Actor } from '@daihoi/application/access';
import { runsText, type PaperRenderer } from '@daihoi/application/papers';
import {
  paragraphRuns,
  type ReportPage,
  type ReportParagraph,
  type ReportRow,
  type TemplateOfReport,
} from '@daihoi/application/report';
import type { ReportView } from '@daihoi/contract/report';
import { ScreenPaper } from '@daihoi/contract/papers';
import { toUnitRef } from './shapes.ts';

/** A report in a list, on the wire. */
export function toListItem(row: ReportRow) {
  return {
    id: row.id,
    asOf: row.asOf,
    createdAt: row.createdAt,
    number: row.number ?? null,
    issuedOn: row.issuedOn ?? null,
  };
}

/** A report with its paper for the screen. */
export function toReportView(
  { template, ...page }: ReportPage & { readonly template: TemplateOfReport | undefined },
  papers: PaperRenderer,
  actor: Actor,
): ReportView {
  const { loaded, paper, issued } = page;
  const { value, version } = loaded.report;
  const { path } = loaded.unit;
  return {
    id: value.id,
    version,
    unit: toUnitRef(loaded.unit),
    seasonId: value.seasonId,
    asOf: value.asOf,
    state: issued ? 'issued' : 'draft',
    number: issued?.number ?? null,
    issuedOn: issued?.issuedOn ?? null,
    checkCode: issued?.checkCode ?? null,
    template: template ? { ...template } : null,
    title: paper.title.kind === 'named' ? paper.title.abstract.join(' ') : paper.title.abstract,
    place: paper.placeAndDate.place,
    may: {
      edit: !issued && may(actor, 'report.draft', path),
      issue: !issued && may(actor, 'report.issue', path),
    },
    paper: ScreenPaper.parse(papers.toScreen(paper)),
    weaknesses: value.content.weaknesses.map(toParagraph),
    tasks: value.content.tasks.map(toParagraph),
    recipients: [...value.content.recipients],
  };
}

function toParagraph(paragraph: ReportParagraph) {
  return { kind: paragraph.kind, text: runsText(paragraphRuns(paragraph)) };
}

import { err, ok, type CalendarDate, type ReportId, type Result } from '@daihoi/domain/kernel';
import { documentTypeOf } from '@daihoi/domain/papers';
import { committeeOf, paperFrame, printedPaper, type IssuedPaperRow } from '../issuing/index.ts';
import { paperRuleSetOn, type Paper } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { SeasonRow } from '../season/index.ts';
import { composeReport } from './compose-report.ts';
import { draftContent } from './draft-content.ts';
import { loadReport, type LoadedReport } from './load-report.ts';
import { recipientsOf } from './recipients.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportFigures } from './report-figures.ts';

/** A report as a page shows it: the paper as it reads now (or as it was issued), its words, its state. */
export interface ReportPage {
  readonly loaded: LoadedReport;
  readonly paper: Paper;
  readonly issued: IssuedPaperRow | undefined;
}

/** Loads a report with its paper: a draft is composed from its figures, an issued one comes back as it was frozen. */
export async function viewReport(
  ports: Pick<Ports, 'read' | 'clock'>,
  id: ReportId,
): Promise<Result<ReportPage, NotFound>> {
  const loaded = await loadReport(ports.read, id);
  if (!loaded.ok) return loaded;
  const { issuedPaperId } = loaded.value.report.value;
  if (!issuedPaperId)
    return ok({ loaded: loaded.value, paper: draftPaper(loaded.value, ports), issued: undefined });
  const [issued, frozen] = await Promise.all([
    ports.read.issuedPapers.byId(issuedPaperId),
    ports.read.issuedPapers.modelOf(issuedPaperId),
  ]);
  if (!issued || !frozen)
    return err({ code: 'target.not-found', kind: 'issuedPaper', id: issuedPaperId });
  return ok({ loaded: loaded.value, paper: printedPaper(frozen, issued), issued });
}

/** The paper of a draft as it stands. */
function draftPaper(
  { unit, line, season, report }: LoadedReport,
  ports: Pick<Ports, 'clock'>,
): Paper {
  const { figures, content } = report.value;
  const today = ports.clock.today();
  return framedDraft({ unit, line, season, figures, content, today, draft: report.version });
}

/** A report that nobody keeps: drafted from figures alone, for a command that only prints. */
export function draftReportOf(given: Omit<DraftFrame, 'content' | 'draft'>): Paper {
  const content = draftContent(given.figures, recipientsOf(given.line));
  return framedDraft({ ...given, content, draft: 1 });
}

interface DraftFrame {
  readonly unit: UnitRow;
  readonly line: readonly UnitRow[];
  readonly season: SeasonRow;
  readonly figures: ReportFigures;
  readonly content: ReportContent;
  readonly today: CalendarDate;
  readonly draft: number;
}

/** A draft in the frame of its committee: no number, the day left open, nobody's signature. */
function framedDraft({ unit, line, season, figures, content, today, draft }: DraftFrame): Paper {
  const frame = paperFrame(line, season, { on: today, signer: { post: '', name: '' } });
  const { code } = documentTypeOf('report');
  return {
    ...frame,
    ruleSet: paperRuleSetOn(figures.asOf),
    documentNumber: {
      state: 'draft',
      typeSymbol: code,
      bodySymbol: committeeOf(unit).symbol,
      draft,
    },
    placeAndDate: {
      ...frame.placeAndDate,
      date: { kind: 'open', year: Number(today.slice(0, 4)) },
    },
    ...composeReport({ unit, season, figures, content }),
  };
}

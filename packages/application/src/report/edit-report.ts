import { err, ok, type ReportId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { auditReport } from './audit-report.ts';
import { draftContent } from './draft-content.ts';
import { gatherFigures } from './gather-figures.ts';
import { loadReport, type LoadedReport } from './load-report.ts';
import { editParagraphs, redraftParagraphs, type EditedParagraph } from './report-content.ts';
import type { ReportFigures } from './report-figures.ts';
import type { ProgressReport } from './report-store.ts';

export interface ReportIssued {
  readonly code: 'report.already-issued';
}

export type EditReportRefusal = NotFound | StaleVersion | ReportIssued;

/** The words of a draft as somebody edited them, paragraph by paragraph. */
export interface ReportEdits {
  readonly weaknesses: readonly EditedParagraph[];
  readonly tasks: readonly EditedParagraph[];
  readonly recipients: readonly string[];
}

/** Replaces the words of a draft; an issued report is never changed. */
export function editReport(
  ports: Ports,
  actor: Actor,
  command: { readonly id: ReportId; readonly version: number; readonly edits: ReportEdits },
): Promise<Result<number, EditReportRefusal>> {
  const { edits } = command;
  return changeDraft(ports, actor, {
    ...command,
    act: 'report.edited',
    change: (report) => ({
      ...report,
      content: {
        weaknesses: editParagraphs(report.content.weaknesses, edits.weaknesses),
        tasks: editParagraphs(report.content.tasks, edits.tasks),
        recipients: edits.recipients,
      },
    }),
  });
}

/** Reads the figures of a draft again; drafted paragraphs follow, written ones stay as people wrote them. */
export async function refreshReport(
  ports: Ports,
  actor: Actor,
  command: { readonly id: ReportId; readonly version: number },
): Promise<Result<number, EditReportRefusal>> {
  const found = await ports.read.reports.byId(command.id);
  if (!found) return err({ code: 'target.not-found', kind: 'report', id: command.id });
  const figures = await gatherFigures(ports, found.value);
  if (!figures.ok) return figures;
  return changeDraft(ports, actor, {
    ...command,
    act: 'report.refreshed',
    change: (report) => withFigures(report, figures.value),
  });
}

function withFigures(report: ProgressReport, figures: ReportFigures): ProgressReport {
  const { content } = report;
  const before = draftContent(report.figures, content.recipients);
  const after = draftContent(figures, content.recipients);
  const weaknesses = { before: before.weaknesses, after: after.weaknesses };
  const tasks = { before: before.tasks, after: after.tasks };
  return {
    ...report,
    figures,
    content: {
      ...content,
      weaknesses: redraftParagraphs(content.weaknesses, weaknesses),
      tasks: redraftParagraphs(content.tasks, tasks),
    },
  };
}

function changeDraft(
  ports: Ports,
  actor: Actor,
  command: {
    readonly id: ReportId;
    readonly version: number;
    readonly act: AuditAct;
    readonly change: (report: ProgressReport) => ProgressReport;
  },
): Promise<Result<number, EditReportRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, EditReportRefusal>> => {
    const loaded = await loadReport(stores, command.id);
    if (!loaded.ok) return loaded;
    const before = draftAt(loaded.value, command.version);
    if (!before.ok) return before;
    const after = command.change(before.value);
    const saved = await stores.reports.save({ value: after, version: command.version });
    if (!saved.ok) return saved;
    const { unit } = loaded.value;
    await auditReport(ports, stores, {
      actor,
      act: command.act,
      unit,
      before: before.value,
      after,
    });
    return saved;
  });
}

/** The report when it is still a draft, and still the one that was read. */
export function draftAt(
  { report }: LoadedReport,
  version: number,
): Result<ProgressReport, ReportIssued | StaleVersion> {
  if (report.value.issuedPaperId) return err({ code: 'report.already-issued' });
  if (report.version !== version) return err({ code: 'version.stale', expected: version });
  return ok(report.value);
}

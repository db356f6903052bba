import { err, type ReportId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { auditReport } from './audit-report.ts';
import { draftContent } from './draft-content.ts';
import { gatherFigures } from './gather-figures.ts';
import { loadReport, type LoadedReport } from './load-report.ts';
import type { ReportContent } from './report-content.ts';
import type { ProgressReport } from './report-store.ts';

export interface ReportIssued {
  readonly code: 'report.already-issued';
}

export type EditReportRefusal = NotFound | StaleVersion | ReportIssued;

/** Replaces the words of a draft; an issued report is never changed. */
export function editReport(
  ports: Ports,
  actor: Actor,
  command: { readonly id: ReportId; readonly version: number; readonly content: ReportContent },
): Promise<Result<number, EditReportRefusal>> {
  return changeDraft(ports, actor, {
    ...command,
    act: 'report.edited',
    change: (report) => ({ ...report, content: command.content }),
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
  const drafted = draftContent(figures.value, found.value.content.recipients);
  return changeDraft(ports, actor, {
    ...command,
    act: 'report.refreshed',
    change: (report) => ({
      ...report,
      figures: figures.value,
      content: {
        ...report.content,
        weaknesses: [...drafted.weaknesses, ...written(report.content.weaknesses)],
        tasks: [...drafted.tasks, ...written(report.content.tasks)],
      },
    }),
  });
}

function written(paragraphs: ReportContent['tasks']): ReportContent['tasks'] {
  return paragraphs.filter((each) => each.kind === 'written');
}

function changeDraft(
  ports: Ports,
  actor: Actor,
  command: {
    readonly id: ReportId;
    readonly version: number;
    readonly act: string;
    readonly change: (report: ProgressReport) => ProgressReport;
  },
): Promise<Result<number, EditReportRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, EditReportRefusal>> => {
    const loaded = await loadReport(stores, command.id);
    if (!loaded.ok) return loaded;
    const before = draftOf(loaded.value);
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

/** The report when it is still a draft. */
export function draftOf({ report }: LoadedReport): Result<ProgressReport, ReportIssued> {
  return report.value.issuedPaperId
    ? err({ code: 'report.already-issued' })
    : { ok: true, value: report.value };
}

import { may } from '@daihoi/application/access';
import type { ExaminationRefusal } from '@daihoi/application/checking';
import type { Secrets } from '@daihoi/application/people';
import type { NotFound, Ports } from '@daihoi/application/ports';
import {
  editReport,
  issueReport,
  printReport,
  refreshReport,
  startReport,
  templateOfReport,
  viewReport,
  type EditReportRefusal,
} from '@daihoi/application/report';
import { reportRoutes } from '@daihoi/contract/report';
import {
  brand,
  calendarDate,
  ok,
  type ReportId,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type FileAnswer, type Served } from '../http/answers.ts';
import { toListItem, toReportView } from './report-shapes.ts';

const wordMedia = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Progress reports: draft, rewrite, issue, download. */
export function reportAnswers(ports: Ports, secrets: Secrets): Served {
  return serve(reportRoutes, {
    async list({ params, query, actor }) {
      const id = brand<UnitId>(params.unitId);
      const [unit, reports] = await Promise.all([
        ports.read.units.byId(id),
        ports.read.reports.ofUnit(brand<SeasonId>(query.season), id),
      ]);
      const mayDraft = unit !== undefined && may(actor, 'report.draft', unit.path);
      return ok({ reports: reports.map(toListItem), mayDraft });
    },
    async start({ params, body, actor }) {
      const started = await startReport(ports, actor, {
        unitId: brand<UnitId>(params.unitId),
        seasonId: brand<SeasonId>(body.season),
        asOf: calendarDate(body.asOf),
      });
      return started.ok ? ok({ id: started.value }) : started;
    },
    async show({ params, actor }) {
      const page = await viewReport(ports, brand<ReportId>(params.reportId));
      if (!page.ok) return page;
      const template = await templateOfReport(ports, page.value);
      return ok(toReportView({ ...page.value, template }, ports.papers, actor));
    },
    async edit({ params, body, actor }) {
      const id = brand<ReportId>(params.reportId);
      const { version, ...edits } = body;
      return versionOf(await editReport(ports, actor, { id, version, edits }));
    },
    async refresh({ params, body, actor }) {
      const id = brand<ReportId>(params.reportId);
      return versionOf(await refreshReport(ports, actor, { id, version: body.version }));
    },
    async issue({ params, body, actor }) {
      const command = {
        ...body,
        id: brand<ReportId>(params.reportId),
        issuedOn: calendarDate(body.issuedOn),
      };
      const issued = await issueReport(ports, secrets, { actor, command });
      return issued.ok ? ok({ number: issued.value.number }) : issued;
    },
    docx: ({ params }) => reportFile(ports, brand<ReportId>(params.reportId), 'docx'),
    pdf: ({ params }) => reportFile(ports, brand<ReportId>(params.reportId), 'pdf'),
  });
}

function versionOf(
  saved: Result<number, EditReportRefusal>,
): Result<{ readonly version: number }, EditReportRefusal> {
  return saved.ok ? ok({ version: saved.value }) : saved;
}

async function reportFile(
  ports: Ports,
  id: ReportId,
  kind: 'docx' | 'pdf',
): Promise<Result<FileAnswer, NotFound | ExaminationRefusal>> {
  const page = await viewReport(ports, id);
  if (!page.ok) return page;
  const { issued, loaded } = page.value;
  const bytes = await printReport(ports, page.value, kind);
  if (!bytes.ok) return bytes;
  const number = issued?.number.replaceAll('/', '-') ?? 'du-thao';
  return ok({
    file: {
      name: `bao-cao-tien-do-${loaded.report.value.asOf}-${number}.${kind}`,
      mediaType: kind === 'docx' ? wordMedia : 'application/pdf',
      bytes: bytes.value,
    },
  });
}

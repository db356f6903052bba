import { z } from 'zod';
import { SecondPerson } from '../dossier/index.ts';
import { Day, Done, Moment, Nothing, route, Text, UnitRef, Uuid } from '../http/index.ts';
import { ScreenPaper } from '../papers/index.ts';

/** A report in a list; one without a number is a draft. */
export const ReportListItem = z.object({
  id: Uuid,
  asOf: Day,
  createdAt: Moment,
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
});
export type ReportListItem = z.infer<typeof ReportListItem>;

/** A paragraph that people may rewrite: `drafted` still says what the figures gave, `written` is somebody's own. */
export const ReportParagraph = z.object({
  kind: z.enum(['drafted', 'written']),
  text: z.string(),
});

export const ReportView = z.object({
  id: Uuid,
  version: z.number().int(),
  unit: UnitRef,
  seasonId: Uuid,
  asOf: Day,
  state: z.enum(['draft', 'issued']),
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  /** What ties the printed paper to its frozen data; a draft has none. */
  checkCode: z.string().nullable(),
  /** In whose words the files are; null where the program composes them. */
  template: z.object({ title: z.string(), unitName: z.string() }).nullable(),
  title: z.string(),
  /** Suggested when the report is issued. */
  place: z.string(),
  /** What the asking person may do with it now. */
  may: z.object({ edit: z.boolean(), issue: z.boolean() }),
  paper: ScreenPaper,
  weaknesses: z.array(ReportParagraph),
  tasks: z.array(ReportParagraph),
  recipients: z.array(z.string()),
});
export type ReportView = z.infer<typeof ReportView>;

/** A paragraph comes back as `{ keep: n }` (the n-th one as it stands) or as new words. */
const EditedParagraph = z.union([
  z.object({ keep: z.number().int().min(0) }),
  z.object({ text: Text(2000) }),
]);
const EditedParagraphs = z.array(EditedParagraph).max(40);

const unitParams = z.object({ unitId: Uuid });
const reportParams = z.object({ reportId: Uuid });

export const reportRoutes = {
  list: route({
    id: 'report.list',
    method: 'GET',
    path: '/api/units/:unitId/reports',
    summary: 'Progress reports of a unit in a season',
    access: { kind: 'act', act: 'report.view', on: 'unit' },
    params: unitParams,
    query: z.object({ season: Uuid }),
    body: Nothing,
    /** `mayDraft`: whether the asking person may start another. */
    answer: z.object({ reports: z.array(ReportListItem), mayDraft: z.boolean() }),
  }),
  start: route({
    id: 'report.start',
    method: 'POST',
    path: '/api/units/:unitId/reports',
    summary: 'Draft a progress report from the figures of a day',
    access: { kind: 'act', act: 'report.draft', on: 'unit' },
    params: unitParams,
    query: Nothing,
    body: z.object({ season: Uuid, asOf: Day }),
    answer: z.object({ id: Uuid }),
  }),
  show: route({
    id: 'report.show',
    method: 'GET',
    path: '/api/reports/:reportId',
    summary: 'One report with its paper; every figure names the list behind it',
    access: { kind: 'act', act: 'report.view', on: 'report' },
    params: reportParams,
    query: Nothing,
    body: Nothing,
    answer: ReportView,
  }),
  edit: route({
    id: 'report.edit',
    method: 'PUT',
    path: '/api/reports/:reportId',
    summary: 'Rewrite weak points, tasks and recipients of a draft',
    access: { kind: 'act', act: 'report.draft', on: 'report' },
    params: reportParams,
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      weaknesses: EditedParagraphs,
      tasks: EditedParagraphs,
      recipients: z.array(Text(300)).max(20),
    }),
    answer: Done,
  }),
  refresh: route({
    id: 'report.refresh',
    method: 'POST',
    path: '/api/reports/:reportId/refresh',
    summary: 'Read the figures of a draft again; words that people wrote stay',
    access: { kind: 'act', act: 'report.draft', on: 'report' },
    params: reportParams,
    query: Nothing,
    body: z.object({ version: z.number().int() }),
    answer: Done,
  }),
  issue: route({
    id: 'report.issue',
    method: 'POST',
    path: '/api/reports/:reportId/issue',
    summary: 'Issue a report: number, frozen figures, frozen paper; confirmed by a second person',
    access: { kind: 'act', act: 'report.issue', on: 'report' },
    params: reportParams,
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      issuedOn: Day,
      signer: z.object({ post: Text(120), name: Text(120) }),
      place: Text(80),
      second: SecondPerson,
    }),
    answer: z.object({ number: z.string() }),
  }),
  docx: route({
    id: 'report.docx',
    method: 'GET',
    path: '/api/reports/:reportId/docx',
    summary: 'The report as a Word document',
    access: { kind: 'act', act: 'report.view', on: 'report' },
    params: reportParams,
    query: Nothing,
    body: Nothing,
    answer: Nothing,
    download: 'file',
  }),
  pdf: route({
    id: 'report.pdf',
    method: 'GET',
    path: '/api/reports/:reportId/pdf',
    summary: 'The report as PDF',
    access: { kind: 'act', act: 'report.view', on: 'report' },
    params: reportParams,
    query: Nothing,
    body: Nothing,
    answer: Nothing,
    download: 'file',
  }),
};

import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';
import type {
  ProgressReport,
  ReportContent,
  ReportFigures,
  ReportLevel,
  ReportParagraph,
  ReportStore,
} from '@daihoi/application/report';
import { congressStates } from '@daihoi/domain/congress';
import {
  calendarDate,
  err,
  ok,
  type CalendarDate,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { milestones } from '@daihoi/domain/progress';
import { orNull, rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toRuns } from './paper-row.ts';

const Day = z.string().transform((raw): CalendarDate => calendarDate(raw));
const Span = z.object({ from: Day, to: Day });

const Unit = z.object({
  congressId: z.string().transform((raw): CongressId => rowId(raw)),
  code: z.string(),
  name: z.string(),
  under: z.string().optional(),
  state: z.enum(congressStates),
  planned: Span.optional(),
  deadline: Day,
  late: z.boolean(),
  forecastLate: z.boolean(),
});

const Summary = z.object({
  planned: Span.optional(),
  unplanned: z.number(),
  unapproved: z.number(),
  approveBefore: Day.optional(),
  returned: z.number(),
});

const Share = z.object({ milestone: z.enum(milestones), percent: z.string(), asOf: Day });

const Level = z.object({
  level: z.string(),
  total: z.number(),
  totalAsOf: Day,
  held: z.number(),
  closed: z.number(),
  reported: z.number(),
  ratified: z.number(),
  late: z.number(),
  forecastLate: z.number(),
  postponed: z.number(),
  deadline: Day.optional(),
  remaining: z.array(Unit),
  summary: Summary,
  shares: z.array(Share),
});

const Figures = z.object({
  unitId: z.string().transform((raw): UnitId => rowId(raw)),
  seasonId: z.string().transform((raw): SeasonId => rowId(raw)),
  asOf: Day,
  levels: z.array(Level),
  own: Level.optional(),
});

const Paragraph = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('drafted'), about: z.string(), runs: z.unknown() }),
    z.object({ kind: z.literal('written'), text: z.string() }),
  ])
  .transform((paragraph): ReportParagraph =>
    paragraph.kind === 'drafted' ? { ...paragraph, runs: toRuns(paragraph.runs) } : paragraph,
  );

const Content = z.object({
  weaknesses: z.array(Paragraph),
  tasks: z.array(Paragraph),
  recipients: z.array(z.string()),
});

/** Progress reports over PostgreSQL. */
export function reportStore(db: Kysely<Tables>): ReportStore {
  return {
    async byId(id) {
      const row = await db
        .selectFrom('progress_report')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && { value: toReport(row), version: row.version };
    },
    async ofUnit(seasonId, unitId) {
      const rows = await db
        .selectFrom('progress_report as r')
        .leftJoin('issued_paper as p', 'p.id', 'r.issued_paper_id')
        .select(['r.id', 'r.as_of', 'r.created_at', 'p.number', 'p.issued_on'])
        .where('r.season_id', '=', seasonId)
        .where('r.unit_id', '=', unitId)
        .orderBy('r.as_of', 'desc')
        .orderBy('r.created_at', 'desc')
        .limit(200)
        .execute();
      return rows.map((row) => ({
        id: rowId(row.id),
        asOf: calendarDate(row.as_of),
        createdAt: rowInstant(row.created_at),
        number: row.number ?? undefined,
        issuedOn: row.issued_on === null ? undefined : calendarDate(row.issued_on),
      }));
    },
    async insert(report) {
      await db.insertInto('progress_report').values(fromReport(report)).execute();
    },
    async save({ value, version }) {
      const saved = await db
        .updateTable('progress_report')
        .set({ ...fromReport(value), version: sql`version + 1` })
        .where('id', '=', value.id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (saved.numUpdatedRows === 0n) return err({ code: 'version.stale', expected: version });
      return ok(version + 1);
    },
  };
}

function toReport(row: Selectable<Tables['progress_report']>): ProgressReport {
  return {
    id: rowId(row.id),
    unitId: rowId(row.unit_id),
    seasonId: rowId(row.season_id),
    asOf: calendarDate(row.as_of),
    figures: toFigures(row.figures),
    content: toContent(row.content),
    createdAt: rowInstant(row.created_at),
    createdBy: row.created_by === null ? undefined : rowId(row.created_by),
    issuedPaperId: row.issued_paper_id === null ? undefined : rowId(row.issued_paper_id),
  };
}

function toFigures(raw: unknown): ReportFigures {
  const figures = Figures.parse(raw);
  const { own, levels } = figures;
  return { ...figures, levels: levels.map(toLevel), own: own && toLevel(own) };
}

/** Members that may be missing are there and undefined. */
function toLevel(level: z.output<typeof Level>): ReportLevel {
  const { planned, approveBefore } = level.summary;
  return {
    ...level,
    deadline: level.deadline,
    remaining: level.remaining.map((unit) => ({
      ...unit,
      under: unit.under,
      planned: unit.planned,
    })),
    summary: { ...level.summary, planned, approveBefore },
  };
}

function toContent(raw: unknown): ReportContent {
  return Content.parse(raw);
}

function fromReport(report: ProgressReport) {
  return {
    id: report.id,
    season_id: report.seasonId,
    unit_id: report.unitId,
    as_of: report.asOf,
    state: report.issuedPaperId ? 'issued' : 'draft',
    content: JSON.stringify(report.content),
    figures: JSON.stringify(report.figures),
    created_at: report.createdAt,
    created_by: orNull(report.createdBy),
    issued_paper_id: orNull(report.issuedPaperId),
  };
}

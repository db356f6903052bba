import { z } from 'zod';
import type { Block, Paper, Run, TableRow } from '@daihoi/application/papers';
import {
  brand,
  calendarDate,
  defined,
  type CalendarDate,
  type Instant,
} from '@daihoi/domain/kernel';

const Day = z.string().transform((raw): CalendarDate => calendarDate(raw));
const Moment = z.string().transform((raw) => brand<Instant>(raw));
const Emphasis = z.enum(['bold', 'italic', 'boldItalic']).optional();

const RunShape = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string(), emphasis: Emphasis }),
    z.object({
      kind: z.literal('figure'),
      text: z.string(),
      ref: z.object({ kind: z.string(), params: z.record(z.string(), z.string()) }),
      emphasis: Emphasis,
    }),
  ])
  .transform((run): Run => defined(run));
const Runs = z.array(RunShape);

const Cell = z
  .object({ runs: Runs, across: z.number().optional(), down: z.number().optional() })
  .transform((cell) => defined(cell));
const RowShape = z
  .object({
    role: z.enum(['plain', 'total', 'group']),
    toSign: z.boolean().optional(),
    cells: z.array(Cell),
  })
  .transform((row): TableRow => defined(row));

const BlockShape = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.enum(['paragraph', 'banner', 'article']), runs: Runs }),
    z.object({
      kind: z.literal('heading'),
      level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      runs: Runs,
    }),
    z.object({
      kind: z.literal('list'),
      marks: z.enum(['arabic', 'letter', 'dash']),
      items: z.array(Runs),
    }),
    z.object({
      kind: z.literal('table'),
      whole: z.boolean().optional(),
      caption: z.string().optional(),
      columns: z.array(z.object({ align: z.enum(['left', 'centre', 'right']), share: z.number() })),
      head: z.array(RowShape),
      rows: z.array(RowShape),
    }),
    z.object({ kind: z.literal('pageBreak') }),
  ])
  .transform((block): Block => defined(block));

const Signature = z
  .object({
    authority: z.discriminatedUnion('form', [
      z.object({ form: z.literal('direct') }),
      z.object({ form: z.enum(['onBehalf', 'inPlace', 'byOrder']), body: z.string() }),
    ]),
    post: z.string(),
    name: z.string().optional(),
  })
  .transform((signature) => defined(signature));

const PaperShape = z.object({
  ruleSet: z.enum(['PF-2018', 'PF-2026']),
  kind: z.enum([
    'report',
    'statistics',
    'notice',
    'decision',
    'proposalPaper',
    'minutes',
    'plan',
    'resolution',
    'actionProgramme',
    'officialLetter',
    'electedList',
    'tallySheet',
    'entryLog',
  ]),
  purpose: z.enum(['official', 'rehearsal', 'demonstration']),
  superiorBody: z.string().optional(),
  issuingBody: z.string(),
  documentNumber: z.discriminatedUnion('state', [
    z.object({
      state: z.literal('draft'),
      typeSymbol: z.string(),
      bodySymbol: z.string(),
      draft: z.number(),
    }),
    z.object({
      state: z.literal('issued'),
      number: z.number(),
      typeSymbol: z.string(),
      bodySymbol: z.string(),
    }),
    z.object({ state: z.literal('unnumbered') }),
  ]),
  placeAndDate: z.object({
    place: z.string(),
    date: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('dated'), on: Day }),
      z.object({ kind: z.literal('open'), year: z.number() }),
    ]),
  }),
  title: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('named'), typeName: z.string(), abstract: z.array(z.string()) }),
    z.object({ kind: z.literal('letter'), abstract: z.string() }),
  ]),
  addressee: z
    .object({ manner: z.enum(['letter', 'proposal']), names: z.array(z.string()) })
    .optional(),
  legalBases: z.array(Runs).optional(),
  blocks: z.array(BlockShape),
  signatures: z.union([z.tuple([]), z.tuple([Signature]), z.tuple([Signature, Signature])]),
  recipients: z.array(z.string()),
  foot: z
    .object({ checkCode: z.string().optional(), asOf: Day.optional(), madeAt: Moment.optional() })
    .transform((foot) => defined(foot))
    .optional(),
  annexes: z
    .array(
      z.object({
        title: z.string(),
        orientation: z.enum(['portrait', 'landscape']),
        blocks: z.array(BlockShape),
      }),
    )
    .optional(),
  template: z.object({ id: z.string(), version: z.number(), file: z.string() }).optional(),
});

/** A frozen paper as it was stored. */
export function toPaper(raw: unknown): Paper {
  return defined(PaperShape.parse(raw));
}

/** Runs as they were stored. */
export function toRuns(raw: unknown): readonly Run[] {
  return Runs.parse(raw);
}

import { z } from 'zod';
import { AsOf, Article, Day, Done, Nothing, route, UnitRef, Uuid } from '../http/index.ts';

const Span = z.object({ from: Day, to: Day });

/** One line of the checklist of a move: done, missing (the move is refused) or worth a look (it is not). */
export const CheckItem = z.object({
  code: z.string(),
  state: z.enum(['done', 'missing', 'warning']),
  /** Where it is filled in: an anchor of the congress page. */
  at: z.string(),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
  rule: Article.nullable(),
});

/** A move that may start now, who may do it, and what it still lacks. */
export const OpenMove = z.object({
  move: z.string(),
  act: z.string(),
  mine: z.boolean(),
  checklist: z.array(CheckItem),
  ready: z.boolean(),
});

export const CongressView = z.object({
  id: Uuid,
  version: z.number().int(),
  unit: UnitRef,
  line: z.array(UnitRef),
  seasonId: Uuid,
  level: z.string(),
  state: z.string(),
  type: z.string(),
  ordinal: z.number().int().nullable(),
  contents: z.array(z.string()),
  pilot: z.boolean(),
  directElection: z.array(z.string()),
  plan: Span.nullable(),
  deadline: Day,
  days: z.record(z.string(), Day),
  returns: z.number().int(),
  /** Every submission of the dossier, and the day on which it was sent back. */
  submissions: z.array(z.object({ on: Day, returnedOn: Day.nullable() })),
  /** The past day that this shows; null: as it stands now. */
  asOf: Day.nullable(),
  postponements: z.array(
    z.object({
      decidedOn: Day,
      authority: z.string(),
      reason: z.string(),
      paper: z.string().nullable(),
      oldPlan: Span.nullable(),
      oldDeadline: Day,
      newPlan: Span.nullable(),
      newDeadline: Day.nullable(),
      resumedOn: Day.nullable(),
      /** Who let it go on, where a decision on many says so. */
      resumedBy: z
        .object({ authority: z.string(), reason: z.string(), paper: z.string().nullable() })
        .nullable(),
    }),
  ),
  attendance: z.object({
    convened: z.number().int().nullable(),
    present: z.number().int().nullable(),
    place: z.string().nullable(),
  }),
  /** The committees of the unit and of its direct superior, as sentences name them. */
  committees: z.object({ own: z.string(), superior: z.string().nullable() }),
  /** The acts of the policy table that the reader may do here, so that a screen offers nothing that will be refused. */
  may: z.array(z.string()),
  late: z.boolean(),
  forecastLate: z.boolean(),
  moves: z.array(OpenMove),
});
export type CongressView = z.infer<typeof CongressView>;

const params = z.object({ congressId: Uuid });

export const congressRoutes = {
  show: route({
    id: 'congress.show',
    method: 'GET',
    path: '/api/congresses/:congressId',
    summary: 'One congress: its stage, its next step and what that lacks',
    access: { kind: 'act', act: 'congress.view', on: 'congress' },
    params,
    query: AsOf,
    body: Nothing,
    answer: CongressView,
  }),
  plan: route({
    id: 'congress.plan',
    method: 'PUT',
    path: '/api/congresses/:congressId/plan',
    summary: 'Set the planned days, kind, ordinal and contents',
    access: { kind: 'act', act: 'congress.plan', on: 'congress' },
    params,
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      plan: Span,
      type: z.enum(['ALL_MEMBER', 'DELEGATE']),
      ordinal: z.number().int().min(1).max(200).nullable(),
      contents: z.array(z.string()).min(1).max(4),
    }),
    answer: Done,
  }),
  prepare: route({
    id: 'congress.prepare',
    method: 'POST',
    path: '/api/congresses/:congressId/own-moves',
    summary:
      'Carry the own congress one step on (start preparing, submit, convene, open, close, report)',
    access: { kind: 'act', act: 'congress.prepare', on: 'congress' },
    params,
    query: Nothing,
    body: z.object({ version: z.number().int(), move: z.string(), on: Day }),
    answer: Done,
  }),
};

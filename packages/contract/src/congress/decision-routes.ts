import { z } from 'zod';
import { IssuedPaper } from '../dossier/index.ts';
import { AsOf, Day, Done, Moment, Nothing, route, Text, UnitRef, Uuid } from '../http/index.ts';

const params = z.object({ congressId: Uuid });
const version = z.number().int();
const Span = z.object({ from: Day, to: Day });

/** A decision to put congresses off. Without a new last day nothing is late until there is one. */
export const Postponing = z.object({
  decidedOn: Day,
  authority: Text(200),
  reason: Text(1000),
  paper: Text(80).nullable(),
  newDeadline: Day.nullable(),
});
export type Postponing = z.infer<typeof Postponing>;

/** A congress that a postponement would meet. */
export const PostponementLine = z.object({
  congressId: Uuid,
  version,
  unit: UnitRef,
  superiorName: z.string(),
  state: z.string(),
  plan: Span.nullable(),
  deadline: Day,
});

/** What the superior decides on a congress besides its papers, and what the unit writes about its sitting. */
export const congressDecisionRoutes = {
  decide: route({
    id: 'congress.decide',
    method: 'POST',
    path: '/api/congresses/:congressId/decisions',
    summary: 'Approve the plan of a congress below, or cancel it',
    access: { kind: 'act', act: 'congress.decide', on: 'congress' },
    params,
    query: Nothing,
    body: z.object({
      version,
      move: z.enum(['approvePlan', 'cancel']),
      on: Day,
      reason: Text(1000).nullable(),
      paper: Text(80).nullable(),
    }),
    answer: Done,
  }),
  attendance: route({
    id: 'congress.attendance',
    method: 'PUT',
    path: '/api/congresses/:congressId/attendance',
    summary: 'How many were convened, how many came, and where',
    access: { kind: 'act', act: 'congress.prepare', on: 'congress' },
    params,
    query: Nothing,
    body: z.object({
      version,
      convened: z.number().int().min(1).max(10_000),
      present: z.number().int().min(0).max(10_000),
      place: Text(200).nullable(),
    }),
    answer: Done,
  }),
  postpone: route({
    id: 'congress.postpone',
    method: 'POST',
    path: '/api/congresses/:congressId/postponements',
    summary: 'Put one congress off; its old days are kept',
    access: { kind: 'act', act: 'congress.decide', on: 'congress' },
    params,
    query: Nothing,
    body: Postponing.extend({ version }),
    answer: Nothing,
  }),
  resume: route({
    id: 'congress.resume',
    method: 'POST',
    path: '/api/congresses/:congressId/resumptions',
    summary: 'Take a postponed congress up again with new days',
    access: { kind: 'act', act: 'congress.decide', on: 'congress' },
    params,
    query: Nothing,
    body: z.object({ version, on: Day, plan: Span, deadline: Day }),
    answer: Done,
  }),
  previewPostponement: route({
    id: 'congress.postponement-preview',
    method: 'GET',
    path: '/api/units/:unitId/postponements/preview',
    summary: 'The congresses below a unit that a postponement would meet',
    access: { kind: 'act', act: 'season.change', on: 'unit' },
    params: z.object({ unitId: Uuid }),
    query: z.object({ season: Uuid, level: z.string().max(40).optional() }),
    body: Nothing,
    answer: z.object({ lines: z.array(PostponementLine) }),
  }),
  postponeSubtree: route({
    id: 'congress.postpone-subtree',
    method: 'POST',
    path: '/api/units/:unitId/postponements',
    summary: 'Put off every congress of a previewed list by one decision, all or none',
    access: { kind: 'act', act: 'season.change', on: 'unit' },
    params: z.object({ unitId: Uuid }),
    query: Nothing,
    body: Postponing.extend({
      congresses: z
        .array(z.object({ congressId: Uuid, version }))
        .min(1)
        .max(2000),
    }),
    answer: z.object({ postponed: z.number().int() }),
  }),
  chronicle: route({
    id: 'congress.chronicle',
    method: 'GET',
    path: '/api/congresses/:congressId/chronicle',
    summary: 'What happened to a congress, latest first, and the papers issued about it',
    access: { kind: 'act', act: 'congress.view', on: 'congress' },
    params,
    query: AsOf,
    body: Nothing,
    answer: z.object({
      lines: z.array(
        z.object({ act: z.string(), occurredOn: Day, recordedAt: Moment, by: z.string() }),
      ),
      issued: z.array(IssuedPaper),
    }),
  }),
};

import { z } from 'zod';
import { Day, Nothing, route, Text, Uuid } from '../http/index.ts';
import { PostponementLine } from './decision-routes.ts';

const Span = z.object({ from: Day, to: Day });
const params = z.object({ unitId: Uuid });

/** A decision to take postponed congresses up again. Without planned days each unit plans its own. */
export const Resuming = z.object({
  on: Day,
  authority: Text(200),
  reason: Text(1000),
  paper: Text(80).nullable(),
  plan: Span.nullable(),
  deadline: Day,
});
export type Resuming = z.infer<typeof Resuming>;

/** A postponed congress, and the last day that its window allows. */
export const ResumptionLine = PostponementLine.extend({ closes: Day.nullable() });

/** Taking up again what was put off, many at once. */
export const resumptionRoutes = {
  preview: route({
    id: 'congress.resumption-preview',
    method: 'GET',
    path: '/api/units/:unitId/resumptions/preview',
    summary: 'The postponed congresses below a unit that a resumption would meet',
    access: { kind: 'act', act: 'season.change', on: 'unit' },
    params,
    query: z.object({ season: Uuid, level: z.string().max(40).optional() }),
    body: Nothing,
    answer: z.object({ lines: z.array(ResumptionLine) }),
  }),
  resumeSubtree: route({
    id: 'congress.resume-subtree',
    method: 'POST',
    path: '/api/units/:unitId/resumptions',
    summary: 'Take up again every congress of a previewed list by one decision, all or none',
    access: { kind: 'act', act: 'season.change', on: 'unit' },
    params,
    query: Nothing,
    body: Resuming.extend({
      congresses: z
        .array(z.object({ congressId: Uuid, version: z.number().int() }))
        .min(1)
        .max(2000),
    }),
    answer: z.object({ resumed: z.number().int() }),
  }),
};

import { z } from 'zod';
import { congressStates } from '@daihoi/domain/congress';
import { Day, Nothing, route, UnitRef, Uuid } from '../http/index.ts';

/** A congress in a list. */
export const CongressListLine = z.object({
  id: Uuid,
  unit: UnitRef,
  superiorName: z.string(),
  state: z.string(),
  plan: z.object({ from: Day, to: Day }).nullable(),
  deadline: Day,
  late: z.boolean(),
  forecastLate: z.boolean(),
});
export type CongressListLine = z.infer<typeof CongressListLine>;

const States = z
  .string()
  .transform((raw) => raw.split(','))
  .pipe(z.array(z.enum(congressStates)).max(congressStates.length));

export const congressListRoutes = {
  list: route({
    id: 'congress.list',
    method: 'GET',
    path: '/api/units/:unitId/congresses',
    summary: 'The congresses of a unit and everything below it, one page of the filtered list',
    access: { kind: 'act', act: 'congress.view', on: 'unit' },
    params: z.object({ unitId: Uuid }),
    query: z.object({
      season: Uuid,
      level: z.string().max(40).optional(),
      states: States.optional(),
      late: z.enum(['1']).optional(),
      q: z.string().max(120).optional(),
      sort: z.enum(['deadline', 'name', 'plan', 'state']).default('deadline'),
      order: z.enum(['asc', 'desc']).default('asc'),
      offset: z.coerce.number().int().min(0).max(100_000).default(0),
    }),
    body: Nothing,
    answer: z.object({
      lines: z.array(CongressListLine),
      total: z.number().int(),
      /** False when there are more than were counted. */
      exact: z.boolean(),
    }),
  }),
};

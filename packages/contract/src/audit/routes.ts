import { z } from 'zod';
import { Day, Moment, Nothing, route, Uuid } from '../http/index.ts';

export const AuditLine = z.object({
  id: Uuid,
  at: Moment,
  chain: z.string(),
  seq: z.number().int(),
  actorId: Uuid.nullable(),
  actorName: z.string(),
  act: z.string(),
  unit: z.object({ id: Uuid, name: z.string() }).nullable(),
  target: z.object({ kind: z.string(), id: z.string(), name: z.string().nullable() }),
  before: z.unknown(),
  after: z.unknown(),
});
export type AuditLine = z.infer<typeof AuditLine>;

export const auditRoutes = {
  list: route({
    id: 'audit.list',
    method: 'GET',
    path: '/api/units/:unitId/audit',
    summary: 'Acts on a unit and those below it, newest first',
    access: { kind: 'act', act: 'audit.view', on: 'unit' },
    params: z.object({ unitId: Uuid }),
    query: z.object({
      actor: z.string().trim().max(100).optional(),
      actorId: Uuid.optional(),
      /** One act, or a whole area: `congress.`. */
      act: z.string().trim().max(80).optional(),
      targetKind: z.string().trim().max(40).optional(),
      targetId: z.string().trim().max(80).optional(),
      from: Day.optional(),
      to: Day.optional(),
      /** Where the page before ended. */
      after: z.string().max(120).optional(),
    }),
    body: Nothing,
    answer: z.object({
      lines: z.array(AuditLine),
      next: z.string().nullable(),
      acts: z.array(z.string()),
    }),
  }),
};

import { z } from 'zod';
import { Done, Nothing, route, Text, Uuid } from '../http/index.ts';
import { Office } from '../result/index.ts';

const Count = z.number().int().min(0).max(100_000);
const params = z.object({
  congressId: Uuid,
  office: Office,
  number: z.coerce.number().int().min(1).max(50),
});
const version = z.number().int();
const access = { kind: 'act', act: 'ballot.conduct', on: 'congress' } as const;

/** Names taken up and let go at the congress itself, before the list is fixed. */
export const ballotSessionListRoutes = {
  nominate: route({
    id: 'ballot-session.nominate',
    method: 'POST',
    path: '/api/congresses/:congressId/ballot-sessions/:office/:number/nominations',
    summary: 'Take names from the floor onto the list, as far as support and surplus allow',
    access,
    params,
    query: Nothing,
    body: z.object({
      version,
      attending: Count,
      names: z
        .array(z.object({ name: Text(120), support: Count.optional() }))
        .min(1)
        .max(80),
    }),
    answer: Done,
  }),
  withdraw: route({
    id: 'ballot-session.withdraw',
    method: 'POST',
    path: '/api/congresses/:congressId/ballot-sessions/:office/:number/withdrawals',
    summary: 'Write how the congress voted on somebody who asked to withdraw',
    access,
    params,
    query: Nothing,
    body: z.object({
      version,
      candidateId: z.string().min(1).max(80),
      inFavour: Count,
      members: Count,
    }),
    answer: Done,
  }),
};

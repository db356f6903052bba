import { z } from 'zod';
import { Done, Nothing, route, Text } from '../http/index.ts';
import { conduct, SessionPlace, sessionPath } from './session-place.ts';

const Count = z.number().int().min(0).max(100_000);
const version = z.number().int();

/** Names taken up and let go at the congress itself, before the list is fixed. */
export const ballotSessionListRoutes = {
  nominate: route({
    id: 'ballot-session.nominate',
    method: 'POST',
    path: `${sessionPath}/nominations`,
    summary: 'Take names from the floor onto the list, as far as support and surplus allow',
    access: conduct,
    params: SessionPlace,
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
    path: `${sessionPath}/withdrawals`,
    summary: 'Write how the congress voted on somebody who asked to withdraw',
    access: conduct,
    params: SessionPlace,
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

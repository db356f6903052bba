import { z } from 'zod';
import { disposalOutcomes } from '@daihoi/domain/ballot-session';
import { Article, Day, Done, Moment, Nothing, route, Text } from '../http/index.ts';
import { conduct, SessionPlace, sessionPath } from './session-place.ts';

/** What becomes of the ballots after the seal. */
export const ballotKeepingRoutes = {
  show: route({
    id: 'ballot-session.keeping',
    method: 'GET',
    path: `${sessionPath}/keeping`,
    summary: 'How long the ballots of a sealed count are kept, and what became of them',
    access: conduct,
    params: SessionPlace,
    query: Nothing,
    body: Nothing,
    answer: z.object({
      version: z.number().int(),
      sealedOn: Day,
      until: Day,
      months: z.number().int(),
      rule: z.object({ source: Article, confidence: z.string() }),
      disposal: z
        .object({
          outcome: z.enum(disposalOutcomes),
          on: Day,
          paper: z.string(),
          recordedAt: Moment,
        })
        .nullable(),
    }),
  }),
  dispose: route({
    id: 'ballot-session.dispose',
    method: 'POST',
    path: `${sessionPath}/disposal`,
    summary: 'Record that kept ballots were destroyed or handed over, by which paper',
    access: conduct,
    params: SessionPlace,
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      outcome: z.enum(disposalOutcomes),
      on: Day,
      paper: Text(100),
    }),
    answer: Done,
  }),
};

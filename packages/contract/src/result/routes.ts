import { z } from 'zod';
import { IssuedPaper, SecondPerson, Signing } from '../dossier/index.ts';
import { AsOf, Day, Done, Nothing, route, Text, Uuid } from '../http/index.ts';
import { BallotBody, Ground, Office, PersonBody, ResultView, SchemeOffice } from './shapes.ts';

const congress = z.object({ congressId: Uuid });
const office = congress.extend({ office: Office });
const version = z.number().int();
const reason = Text(2000);

const RefusedPerson = z.object({ office: Office, person: z.string(), reason });
const RefusedElection = z.object({ office: Office, ground: Ground, reason });

/** What a superior decides on a reported result. */
export const RatificationBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('full') }),
  z.object({
    kind: z.literal('partial'),
    persons: z.array(RefusedPerson).max(500),
    elections: z.array(RefusedElection).max(8),
  }),
  z.object({ kind: z.literal('refused'), elections: z.array(RefusedElection).max(8) }),
]);
export type RatificationBody = z.infer<typeof RatificationBody>;

export const resultRoutes = {
  show: route({
    id: 'result.show',
    method: 'GET',
    path: '/api/congresses/:congressId/result',
    summary: 'Elections, people elected, differences, deadlines of one congress',
    access: { kind: 'act', act: 'congress.view', on: 'congress' },
    params: congress,
    query: AsOf,
    body: Nothing,
    answer: ResultView,
  }),
  scheme: route({
    id: 'result.scheme',
    method: 'PUT',
    path: '/api/congresses/:congressId/scheme',
    summary: 'Write whom the approved option foresees for each office',
    access: { kind: 'act', act: 'congress.plan', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({ version, scheme: z.array(SchemeOffice).max(8) }),
    answer: Done,
  }),
  ballot: route({
    id: 'result.ballot',
    method: 'PUT',
    path: '/api/congresses/:congressId/result/:office/ballots/:number',
    summary: 'Enter one ballot of one office, or replace the last one; it is judged at once',
    access: { kind: 'act', act: 'result.enter', on: 'congress' },
    params: office.extend({ number: z.coerce.number().int().min(1).max(50) }),
    query: Nothing,
    body: z.object({ version, form: BallotBody }),
    answer: Done,
  }),
  removeBallot: route({
    id: 'result.remove-ballot',
    method: 'POST',
    path: '/api/congresses/:congressId/result/:office/remove-last-ballot',
    summary: 'Take the last ballot of an office back',
    access: { kind: 'act', act: 'result.enter', on: 'congress' },
    params: office,
    query: Nothing,
    body: z.object({ version }),
    answer: Done,
  }),
  stop: route({
    id: 'result.stop',
    method: 'POST',
    path: '/api/congresses/:congressId/result/:office/stop',
    summary: 'Record that the body leaves the remaining seats empty',
    access: { kind: 'act', act: 'result.enter', on: 'congress' },
    params: office,
    query: Nothing,
    body: z.object({ version, reason }),
    answer: Done,
  }),
  persons: route({
    id: 'result.persons',
    method: 'PUT',
    path: '/api/congresses/:congressId/result/:office/persons',
    summary: 'Write the data of people elected',
    access: { kind: 'act', act: 'result.enter', on: 'congress' },
    params: office,
    query: Nothing,
    body: z.object({ persons: z.array(PersonBody).min(1).max(500) }),
    answer: Done,
  }),
  explain: route({
    id: 'result.explain',
    method: 'PUT',
    path: '/api/congresses/:congressId/differences/:office/reason',
    summary: 'Say why an office did not come out as foreseen',
    access: { kind: 'act', act: 'result.enter', on: 'congress' },
    params: office,
    query: Nothing,
    body: z.object({ version, text: reason }),
    answer: Done,
  }),
  conclude: route({
    id: 'result.conclude',
    method: 'PUT',
    path: '/api/congresses/:congressId/differences/:office/conclusion',
    summary: 'Conclude on an office that did not come out as foreseen',
    access: { kind: 'act', act: 'result.decide', on: 'congress' },
    params: office,
    query: Nothing,
    body: z.object({ version, text: reason }),
    answer: Done,
  }),
  sendBack: route({
    id: 'result.send-back',
    method: 'POST',
    path: '/api/congresses/:congressId/result/send-back',
    summary: 'Send a reported result back to be corrected',
    access: { kind: 'act', act: 'result.decide', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({ version, reason }),
    answer: Done,
  }),
  ratify: route({
    id: 'result.ratify',
    method: 'POST',
    path: '/api/congresses/:congressId/ratification',
    summary: 'Decide on the result by two persons and issue the numbered decision',
    access: { kind: 'act', act: 'result.decide', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({
      version,
      on: Day,
      ratification: RatificationBody,
      signing: Signing,
      second: SecondPerson,
    }),
    answer: Done.extend({ paper: IssuedPaper }),
  }),
};

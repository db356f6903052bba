import { z } from 'zod';
import { AsOf, Article, Day, Done, Nothing, route, Text, Uuid } from '../http/index.ts';
import { Office } from '../result/index.ts';

const congress = z.object({ congressId: Uuid });
const complaint = congress.extend({ complaintId: Uuid });
const version = z.number().int();
const Paper = z.object({ number: Text(80), issuedOn: Day });

export const ComplaintView = z.object({
  id: Uuid,
  version,
  receivedOn: Day,
  /** Null where the unit complained about need not know it. */
  complainant: z.string().nullable(),
  /** Null: the elections of the congress as a whole. */
  office: Office.nullable(),
  words: z.string(),
  late: z.boolean(),
  state: z.enum(['REGISTERED', 'TAKEN_UP', 'CONCLUDED']),
  takenUp: z.object({ on: Day, body: z.string() }).nullable(),
  conclusion: z
    .object({
      on: Day,
      outcome: z.enum(['UPHELD', 'NOT_UPHELD', 'WITHDRAWN']),
      words: z.string(),
      paper: z.object({ number: z.string(), issuedOn: Day }).nullable(),
    })
    .nullable(),
});
export type ComplaintView = z.infer<typeof ComplaintView>;

export const ComplaintList = z.object({
  complaints: z.array(ComplaintView),
  mayRegister: z.boolean(),
  maySettle: z.boolean(),
  /** The last day for complaints; `firm` where the rule that sets it is confirmed, so that later ones are turned away. */
  due: z
    .object({ day: Day, workingDays: z.number().int(), by: Article, firm: z.boolean() })
    .nullable(),
  /** The elections that a complaint can be about. */
  offices: z.array(Office),
});
export type ComplaintList = z.infer<typeof ComplaintList>;

/** Complaints about elections: for the unit concerned and those above it. */
export const complaintRoutes = {
  list: route({
    id: 'complaint.list',
    method: 'GET',
    path: '/api/congresses/:congressId/complaints',
    summary: 'Complaints about the elections of one congress',
    access: { kind: 'act', act: 'complaint.view', on: 'congress' },
    params: congress,
    query: AsOf,
    body: Nothing,
    answer: ComplaintList,
  }),
  register: route({
    id: 'complaint.register',
    method: 'POST',
    path: '/api/congresses/:congressId/complaints',
    summary:
      'Register a complaint that has arrived; it holds the ratification until it is concluded',
    access: { kind: 'act', act: 'complaint.register', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({
      receivedOn: Day,
      complainant: Text(200),
      office: Office.nullable(),
      words: Text(4000),
    }),
    answer: z.object({ id: Uuid, version, late: z.boolean() }),
  }),
  takeUp: route({
    id: 'complaint.take-up',
    method: 'POST',
    path: '/api/congresses/:congressId/complaints/:complaintId/taking-up',
    summary: 'Say which body of the superior verifies a complaint, and since when',
    access: { kind: 'act', act: 'complaint.conclude', on: 'congress' },
    params: complaint,
    query: Nothing,
    body: z.object({ version, on: Day, body: Text(200) }),
    answer: Done,
  }),
  conclude: route({
    id: 'complaint.conclude',
    method: 'POST',
    path: '/api/congresses/:congressId/complaints/:complaintId/conclusion',
    summary: 'Conclude a complaint with its paper, or record that it was withdrawn',
    access: { kind: 'act', act: 'complaint.conclude', on: 'congress' },
    params: complaint,
    query: Nothing,
    body: z.object({
      version,
      on: Day,
      outcome: z.enum(['UPHELD', 'NOT_UPHELD', 'WITHDRAWN']),
      words: Text(2000),
      paper: Paper.nullable(),
    }),
    answer: Done,
  }),
};

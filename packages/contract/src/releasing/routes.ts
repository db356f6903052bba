import { z } from 'zod';
import { Day, Nothing, route, Text, Uuid } from '../http/index.ts';
import { InboxView, PaperView, ReleaseView } from './shapes.ts';

const draft = z.object({ congressId: Uuid, draftId: Uuid });
const paper = z.object({ unitId: Uuid, issuedPaperId: Uuid });
const draftPath = '/api/congresses/:congressId/drafts/:draftId/release';
const paperPath = '/api/units/:unitId/issued-papers/:issuedPaperId';
/** What names the act: the draft as it was read, the number that was seen. */
const seen = { expected: z.string().trim().min(4).max(40), issuedOn: Day };
const Issued = z.object({ unitId: Uuid, paperId: Uuid });

/** From a passed draft to a numbered paper, to whom it goes, and who has it. */
export const releasingRoutes = {
  view: route({
    id: 'releasing.view',
    method: 'GET',
    path: draftPath,
    summary: 'Which number a passed draft would get, and whether it can be written into its file',
    access: { kind: 'act', act: 'paper.release', on: 'congress' },
    params: draft,
    query: Nothing,
    body: Nothing,
    answer: ReleaseView,
  }),
  issue: route({
    id: 'releasing.issue',
    method: 'POST',
    path: draftPath,
    summary: 'Issue a passed draft: number and day are written into its file',
    access: { kind: 'act', act: 'paper.release', on: 'congress' },
    params: draft,
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      ...seen,
      signer: z.object({ post: Text(200), name: Text(120) }),
    }),
    answer: Issued,
  }),
  issueSigned: route({
    id: 'releasing.issue-signed',
    method: 'POST',
    path: `${draftPath}/signed`,
    summary: 'Issue a passed draft by the file that was numbered and signed outside (.docx or PDF)',
    access: { kind: 'act', act: 'paper.release', on: 'congress' },
    params: draft,
    query: z.object({
      version: z.coerce.number().int(),
      ...seen,
      post: Text(200),
      name: Text(120),
    }),
    body: Nothing,
    upload: 'multipart',
    answer: Issued,
  }),
  paper: route({
    id: 'releasing.paper',
    method: 'GET',
    path: paperPath,
    summary: 'An issued paper: what it replaces, to whom it went, who has it',
    access: { kind: 'act', act: 'congress.view', on: 'unit' },
    params: paper,
    query: Nothing,
    body: Nothing,
    answer: PaperView,
  }),
  send: route({
    id: 'releasing.send',
    method: 'POST',
    path: `${paperPath}/deliveries`,
    summary: 'Send an issued paper to units and name who else gets it',
    access: { kind: 'act', act: 'paper.send', on: 'unit' },
    params: paper,
    query: Nothing,
    body: z.object({
      superior: z.boolean(),
      below: z.enum(['none', 'children', 'subtree']),
      units: z.array(Uuid).max(200),
      outside: z.array(Text(300)).max(100),
    }),
    answer: z.object({ count: z.number().int() }),
  }),
  replace: route({
    id: 'releasing.replace',
    method: 'POST',
    path: `${paperPath}/replacements`,
    summary: 'Say that an issued paper takes the place of another',
    access: { kind: 'act', act: 'paper.send', on: 'unit' },
    params: paper,
    query: Nothing,
    body: z.object({
      replaced: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('registered'), id: Uuid }),
        z.object({ kind: z.literal('older'), number: Text(40), issuedOn: Day }),
      ]),
    }),
    answer: Nothing,
  }),
  inbox: route({
    id: 'releasing.inbox',
    method: 'GET',
    path: '/api/units/:unitId/inbox',
    summary: 'Papers that were sent to a unit, newest first',
    access: { kind: 'act', act: 'congress.view', on: 'unit' },
    params: z.object({ unitId: Uuid }),
    query: z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) }),
    body: Nothing,
    answer: InboxView,
  }),
  receive: route({
    id: 'releasing.receive',
    method: 'POST',
    path: `${paperPath}/receipt`,
    summary: 'Say that the unit has a paper that was sent to it',
    access: { kind: 'act', act: 'paper.receive', on: 'unit' },
    params: paper,
    query: Nothing,
    body: Nothing,
    answer: Nothing,
  }),
};

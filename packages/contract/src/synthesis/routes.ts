import { z } from 'zod';
import { Done, Moment, Nothing, route, Text, Uuid } from '../http/index.ts';
import {
  ChangesView,
  GroupsBehindView,
  CountedGroupView,
  HomeAnswersView,
  HomeCommentView,
  OutcomeName,
  ProposalView,
  SynthesisLine,
  SynthesisView,
} from './shapes.ts';

const one = z.object({ unitId: Uuid, consultationId: Uuid });
const group = one.extend({ groupId: Uuid });
const version = z.number().int();
const place = z.number().int().min(1).nullable();
const consultation = '/api/units/:unitId/consultations/:consultationId';
const base = `${consultation}/synthesis`;
const oneGroup = `${base}/groups/:groupId`;

/** Where the page before ended; both or none. */
const afterLine = { afterAt: Moment.optional(), afterId: Uuid.optional() };
const whole = z.literal('whole');
const mostPicked = 1000;

/** What was said of a draft, put together, answered, and carried home. */
export const synthesisRoutes = {
  show: route({
    id: 'synthesis.show',
    method: 'GET',
    path: base,
    summary: 'The synthesis of a consultation: places with what waits, counts, what is left',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: one,
    query: Nothing,
    body: Nothing,
    answer: SynthesisView,
  }),
  place: route({
    id: 'synthesis.place',
    method: 'GET',
    path: `${base}/places/:place`,
    summary: 'Proposals and groups at one passage, or on the whole, a page of each',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: one.extend({ place: z.union([whole, z.coerce.number().int().min(1)]) }),
    query: z.object({
      afterLines: z.coerce.number().int().min(1).optional(),
      afterFirst: Uuid.optional(),
      afterGroup: z.coerce.number().int().min(0).optional(),
    }),
    body: Nothing,
    answer: z.object({ proposals: z.array(ProposalView), groups: z.array(CountedGroupView) }),
  }),
  lines: route({
    id: 'synthesis.lines',
    method: 'GET',
    path: `${base}/lines`,
    summary: 'A page of the lines of a proposal or of a group',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: one,
    query: z.object({ of: z.enum(['proposal', 'group']), id: Uuid, ...afterLine }),
    body: Nothing,
    answer: z.object({ lines: z.array(SynthesisLine) }),
  }),
  propose: route({
    id: 'synthesis.propose',
    method: 'POST',
    path: `${base}/proposals`,
    summary: 'Let likeness look at a part of what came since; ask again while something is left',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: one,
    query: Nothing,
    body: Nothing,
    answer: z.object({ placed: z.number().int(), left: z.number().int() }),
  }),
  assign: route({
    id: 'synthesis.assign',
    method: 'POST',
    path: `${base}/assignments`,
    summary: 'Put proposals and lines into a group, into a new one, or out of all',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: one,
    query: Nothing,
    body: z.object({
      proposals: z.array(Uuid).max(mostPicked),
      lines: z.array(z.object({ id: Uuid, seenIn: Uuid.nullable() })).max(mostPicked),
      to: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('new'), place, gist: Text(4000) }),
        z.object({ kind: z.literal('group'), id: Uuid }),
        z.object({ kind: z.literal('none') }),
      ]),
    }),
    answer: z.object({ moved: z.number().int(), groupId: Uuid.nullable() }),
  }),
  name: route({
    id: 'synthesis.name-group',
    method: 'PUT',
    path: `${oneGroup}/gist`,
    summary: 'Word what the comments of a group ask',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: group,
    query: Nothing,
    body: z.object({ version, gist: Text(4000) }),
    answer: Done,
  }),
  answer: route({
    id: 'synthesis.answer-group',
    method: 'PUT',
    path: `${oneGroup}/answer`,
    summary: 'Answer a group once for all whose comments are in it',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: group,
    query: Nothing,
    body: z.object({
      version,
      outcome: OutcomeName,
      reason: z
        .string()
        .trim()
        .max(4000)
        .transform((text) => text.normalize('NFC')),
    }),
    answer: Done,
  }),
  dissolve: route({
    id: 'synthesis.dissolve-group',
    method: 'POST',
    path: `${oneGroup}/dissolution`,
    summary: 'Take a group away; its lines wait again',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: group,
    query: Nothing,
    body: z.object({ version }),
    answer: Done,
  }),
  conclude: route({
    id: 'synthesis.conclude',
    method: 'POST',
    path: `${base}/conclusion`,
    summary: 'Conclude a consultation; refused while anything is without an answer',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: one,
    query: Nothing,
    body: z.object({ version }),
    answer: Done,
  }),
  report: route({
    id: 'synthesis.report',
    method: 'GET',
    path: `${base}/report`,
    summary: 'The synthesis report as .docx',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: one,
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  changes: route({
    id: 'synthesis.changes',
    method: 'GET',
    path: `${base}/changes`,
    summary: 'What the newest version changed, and for which groups it seems to be',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: one,
    query: Nothing,
    body: Nothing,
    answer: ChangesView,
  }),
  behind: route({
    id: 'synthesis.groups-behind',
    method: 'GET',
    path: '/api/congresses/:congressId/drafts/:draftId/versions/:number/comment-groups',
    summary: 'For which groups of comments passages of a version changed',
    access: { kind: 'act', act: 'comment.answer', on: 'congress' },
    params: z.object({
      congressId: Uuid,
      draftId: Uuid,
      number: z.coerce.number().int().min(1),
    }),
    query: Nothing,
    body: Nothing,
    answer: GroupsBehindView,
  }),
  link: route({
    id: 'synthesis.link-changes',
    method: 'PUT',
    path: `${oneGroup}/changes`,
    summary: 'Say which passages of a later version changed for a group',
    access: { kind: 'act', act: 'comment.answer', on: 'unit' },
    params: group,
    query: Nothing,
    body: z.object({
      draftVersion: z.number().int().min(1),
      paragraphs: z.array(z.number().int()).max(mostPicked),
    }),
    answer: z.object({ linked: z.number().int() }),
  }),
  home: route({
    id: 'synthesis.home-answers',
    method: 'GET',
    path: `${consultation}/answers`,
    summary: 'Answers to what a unit and the units below it said, once it is concluded',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: one,
    query: z.object({ after: z.coerce.number().int().min(0).optional() }),
    body: Nothing,
    answer: HomeAnswersView,
  }),
  homeComments: route({
    id: 'synthesis.home-comments',
    method: 'GET',
    path: `${consultation}/answers/:groupId/comments`,
    summary: 'What a unit and the units below it said in one answered group',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: group,
    query: z.object(afterLine),
    body: Nothing,
    answer: z.object({ comments: z.array(HomeCommentView) }),
  }),
};

import { z } from 'zod';
import { Nothing, PictureName, route, Text, Uuid } from '../http/index.ts';
import {
  ChallengeView,
  CommentPageKind,
  CommentPageView,
  HeldDesk,
  ReceiptView,
  SetAsideGround,
} from './shapes.ts';

const Code = z.string().min(1).max(40);
const page = z.object({ kind: CommentPageKind, code: Code });
const onePage = '/api/comment-pages/:kind/:code';
const desk = z.object({ unitId: Uuid, consultationId: Uuid });
const oneDesk = '/api/units/:unitId/consultations/:consultationId/held-comments';

/** A line of a form that may stay empty. */
function MaybeText(max: number) {
  return Text(max).nullable();
}

/** Pages on which people comment without signing in. */
export const publicCommentRoutes = {
  page: route({
    id: 'public-comments.page',
    method: 'GET',
    path: onePage,
    summary: 'A draft that comments are asked on, with its text as it was frozen',
    access: { kind: 'public' },
    params: page,
    query: Nothing,
    body: Nothing,
    answer: CommentPageView,
  }),
  picture: route({
    id: 'public-comments.picture',
    method: 'GET',
    path: `${onePage}/pictures/:image`,
    summary: 'A picture of the draft, where the page shows it',
    access: { kind: 'public' },
    params: page.extend({ image: PictureName }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  challenge: route({
    id: 'public-comments.challenge',
    method: 'POST',
    path: `${onePage}/challenges`,
    summary: 'A sum for the browser; its answers go with the comment',
    access: { kind: 'public' },
    limited: true,
    params: page,
    query: Nothing,
    body: Nothing,
    answer: ChallengeView,
  }),
  write: route({
    id: 'public-comments.write',
    method: 'POST',
    path: `${onePage}/comments`,
    summary:
      'Comment on a passage or on the whole; it waits for a look of the office before it counts',
    access: { kind: 'public' },
    limited: true,
    params: page,
    query: Nothing,
    body: z.object({
      ticket: z.string().max(600),
      answers: z.array(z.number()).max(64),
      /** Null for the draft as a whole. */
      paragraph: z.number().int().min(1).nullable(),
      passage: z.string().max(4000),
      text: Text(8000),
      name: MaybeText(120),
      contact: MaybeText(200),
    }),
    answer: z.object({ receipt: z.string() }),
  }),
  receipt: route({
    id: 'public-comments.receipt',
    method: 'POST',
    path: '/api/comment-receipts',
    summary:
      'What became of the comment that a receipt names; asked in the body, so that no log keeps it',
    access: { kind: 'public' },
    limited: true,
    params: Nothing,
    query: Nothing,
    body: z.object({ receipt: z.string().min(1).max(60) }),
    answer: ReceiptView,
  }),
};

/** The office of a unit looks at what came by its pages before anything of it counts. */
export const heldCommentRoutes = {
  desk: route({
    id: 'held-comments.desk',
    method: 'GET',
    path: oneDesk,
    summary: 'Comments that wait for a look, likeness told, and the pages that they come from',
    access: { kind: 'act', act: 'comment.moderate', on: 'unit' },
    params: desk,
    query: Nothing,
    body: Nothing,
    answer: HeldDesk,
  }),
  decide: route({
    id: 'held-comments.decide',
    method: 'POST',
    path: `${oneDesk}/decisions`,
    summary: 'Take comments, or set them aside with a reason that their writers read',
    access: { kind: 'act', act: 'comment.moderate', on: 'unit' },
    params: desk,
    query: Nothing,
    body: z.object({
      comments: z
        .array(z.object({ id: Uuid, version: z.number().int() }))
        .min(1)
        .max(300),
      decision: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('take') }),
        z.object({ kind: z.literal('setAside'), ground: SetAsideGround, words: MaybeText(500) }),
      ]),
    }),
    answer: z.object({ decided: z.number().int() }),
  }),
  sheet: route({
    id: 'held-comments.sheet',
    method: 'GET',
    path: `${oneDesk}/papers/:kind/:sheet/:format`,
    summary:
      'For those without a telephone: the sheet to comment on, or the text with its paragraphs numbered, as .docx or PDF',
    access: { kind: 'act', act: 'comment.moderate', on: 'unit' },
    params: desk.extend({
      kind: CommentPageKind,
      sheet: z.enum(['sheet', 'text']),
      format: z.enum(['docx', 'pdf']),
    }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
};

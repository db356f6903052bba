import { z } from 'zod';
import { Day, Done, Moment, Nothing, PictureName, route, Text, Uuid } from '../http/index.ts';
import {
  AskedUnitLine,
  CommentLineView,
  CommentView,
  ConsultationLine,
  ConsultationView,
  PassageView,
} from './gather-shapes.ts';

const draft = z.object({ congressId: Uuid, draftId: Uuid });
const unit = z.object({ unitId: Uuid });
const one = unit.extend({ consultationId: Uuid });
const comment = one.extend({ commentId: Uuid });
const version = z.number().int();
const ofDraft = '/api/congresses/:congressId/drafts/:draftId/consultations';
const ofUnit = '/api/units/:unitId/consultations';
const base = `${ofUnit}/:consultationId`;

/** Where a page of comments ended: the moment and the identity of its last one. */
const After = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z_[0-9a-f-]{36}$/u)
  .optional();
/** A person's words that may be left out; empty is the same. */
function MaybeText(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .transform((text) => (text === '' ? null : text.normalize('NFC')))
    .nullable();
}
/** Text that may be empty. */
function AnyText(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .transform((text) => text.normalize('NFC'));
}

/** Comments on drafts: asking for them, writing and keying them, carrying them upward. */
export const gatherRoutes = {
  asking: route({
    id: 'consultation.asking',
    method: 'GET',
    path: ofDraft,
    summary: 'Whom a unit can ask about a draft, and what it has asked already',
    access: { kind: 'act', act: 'comment.ask', on: 'congress' },
    params: draft,
    query: Nothing,
    body: Nothing,
    answer: z.object({
      unitId: Uuid,
      today: Day,
      levels: z.array(z.object({ level: z.string(), units: z.number().int() })),
      consultations: z.array(
        z.object({
          id: Uuid,
          title: z.string(),
          state: ConsultationLine.shape.state,
          draftVersion: z.number().int(),
          opensOn: Day,
          closesOn: Day,
        }),
      ),
    }),
  }),
  ask: route({
    id: 'consultation.ask',
    method: 'POST',
    path: ofDraft,
    summary: 'Send a passed draft out for comments',
    access: { kind: 'act', act: 'comment.ask', on: 'congress' },
    params: draft,
    query: Nothing,
    body: z.object({
      /** The state of the draft that was read. */
      version,
      title: Text(300),
      summary: AnyText(4000),
      questions: z.array(Text(500)).max(20),
      levels: z.array(z.string().max(40)).max(10),
      asksMembers: z.boolean(),
      asksPublic: z.boolean(),
      opensOn: Day,
      closesOn: Day,
    }),
    answer: z.object({ id: Uuid, unitId: Uuid }),
  }),
  list: route({
    id: 'consultation.list',
    method: 'GET',
    path: ofUnit,
    summary: 'What a unit is asked in a season, and what it asks itself',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: unit,
    query: z.object({ season: Uuid }),
    body: Nothing,
    answer: z.object({ consultations: z.array(ConsultationLine) }),
  }),
  show: route({
    id: 'consultation.show',
    method: 'GET',
    path: base,
    summary:
      'A consultation as one unit sees it: days, box, units below, the board of the unit that asks',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: one,
    query: Nothing,
    body: Nothing,
    answer: ConsultationView,
  }),
  passages: route({
    id: 'consultation.passages',
    method: 'GET',
    path: `${base}/passages`,
    summary: 'The frozen text that is commented on',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: one,
    query: Nothing,
    body: Nothing,
    answer: z.object({ passages: z.array(PassageView) }),
  }),
  picture: route({
    id: 'consultation.picture',
    method: 'GET',
    path: `${base}/pictures/:image`,
    summary: 'A picture that stands with the frozen text',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: one.extend({ image: PictureName }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  extend: route({
    id: 'consultation.extend',
    method: 'PUT',
    path: `${base}/window`,
    summary: 'Give everybody who is asked more days',
    access: { kind: 'act', act: 'comment.ask', on: 'unit' },
    params: one,
    query: Nothing,
    body: z.object({ version, closesOn: Day }),
    answer: Done,
  }),
  callOff: route({
    id: 'consultation.call-off',
    method: 'POST',
    path: `${base}/call-off`,
    summary: 'Call off what was asked by mistake, while nobody has written',
    access: { kind: 'act', act: 'comment.ask', on: 'unit' },
    params: one,
    query: Nothing,
    body: z.object({ version }),
    answer: Done,
  }),
  units: route({
    id: 'consultation.units',
    method: 'GET',
    path: `${base}/units`,
    summary: 'Units that owe an answer, or have sent',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: one,
    query: z.object({
      show: z.enum(['silent', 'sent', 'all']).default('silent'),
      level: z.string().max(40).optional(),
      /** The path of the last unit of the page before. */
      after: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    body: Nothing,
    answer: z.object({
      units: z.array(AskedUnitLine),
      /** Asks for the next page; null on the last one. */
      next: z.string().nullable(),
    }),
  }),
  remind: route({
    id: 'comment.remind',
    method: 'POST',
    path: `${base}/reminders`,
    summary: 'Remind the units that have not sent; each at most once a day',
    access: { kind: 'act', act: 'comment.write', on: 'unit' },
    params: one,
    query: Nothing,
    body: z.object({
      /** One level; all without it. */
      level: z.string().max(40).optional(),
      text: Text(1000),
    }),
    answer: z.object({ units: z.number().int() }),
  }),
  box: route({
    id: 'comment.box',
    method: 'GET',
    path: `${base}/comments`,
    summary: 'What lies at a unit, or what it sent, page by page',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: one,
    query: z.object({
      show: z.enum(['lines', 'setAside', 'sent']).default('lines'),
      /** A paragraph, or `whole`; all without it. */
      paragraph: z.union([z.literal('whole'), z.coerce.number().int().min(1)]).optional(),
      after: After,
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    body: Nothing,
    answer: z.object({ lines: z.array(CommentLineView), next: z.string().nullable() }),
  }),
  line: route({
    id: 'comment.line',
    method: 'GET',
    path: `${base}/comments/:commentId`,
    summary: 'A line with its way upward and the comments that it stands for',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: comment,
    query: z.object({ after: After }),
    body: Nothing,
    answer: z.object({
      line: CommentLineView,
      way: z.array(
        z.object({ from: z.string(), to: z.string(), at: Moment, calledUp: z.boolean() }),
      ),
      originals: z.array(CommentView),
      next: z.string().nullable(),
    }),
  }),
  write: route({
    id: 'comment.write',
    method: 'POST',
    path: `${base}/comments`,
    summary: 'Write a comment of the unit, or key one from paper',
    access: { kind: 'act', act: 'comment.write', on: 'unit' },
    params: one,
    query: Nothing,
    body: z.object({
      source: z.enum(['unit', 'member', 'public']),
      authorName: MaybeText(120),
      authorContact: MaybeText(200),
      /** Null for the draft as a whole. */
      paragraph: z.number().int().min(1).nullable(),
      passage: AnyText(4000),
      text: Text(8000),
      /** How many agreed in the meeting of the unit. */
      persons: z.number().int().min(1).max(100_000).default(1),
    }),
    answer: z.object({ id: Uuid, receipt: z.string() }),
  }),
  settle: route({
    id: 'comment.settle',
    method: 'POST',
    path: `${base}/comments/:commentId/settlement`,
    summary: 'Set a comment aside with a reason',
    access: { kind: 'act', act: 'comment.write', on: 'unit' },
    params: comment,
    query: Nothing,
    body: z.object({
      version,
      reason: Text(1000),
    }),
    answer: Done,
  }),
  like: route({
    id: 'comment.like',
    method: 'GET',
    path: `${base}/like`,
    summary: 'Lines of a unit that seem to say the same, for a person to look at',
    access: { kind: 'act', act: 'comment.write', on: 'unit' },
    params: one,
    query: Nothing,
    body: Nothing,
    answer: z.object({
      groups: z.array(
        z.object({ paragraph: z.number().int().nullable(), lines: z.array(CommentLineView) }),
      ),
      /** How many groups there are in all; the largest are sent. */
      total: z.number().int(),
    }),
  }),
  merge: route({
    id: 'comment.merge',
    method: 'POST',
    path: `${base}/merges`,
    summary: 'Put one line in the place of several like ones',
    access: { kind: 'act', act: 'comment.write', on: 'unit' },
    params: one,
    query: Nothing,
    body: z.object({
      lines: z
        .array(z.object({ id: Uuid, version }))
        .min(2)
        .max(500),
      text: Text(8000),
    }),
    answer: z.object({ id: Uuid }),
  }),
  meeting: route({
    id: 'comment.meeting',
    method: 'PUT',
    path: `${base}/meeting`,
    summary: 'Record the meeting in which the unit talked about the draft',
    access: { kind: 'act', act: 'comment.write', on: 'unit' },
    params: one,
    query: Nothing,
    body: z.object({
      version,
      metOn: Day,
      membersTotal: z.number().int().min(1).max(1_000_000),
      membersPresent: z.number().int().min(1).max(1_000_000),
      minutesNumber: MaybeText(60),
    }),
    answer: Done,
  }),
  addMinutes: route({
    id: 'comment.add-minutes',
    method: 'POST',
    path: `${base}/minutes`,
    summary: 'Put the minutes of the meeting beside it, as .docx or PDF',
    access: { kind: 'act', act: 'comment.write', on: 'unit' },
    params: one,
    query: z.object({ version: z.coerce.number().int() }),
    body: Nothing,
    upload: 'multipart',
    answer: Done,
  }),
  minutes: route({
    id: 'comment.minutes',
    method: 'GET',
    path: `${base}/minutes/:ofUnit`,
    summary:
      'The minutes of a unit, for itself, for the unit it sends to, and for the unit that answers',
    access: { kind: 'act', act: 'comment.view', on: 'unit' },
    params: one.extend({ ofUnit: Uuid }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  send: route({
    id: 'comment.send',
    method: 'POST',
    path: `${base}/sending`,
    summary: 'Send what stands at a unit to the asked unit above',
    access: { kind: 'act', act: 'comment.write', on: 'unit' },
    params: one,
    query: Nothing,
    /** `lines`: how many were seen when it was decided. */
    body: z.object({ version, lines: z.number().int().min(0), nothingToSay: z.boolean() }),
    answer: z.object({ lines: z.number().int() }),
  }),
  callUp: route({
    id: 'comment.call-up',
    method: 'POST',
    path: `${base}/call-up`,
    summary: 'After the last day: fetch what lies below, as it is',
    access: { kind: 'act', act: 'comment.ask', on: 'unit' },
    params: one,
    query: Nothing,
    body: Nothing,
    answer: z.object({ comments: z.number().int() }),
  }),
};

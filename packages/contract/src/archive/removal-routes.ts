import { removalSources, removalStates, retainedParts } from '@daihoi/domain/archive';
import { z } from 'zod';
import { Day, Done, Moment, Nothing, route, Text, Uuid } from '../http/index.ts';

const congress = z.object({ congressId: Uuid });
const removal = congress.extend({ removalId: Uuid });
const duePath = '/api/congresses/:congressId/archive-removals';

const DueLine = z.object({ title: z.string(), bytes: z.number().int(), until: Day });
export type DueLine = z.infer<typeof DueLine>;

/** What of one kind is past its term. */
const DueFiles = z.object({
  source: z.enum(removalSources),
  lines: z.array(DueLine),
  heldElsewhere: z.number().int(),
  nextUntil: Day.nullable(),
  fingerprint: z.string(),
});
export type DueFiles = z.infer<typeof DueFiles>;

export const RemovalLine = z.object({
  id: Uuid,
  source: z.enum(removalSources),
  decision: z.string(),
  decidedOn: Day,
  state: z.enum(removalStates),
  files: z.number().int(),
  bytes: z.number().int(),
  /** What goes if it is confirmed; none once it is settled. */
  lines: z.array(DueLine),
  proposedBy: z.string(),
  /** The reader proposed it, and so does not confirm it. */
  mine: z.boolean(),
  settledAt: Moment.nullable(),
  settledBy: z.string().nullable(),
});
export type RemovalLine = z.infer<typeof RemovalLine>;

export const DueView = z.object({
  due: z.array(DueFiles),
  complaintOpen: z.boolean(),
  /** Newest first. */
  removals: z.array(RemovalLine),
});
export type DueView = z.infer<typeof DueView>;

const Term = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('permanent'), clause: Text(300) }),
  z.object({
    kind: z.literal('years'),
    years: z.number().int().min(1).max(100),
    clause: Text(300),
  }),
]);

/** How long the files of one part are kept; `term` null where no rule that was entered says so. */
export const RetentionLine = z.object({
  part: z.enum(retainedParts),
  term: Term.nullable(),
  version: z.number().int(),
  changedBy: z.string().nullable(),
});
export type RetentionLine = z.infer<typeof RetentionLine>;

/** What is past its term, and its removal by two persons. */
export const removalRoutes = {
  due: route({
    id: 'archive.due',
    method: 'GET',
    path: duePath,
    summary:
      'What of the archives and ballot images of a congress is past its term, and earlier removals',
    access: { kind: 'act', act: 'archive.remove', on: 'congress' },
    params: congress,
    query: Nothing,
    body: Nothing,
    answer: DueView,
  }),
  propose: route({
    id: 'archive.propose-removal',
    method: 'POST',
    path: duePath,
    summary: 'Propose to remove what is past its term, by a numbered decision',
    access: { kind: 'act', act: 'archive.remove', on: 'congress' },
    params: congress,
    query: Nothing,
    body: z.object({
      source: z.enum(removalSources),
      fingerprint: z.string().length(64),
      decision: z.string().trim().max(100),
      decidedOn: Day,
    }),
    answer: z.object({ id: Uuid }),
  }),
  settle: route({
    id: 'archive.settle-removal',
    method: 'POST',
    path: `${duePath}/:removalId`,
    summary: 'Confirm a removal as another person than who proposed it, or withdraw it',
    access: { kind: 'act', act: 'archive.remove', on: 'congress' },
    params: removal,
    query: Nothing,
    body: z.object({ move: z.enum(['confirm', 'withdraw']) }),
    answer: Nothing,
  }),
  retention: route({
    id: 'archive.retention',
    method: 'GET',
    path: '/api/settings/retention',
    summary: 'How long the files of each part of an archive are kept, and by which clause',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: z.object({ terms: z.array(RetentionLine) }),
  }),
  setRetention: route({
    id: 'archive.set-retention',
    method: 'PUT',
    path: '/api/settings/retention/:part',
    summary: 'Enter how long the files of a part are kept, with the clause that says so',
    access: { kind: 'act', act: 'setting.change', on: 'root' },
    params: z.object({ part: z.enum(retainedParts) }),
    query: Nothing,
    body: z.object({ version: z.number().int(), term: Term.nullable() }),
    answer: Done,
  }),
};

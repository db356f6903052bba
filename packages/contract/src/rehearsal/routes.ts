import { z } from 'zod';
import { sessionStates } from '@daihoi/domain/ballot-session';
import { exercises, exerciseSizes } from '@daihoi/domain/rehearsal';
import { Done, Moment, Nothing, route, Uuid } from '../http/index.ts';
import { Office } from '../result/index.ts';

/** The one thing to do next in an exercise. */
const Step = z.discriminatedUnion('code', [
  z.object({
    code: z.enum(['key', 'scan', 'scanAllButOne', 'scanOneTwice']),
    done: z.number().int(),
    of: z.number().int(),
  }),
  z.object({ code: z.literal('readScans') }),
  z.object({ code: z.literal('explainStops'), count: z.number().int() }),
  z.object({ code: z.literal('armCut') }),
  z.object({ code: z.literal('keyUntilCut') }),
]);

const Finding = z.object({
  code: z.enum([
    'errors-found',
    'agreed-as-planned',
    'own-slips-found',
    'acknowledged-kept',
    'hash-same',
    'log-whole',
    'read-as-planned',
    'plain-to-people',
    'doubtful-to-people',
    'missing-stopped',
    'double-seen',
    'double-stopped',
  ]),
  holds: z.boolean(),
  count: z.number().int(),
  of: z.number().int(),
});
export type RehearsalFinding = z.infer<typeof Finding>;

const Standing = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), step: Step }),
  z.object({
    state: z.enum(['passed', 'failed']),
    findings: z.array(Finding),
    at: Moment,
  }),
]);

const Place = z.object({ congressId: Uuid, office: Office, number: z.number().int() });

/** The latest try at an exercise, and where it is played. */
const Try = z.object({
  size: z.enum(exerciseSizes),
  place: Place,
  begunAt: Moment,
  /** Who sits down to key or to scan; the typist whom the program plays is not among them. */
  typists: z.array(z.string()),
  standing: Standing,
});

const Words = z
  .string()
  .trim()
  .max(300)
  .transform((text) => text.normalize('NFC'));

/** What people know of room and machines. */
const Notes = z.object({
  place: Words,
  head: Words,
  printer: Words,
  scanner: Words,
  remarks: z
    .string()
    .trim()
    .max(2_000)
    .transform((text) => text.normalize('NFC')),
});

export const RehearsalView = z.object({
  program: z.string(),
  hands: z.array(
    z.object({
      name: z.string(),
      role: z.enum(['head', 'member', 'technician']),
      code: z.string(),
    }),
  ),
  counts: z.array(
    z.object({
      congressId: Uuid,
      unit: z.string(),
      seats: z.number().int(),
      names: z.number().int(),
      state: z.enum(sessionStates),
    }),
  ),
  exercises: z.array(
    z.object({
      exercise: z.enum(exercises),
      tries: z.number().int(),
      latest: Try.nullable(),
    }),
  ),
  notes: Notes,
  version: z.number().int(),
  /** Something watches over the program and can let the power go. */
  powerSwitch: z.boolean(),
});
export type RehearsalView = z.infer<typeof RehearsalView>;
export type RehearsalExercise = RehearsalView['exercises'][number];

const conduct = { kind: 'act', act: 'rehearsal.conduct', on: 'root' } as const;
const base = '/api/rehearsal';

export const rehearsalRoutes = {
  show: route({
    id: 'rehearsal.show',
    method: 'GET',
    path: base,
    summary: 'A rehearsal: who counts with which code, the exercises and what each came to',
    access: conduct,
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: RehearsalView,
  }),
  begin: route({
    id: 'rehearsal.begin',
    method: 'POST',
    path: `${base}/exercises`,
    summary: 'Begin an exercise anew, on a ballot of its own',
    access: conduct,
    params: Nothing,
    query: Nothing,
    body: z.object({ exercise: z.enum(exercises), size: z.enum(exerciseSizes) }),
    answer: Place,
  }),
  cutPower: route({
    id: 'rehearsal.cut-power',
    method: 'POST',
    path: `${base}/power-cut`,
    summary: 'Let the program be killed while somebody keys, and start again',
    access: conduct,
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: Nothing,
  }),
  writeNotes: route({
    id: 'rehearsal.write-notes',
    method: 'PUT',
    path: `${base}/notes`,
    summary: 'Write what people know of room and machines, for the certificate',
    access: conduct,
    params: Nothing,
    query: Nothing,
    body: Notes.extend({ version: z.number().int() }),
    answer: Done,
  }),
  certificate: route({
    id: 'rehearsal.certificate',
    method: 'GET',
    path: `${base}/certificate.:format`,
    summary: 'The readiness certificate: what was passed, what not, when and with which program',
    access: conduct,
    params: z.object({ format: z.enum(['docx', 'pdf']) }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
};

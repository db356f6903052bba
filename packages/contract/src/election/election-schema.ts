import {
  ballotFlags,
  ballotForms,
  ballotQuestions,
  electionBodies,
  electionOffices,
  electionRegulations,
  exclusionReasons,
  invalidReasons,
  roundKinds,
} from '@daihoi/domain/election';
import * as z from 'zod';

/** Names and ids arrive in two encodings of Vietnamese; inside there is one. */
export const Text = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .transform((text) => text.normalize('NFC'));

/** Figures are judged by the engine, which names the one that cannot be; here they only have to be numbers. */
const Figure = z.number();
const Figures = z
  .record(z.string(), Figure)
  .transform((record) =>
    Object.fromEntries(Object.entries(record).map(([id, count]) => [id.normalize('NFC'), count])),
  );

/** Equal ballots laid on one pile. */
export const BallotPileSchema = z.strictObject({
  count: Figure.optional(),
  struck: z.array(Text).optional(),
  agree: z.array(Text).optional(),
  disagree: z.array(Text).optional(),
  flags: z.array(z.enum(ballotFlags)).optional(),
  questions: z.array(z.enum(ballotQuestions)).optional(),
  conclusion: z.enum(['valid', ...ballotFlags]).optional(),
});

const Tallies = z.strictObject({
  valid: Figure,
  invalid: Figure,
  invalidReasons: z.partialRecord(z.enum(invalidReasons), Figure).optional(),
  votes: Figures,
  disagree: Figures.optional(),
  uncounted: Figures.optional(),
});

const openQuestion = z.enum(['invalid', 'valid']).optional();

/** One ballot of one office, as a file or a request carries it. */
export const ElectionInputSchema = z.strictObject({
  regulation: z.enum(electionRegulations),
  body: z.enum(electionBodies),
  office: z.enum(electionOffices),
  unitKind: z.enum(['partyCell', 'other']).optional(),
  seats: Figure,
  alternateSeats: Figure.optional(),
  ballotForm: z.enum(ballotForms).optional(),
  round: z.strictObject({ kind: z.enum(roundKinds), number: Figure.optional() }).optional(),
  candidates: z.array(z.strictObject({ id: Text, name: Text.optional() })),
  convened: Figure,
  excluded: z.array(z.strictObject({ reason: z.enum(exclusionReasons), count: Figure })).optional(),
  present: Figure,
  printed: Figure.optional(),
  exchanged: Figure.optional(),
  remaining: Figure.optional(),
  issued: Figure,
  collected: Figure,
  ballots: z.array(BallotPileSchema).optional(),
  tallies: Tallies.optional(),
  settings: z
    .strictObject({
      allDisagree: openQuestion,
      noMarks: openQuestion,
      alternatesFromSurplus: z.enum(['confirm', 'auto']).optional(),
    })
    .optional(),
});

/** A list to be judged by its length alone. */
export const ListInputSchema = z.strictObject({
  regulation: z.enum(electionRegulations),
  office: z.enum(electionOffices),
  seats: Figure,
  listSize: Figure,
});

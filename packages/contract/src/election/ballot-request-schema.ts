import { ballotForms, electionOffices, paperTints } from '@daihoi/domain/election';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import * as z from 'zod';
import { Text } from './election-schema.ts';

const CongressDate = z.iso.date().transform((text, context) => {
  const date = parseCalendarDate(text);
  if (date.ok) return date.value;
  context.addIssue({ code: 'invalid_format', format: 'date' });
  return z.NEVER;
});

/** One election of one congress, to be printed as a ballot. */
export const BallotRequestSchema = z.strictObject({
  congress: z.strictObject({
    unit: Text,
    title: Text,
    term: Text,
    date: CongressDate,
    place: Text.optional(),
  }),
  contest: z.strictObject({
    id: Text,
    title: Text,
    office: z.enum(electionOffices),
    seats: z.number(),
    ballotForm: z.enum(ballotForms).optional(),
    candidates: z.array(z.strictObject({ id: Text, name: Text, note: Text.optional() })),
  }),
  paper: z.enum(['A4', 'A5']),
  tint: z.enum(paperTints).optional(),
});

export type BallotRequestInput = z.infer<typeof BallotRequestSchema>;

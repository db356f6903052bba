import { z } from 'zod';
import { Nothing, route } from '../http/index.ts';
import { SealedBallotsSchema } from './package.ts';
import { conduct, SessionAsked, SessionPlace, sessionPath } from './session-place.ts';
import { Hand } from './shapes.ts';

/** The papers of a ballot: its minutes, the list of those elected, the tally sheet, the log. */
export const countingPaperKinds = ['minutes', 'elected', 'tally', 'log'] as const;

/** What is printed of the ballots: the sheet that is approved first, the run, a deck of test ballots with known answers. */
export const ballotPrintKinds = ['proof', 'run', 'deck'] as const;

export const ballotSessionPaperRoutes = {
  ballots: route({
    id: 'ballot-session.ballots',
    method: 'GET',
    path: `${sessionPath}/ballots/:kind`,
    summary: 'The ballots of a session as PDF, once its list is fixed',
    access: conduct,
    params: SessionPlace.extend({
      kind: z.enum(ballotPrintKinds),
    }),
    query: z.object({ paper: z.enum(['A4', 'A5']).optional() }),
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  paper: route({
    id: 'ballot-session.paper',
    method: 'GET',
    path: `${sessionPath}/papers/:kind.:format`,
    summary: 'A paper of a ballot as a Word file or a PDF; minutes only while every equation holds',
    access: conduct,
    params: SessionPlace.extend({
      kind: z.enum(countingPaperKinds),
      format: z.enum(['docx', 'pdf']),
    }),
    query: SessionAsked,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
  takeBallots: route({
    id: 'ballot-session.take-ballots',
    method: 'POST',
    path: `${sessionPath}/sealed-ballots`,
    summary:
      'Take the ballots of a count out for a recount, while its seal stands open by a decision',
    access: conduct,
    params: SessionPlace,
    query: Nothing,
    body: z.object({ version: z.number().int(), hands: z.array(Hand).min(2).max(3) }),
    answer: SealedBallotsSchema,
  }),
};

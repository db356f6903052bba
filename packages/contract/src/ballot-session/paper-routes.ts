import { z } from 'zod';
import { Nothing, route, Uuid } from '../http/index.ts';
import { Office } from '../result/index.ts';

/** The papers of a ballot: its minutes, the list of those elected, the tally sheet, the log. */
export const countingPaperKinds = ['minutes', 'elected', 'tally', 'log'] as const;

export const ballotSessionPaperRoutes = {
  paper: route({
    id: 'ballot-session.paper',
    method: 'GET',
    path: '/api/congresses/:congressId/ballot-sessions/:office/:number/papers/:kind.:format',
    summary: 'A paper of a ballot as a Word file or a PDF; minutes only while every equation holds',
    access: { kind: 'act', act: 'ballot.conduct', on: 'congress' },
    params: z.object({
      congressId: Uuid,
      office: Office,
      number: z.coerce.number().int().min(1).max(50),
      kind: z.enum(countingPaperKinds),
      format: z.enum(['docx', 'pdf']),
    }),
    query: Nothing,
    body: Nothing,
    download: 'file',
    answer: Nothing,
  }),
};

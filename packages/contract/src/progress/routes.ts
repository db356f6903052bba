import { z } from 'zod';
import { Day, Nothing, route, Text, Uuid } from '../http/index.ts';
import { BehindRow, Board, BoardChanges, BoardCurves } from './shapes.ts';

const params = z.object({ unitId: Uuid });
const asked = z.object({ season: Uuid, asOf: Day });
const Limit = z.coerce.number().int().min(1).max(200);

export const progressRoutes = {
  board: route({
    id: 'progress.board',
    method: 'GET',
    path: '/api/units/:unitId/board',
    summary:
      'The board of a unit: of the first season of whoever asks and as of today, unless others are named',
    access: { kind: 'act', act: 'board.view', on: 'unit' },
    params,
    query: asked.partial(),
    body: Nothing,
    answer: Board,
  }),
  behind: route({
    id: 'progress.behind',
    method: 'GET',
    path: '/api/units/:unitId/board/congresses',
    summary:
      'The congresses behind a figure of the board, a page at a time in the order of the tree',
    access: { kind: 'act', act: 'board.view', on: 'unit' },
    params,
    query: asked.extend({
      level: z.string().min(1).max(40),
      figure: z.string().min(1).max(40),
      after: z
        .string()
        .regex(/^(?:[0-9a-z]{5})*$/u)
        .max(100)
        .optional(),
      limit: Limit.default(50),
      /** `1`: without the unit's own congress, as reports count. */
      below: z.enum(['0', '1']).default('0'),
      /** `1`: also what each one waits for; looked up congress by congress, so at most 50 a page. */
      waiting: z.enum(['0', '1']).default('0'),
    }),
    body: Nothing,
    answer: z.object({ rows: z.array(BehindRow), next: z.string().nullable() }),
  }),
  changes: route({
    id: 'progress.changes',
    method: 'GET',
    path: '/api/units/:unitId/board/changes',
    summary: 'What changed on the board after one day, up to and including another',
    access: { kind: 'act', act: 'board.view', on: 'unit' },
    params,
    query: asked.extend({
      since: Day,
      /** `day,event` of the last line of the page before. */
      before: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2},[0-9a-f-]{36}$/u)
        .optional(),
      limit: Limit.default(50),
    }),
    body: Nothing,
    answer: BoardChanges,
  }),
  curves: route({
    id: 'progress.curves',
    method: 'GET',
    path: '/api/units/:unitId/board/curves',
    summary: 'The season of a unit in time: planned, closed and forecast per level, and the pauses',
    access: { kind: 'act', act: 'board.view', on: 'unit' },
    params,
    query: asked,
    body: Nothing,
    answer: BoardCurves,
  }),
  workbook: route({
    id: 'progress.workbook',
    method: 'GET',
    path: '/api/units/:unitId/board/workbook',
    summary: 'The board of a unit as .xlsx: levels, units below, what is left',
    access: { kind: 'act', act: 'board.view', on: 'unit' },
    params,
    query: asked,
    body: Nothing,
    answer: Nothing,
    download: 'file',
  }),
  reportShare: route({
    id: 'progress.report-share',
    method: 'POST',
    path: '/api/units/:unitId/reported-shares',
    summary: 'Keep a share that was reported without its numerator',
    access: { kind: 'act', act: 'board.report-share', on: 'unit' },
    params,
    query: Nothing,
    body: z.object({
      season: Uuid,
      level: z.string().min(1).max(40),
      milestone: z.enum(['held', 'closed', 'ratified']),
      hundredths: z.number().int().min(0).max(10_000),
      asOf: Day,
      source: Text(300),
    }),
    answer: z.object({ id: Uuid }),
  }),
  remind: route({
    id: 'progress.remind',
    method: 'POST',
    path: '/api/congresses/:congressId/reminders',
    summary: 'Remind the office that prepares a congress; it stands in its tasks of today',
    access: { kind: 'act', act: 'congress.decide', on: 'congress' },
    params: z.object({ congressId: Uuid }),
    query: Nothing,
    body: z.object({ text: Text(1000) }),
    answer: z.object({ id: Uuid }),
  }),
};

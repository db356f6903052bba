import { z } from 'zod';
import { Day, Nothing, route, UnitRef, Uuid } from '../http/index.ts';

/** One line of the board: the figures of one level below (or at) the unit, as of the board's day. */
export const BoardLevel = z.object({
  level: z.string(),
  total: z.number().int(),
  totalAsOf: Day,
  planned: z.number().int(),
  held: z.number().int(),
  closed: z.number().int(),
  reported: z.number().int(),
  ratified: z.number().int(),
  late: z.number().int(),
  forecastLate: z.number().int(),
  postponed: z.number().int(),
  window: z.object({ opens: Day, closes: Day }).nullable(),
});
export type BoardLevel = z.infer<typeof BoardLevel>;

/** A unit directly below: its own congress and the grassroots organisations under it. */
export const BoardTile = z.object({
  unit: UnitRef,
  congressId: Uuid.nullable(),
  state: z.string().nullable(),
  late: z.boolean(),
  forecastLate: z.boolean(),
  grassroots: z.object({ total: z.number().int(), closed: z.number().int() }),
});

/** A congress that is not closed yet: what it waits for and by when. */
export const OpenCongress = z.object({
  congressId: Uuid,
  unit: UnitRef,
  state: z.string(),
  plan: z.object({ from: Day, to: Day }).nullable(),
  deadline: Day,
  late: z.boolean(),
  forecastLate: z.boolean(),
  daysLate: z.number().int(),
});

export const Board = z.object({
  unit: UnitRef,
  asOf: Day,
  levels: z.array(BoardLevel),
  tiles: z.array(BoardTile),
});
export type Board = z.infer<typeof Board>;

export const progressRoutes = {
  board: route({
    id: 'progress.board',
    method: 'GET',
    path: '/api/units/:unitId/board',
    summary: 'The board of a unit as of a day',
    access: { kind: 'act', act: 'board.view', on: 'unit' },
    params: z.object({ unitId: Uuid }),
    query: z.object({ season: Uuid, asOf: Day }),
    body: Nothing,
    answer: Board,
  }),
};

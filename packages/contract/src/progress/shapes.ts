import { z } from 'zod';
import { Day, UnitRef, Uuid } from '../http/index.ts';

const Count = z.number().int();

/** A share reported without its numerator: marked, added to nothing. */
export const ReportedShare = z.object({
  milestone: z.string(),
  hundredths: Count,
  asOf: Day,
  source: z.string(),
});

/** One line of the board: the figures of one level below (or at) the unit, as of the board's day. */
export const BoardLevel = z.object({
  level: z.string(),
  total: Count,
  totalAsOf: Day,
  totalChangedOn: Day.nullable(),
  planned: Count,
  held: Count,
  closed: Count,
  reported: Count,
  ratified: Count,
  late: Count,
  forecastLate: Count,
  postponed: Count,
  window: z.object({ opens: Day, closes: Day }).nullable(),
  shares: z.array(ReportedShare),
});
export type BoardLevel = z.infer<typeof BoardLevel>;

/** A unit directly below: its own congress and the grassroots organisations under it. */
export const BoardTile = z.object({
  unit: UnitRef,
  congressId: Uuid.nullable(),
  state: z.string().nullable(),
  late: z.boolean(),
  forecastLate: z.boolean(),
  grassroots: z.object({ total: Count, closed: Count }),
});
export type BoardTile = z.infer<typeof BoardTile>;

export const Board = z.object({
  unit: UnitRef,
  asOf: Day,
  levels: z.array(BoardLevel),
  /** Every window in force for the unit, lowest level first, whether or not its level has figures yet. */
  windows: z.array(z.object({ level: z.string(), opens: Day, closes: Day })),
  tiles: z.array(BoardTile),
});
export type Board = z.infer<typeof Board>;

/** What a congress waits for: the first open item of its next move, or the move itself when nothing is missing. */
export const WaitsFor = z.object({
  move: z.string(),
  side: z.enum(['own', 'superior']),
  item: z
    .object({
      code: z.string(),
      at: z.string(),
      figures: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
});

/** One congress behind a figure, as it stood on the board's day. */
export const BehindRow = z.object({
  congressId: Uuid,
  unit: UnitRef,
  parentName: z.string().nullable(),
  state: z.string().nullable(),
  plan: z.object({ from: Day, to: Day }).nullable(),
  deadline: Day,
  heldOn: Day.nullable(),
  closedOn: Day.nullable(),
  reportedOn: Day.nullable(),
  ratifiedOn: Day.nullable(),
  late: z.boolean(),
  forecastLate: z.boolean(),
  daysLate: Count,
  closing: Day.nullable(),
  neededBy: Day.nullable(),
  grassroots: Count,
  waits: WaitsFor.nullable(),
});
export type BehindRow = z.infer<typeof BehindRow>;

export const BoardChanges = z.object({
  counts: z.array(
    z.object({ level: z.string(), milestone: z.string(), before: Count, after: Count }),
  ),
  changes: z.array(
    z.object({
      eventId: Uuid,
      act: z.string(),
      occurredOn: Day,
      congressId: Uuid,
      unit: UnitRef,
    }),
  ),
  next: z.string().nullable(),
});
export type BoardChanges = z.infer<typeof BoardChanges>;

const Points = z.array(z.object({ day: Day, count: Count }));

export const BoardCurves = z.object({
  levels: z.array(
    z.object({
      level: z.string(),
      total: Count,
      planned: Points,
      closed: Points,
      forecast: Points,
    }),
  ),
  pauses: z.array(z.object({ from: Day, until: Day.nullable(), most: Count })),
});
export type BoardCurves = z.infer<typeof BoardCurves>;

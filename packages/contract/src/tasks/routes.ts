import { z } from 'zod';
import { Day, Nothing, route, UnitRef, Uuid } from '../http/index.ts';

const Figures = z.record(z.string(), z.union([z.string(), z.number()]));

/** Something that the signed-in person must do: a verb with its figures, a last day, and where it is done. */
export const Task = z.object({
  id: z.string(),
  kind: z.string(),
  due: Day.nullable(),
  /** `due`: today or overdue; `upcoming`: later, or without a day. */
  group: z.enum(['due', 'upcoming']),
  unit: UnitRef,
  congressId: Uuid.nullable(),
  figures: Figures,
  /** Items that the step still lacks, where each is filled in. */
  missing: z.array(z.object({ code: z.string(), at: z.string(), figures: Figures })),
});
export type Task = z.infer<typeof Task>;

/** The congress of the person's own unit, for whoever has one step to take. */
export const OwnCongress = z.object({
  congressId: Uuid,
  unit: UnitRef,
  state: z.string(),
  interrupted: z.string().nullable(),
  plan: z.object({ from: Day, to: Day }).nullable(),
  deadline: Day,
});

export const TaskList = z.object({
  today: Day,
  tasks: z.array(Task),
  /** How many there are in all; `tasks` holds the most urgent of them. */
  total: z.number().int(),
  own: OwnCongress.nullable(),
  /** Units below that meet next. */
  meeting: z.array(
    z.object({
      congressId: Uuid,
      unit: UnitRef,
      state: z.string(),
      plan: z.object({ from: Day, to: Day }),
    }),
  ),
  reminders: z.array(
    z.object({ id: Uuid, text: z.string(), sentAt: z.string(), senderName: z.string() }),
  ),
});
export type TaskList = z.infer<typeof TaskList>;

export const taskRoutes = {
  list: route({
    id: 'tasks.list',
    method: 'GET',
    path: '/api/tasks',
    summary: 'What the signed-in person must do in a season, by their rights',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: z.object({ season: Uuid }),
    body: Nothing,
    answer: TaskList,
  }),
};

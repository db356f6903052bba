import { z } from 'zod';
import { Day, Done, Nothing, route, Text, Uuid } from '../http/index.ts';

const draft = z.object({ congressId: Uuid, draftId: Uuid });
const version = z.number().int();
const path = '/api/congresses/:congressId/drafts/:draftId/plan';

const Member = z.object({ name: Text(100), duty: z.string().trim().max(200) });
const Work = z.object({
  /** Null for one that is new. */
  id: Uuid.nullable(),
  kind: z.enum(['part', 'study']),
  title: Text(300),
  writer: z.string().trim().max(200),
  due: Day.nullable(),
  state: z.enum(['OPEN', 'WRITING', 'DONE']),
});
export type DraftWorkView = z.infer<typeof Work>;
export type TeamMemberView = z.infer<typeof Member>;

export const DraftPlanView = z.object({
  version,
  team: z.array(Member),
  works: z.array(Work),
  /** The parts that a paper of its kind has to have, as an outline to begin with. */
  proposed: z.array(z.string()),
  /** Who of the office can write drafts. */
  colleagues: z.array(z.string()),
});
export type DraftPlanView = z.infer<typeof DraftPlanView>;

/** The work of the drafting team on one draft. */
export const draftPlanRoutes = {
  show: route({
    id: 'draft-plan.show',
    method: 'GET',
    path,
    summary: 'Outline, duties and thematic studies of a draft',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: draft,
    query: Nothing,
    body: Nothing,
    answer: DraftPlanView,
  }),
  save: route({
    id: 'draft-plan.save',
    method: 'PUT',
    path,
    summary: 'Write outline, duties and thematic studies at once',
    access: { kind: 'act', act: 'draft.write', on: 'congress' },
    params: draft,
    query: Nothing,
    body: z.object({
      version,
      team: z.array(Member).max(50),
      works: z.array(Work).max(100),
    }),
    answer: Done,
  }),
};

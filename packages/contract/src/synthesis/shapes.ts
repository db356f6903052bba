import { z } from 'zod';
import { Day, Moment, Uuid } from '../http/index.ts';

/** A paragraph of the draft by its number; null for the draft as a whole. */
const Place = z.number().int().min(1).nullable();

/** Who stands behind some lines. */
export const Voices = z.object({
  comments: z.number().int(),
  units: z.number().int(),
  byLevel: z.array(z.object({ level: z.string(), units: z.number().int() })),
  persons: z.number().int(),
  members: z.number().int(),
  citizens: z.number().int(),
});
export type Voices = z.infer<typeof Voices>;

export const OutcomeName = z.enum(['accepted', 'partly', 'declined']);

/** A passage of a later version that changed for a group; below zero what was taken out. */
const ChangedPassage = z.object({ version: z.number().int(), paragraph: z.number().int() });

export const GroupView = z.object({
  id: Uuid,
  /** The state of the record, sent back with every change. */
  version: z.number().int(),
  number: z.number().int(),
  place: Place,
  gist: z.string(),
  response: z.object({ outcome: OutcomeName, reason: z.string() }).nullable(),
  answeredAt: Moment.nullable(),
  answeredBy: z.string().nullable(),
  changes: z.array(ChangedPassage),
});
export type GroupView = z.infer<typeof GroupView>;

export const CountedGroupView = GroupView.extend({ lines: z.number().int(), voices: Voices });
export type CountedGroupView = z.infer<typeof CountedGroupView>;

/** Lines without a group that seem to say the same, under the identity of the first of them all. */
export const ProposalView = z.object({
  first: Uuid,
  text: z.string(),
  passage: z.string(),
  lines: z.number().int(),
  voices: Voices,
  /** A group that already holds a line like these. */
  near: z.object({ id: Uuid, number: z.number().int() }).nullable(),
});
export type ProposalView = z.infer<typeof ProposalView>;

const Said = z.object({
  id: Uuid,
  source: z.enum(['unit', 'member', 'public', 'merged']),
  text: z.string(),
  passage: z.string(),
  unitName: z.string().nullable(),
  authorName: z.string().nullable(),
  madeAt: Moment,
});

/** A line as it is read before it is put into a group. */
export const SynthesisLine = Said.extend({ comments: z.number().int() });
export type SynthesisLine = z.infer<typeof SynthesisLine>;

export const HindranceView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('windowOpen'), until: Day }),
  z.object({
    kind: z.enum(['held', 'below', 'withoutGroup', 'unanswered']),
    count: z.number().int(),
  }),
]);
export type HindranceView = z.infer<typeof HindranceView>;

export const SynthesisView = z.object({
  title: z.string(),
  /** The state of the consultation, sent back when it is concluded. */
  version: z.number().int(),
  state: z.enum(['ASKING', 'CALLED_OFF', 'CONCLUDED']),
  opensOn: Day,
  closesOn: Day,
  congressId: Uuid,
  draftId: Uuid,
  draftVersion: z.number().int(),
  unitName: z.string(),
  /** Places with lines or groups, the whole first, each with its text and the heading above it. */
  places: z.array(
    z.object({
      place: Place,
      text: z.string(),
      heading: z.string(),
      waiting: z.number().int(),
      groups: z.number().int(),
      unanswered: z.number().int(),
    }),
  ),
  voices: Voices,
  hindrances: z.array(HindranceView),
  unanswered: z.array(z.object({ id: Uuid, number: z.number().int(), place: Place })),
});
export type SynthesisView = z.infer<typeof SynthesisView>;

export const ChangeForComments = z.object({
  kind: z.enum(['changed', 'moved', 'added', 'removed']),
  paragraph: z.number().int(),
  /** Under which number it is linked. */
  linkAs: z.number().int(),
  words: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  linked: z.array(Uuid),
  proposed: z.array(Uuid),
});
export type ChangeForComments = z.infer<typeof ChangeForComments>;

/** Groups of comments for which passages of a version changed. */
export const GroupsBehindView = z.object({
  unitId: Uuid,
  groups: z.array(
    GroupView.pick({ id: true, number: true, place: true, gist: true }).extend({
      consultationId: Uuid,
      commentedVersion: z.number().int(),
      /** Passages of the version; below zero what was taken out of the one commented on. */
      linked: z.array(z.number().int()),
    }),
  ),
});
export type GroupsBehindView = z.infer<typeof GroupsBehindView>;

export const ChangesView = z.object({
  /** Null while the draft has no newer version than the one commented on. */
  version: z.number().int().nullable(),
  changes: z.array(ChangeForComments),
  /** Groups that were taken up. */
  groups: z.array(GroupView),
});
export type ChangesView = z.infer<typeof ChangesView>;

/** What came home to a unit for one group. */
export const HomeAnswerView = GroupView.pick({
  id: true,
  number: true,
  place: true,
  gist: true,
  changes: true,
}).extend({
  outcome: OutcomeName,
  reason: z.string(),
  /** How many comments of the unit and of units below stand behind. */
  comments: z.number().int(),
});
export type HomeAnswerView = z.infer<typeof HomeAnswerView>;

export const HomeAnswersView = z.object({
  title: z.string(),
  ownerName: z.string(),
  concluded: z.boolean(),
  answers: z.array(HomeAnswerView),
});
export type HomeAnswersView = z.infer<typeof HomeAnswersView>;

export const HomeCommentView = Said;
export type HomeCommentView = z.infer<typeof HomeCommentView>;

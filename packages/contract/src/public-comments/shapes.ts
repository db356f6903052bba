import { z } from 'zod';
import { Day, Moment, Uuid } from '../http/index.ts';

/** Whose page it is: everybody's, or that of the members of one unit. */
export const CommentPageKind = z.enum(['public', 'member']);
export type CommentPageKind = z.infer<typeof CommentPageKind>;

export const CommentPhaseName = z.enum(['before', 'open', 'over', 'ended']);

/** A paragraph as it stood when comments were asked for. */
export const PagePassage = z.object({
  paragraph: z.number().int(),
  kind: z.enum(['text', 'heading', 'basis', 'cell']),
  text: z.string(),
  /** Notes below the text: mark, where the mark stands in it, words. */
  notes: z
    .array(z.object({ at: z.number().int(), label: z.string(), text: z.string() }))
    .optional(),
  /** Pictures in it and behind it, measures in twips; one without a name cannot be shown. */
  pictures: z
    .array(
      z.object({
        width: z.number(),
        height: z.number(),
        image: z.string().optional(),
        alt: z.string().optional(),
      }),
    )
    .optional(),
});
export type PagePassage = z.infer<typeof PagePassage>;

/** What a page without signing in shows. */
export const CommentPageView = z.object({
  kind: CommentPageKind,
  title: z.string(),
  /** The unit whose draft it is: it asks, and it answers. */
  askedBy: z.string(),
  /** The unit whose members write here; null on the page of the public. */
  members: z.string().nullable(),
  opensOn: Day,
  closesOn: Day,
  phase: CommentPhaseName,
  /** Days left with today; 0 once it is over. */
  daysLeft: z.number().int(),
  summary: z.string(),
  questions: z.array(z.string()),
  passages: z.array(PagePassage),
});
export type CommentPageView = z.infer<typeof CommentPageView>;

/** A sum for the browser: `parts` answers, each of which gives a hash with `bits` zeros at its head. */
export const ChallengeView = z.object({
  ticket: z.string(),
  parts: z.number().int(),
  bits: z.number().int(),
  expiresAt: Moment,
});
export type ChallengeView = z.infer<typeof ChallengeView>;

export const SetAsideGround = z.enum([
  'offensive',
  'offTopic',
  'spam',
  'personalData',
  'repeated',
  'other',
]);
export type SetAsideGround = z.infer<typeof SetAsideGround>;

/** What became of a comment, for whoever holds its receipt. No name, no telephone number. */
export const ReceiptView = z.object({
  receipt: z.string(),
  title: z.string(),
  askedBy: z.string(),
  madeOn: Day,
  /** Null for the draft as a whole. */
  passage: z.string().nullable(),
  text: z.string(),
  state: z.enum(['held', 'received', 'setAside']),
  /** Why it was set aside; null unless it was. */
  reason: z.string().nullable(),
  /** The unit that has it now. */
  standsAt: z.string(),
  /** The units that it was sent up to, and when. */
  way: z.array(z.object({ to: z.string(), at: Moment, calledUp: z.boolean() })),
  /** The answer of the unit that asks; null until it has concluded. */
  answer: z
    .object({
      outcome: z.enum(['accepted', 'partly', 'declined']),
      /** Why, or how it was taken up; empty where all of it was accepted. */
      reason: z.string(),
      /** What the comments ask that were answered together. */
      gist: z.string(),
      answeredOn: Day.nullable(),
      /** Passages of later versions that changed for it; a paragraph with a minus was taken out. */
      changes: z.array(z.object({ version: z.number().int(), paragraph: z.number().int() })),
    })
    .nullable(),
});
export type ReceiptView = z.infer<typeof ReceiptView>;

/** A comment from a page without signing in that waits for a look. */
export const HeldComment = z.object({
  id: Uuid,
  version: z.number().int(),
  source: z.enum(['member', 'public']),
  name: z.string().nullable(),
  contact: z.string().nullable(),
  paragraph: z.number().int().nullable(),
  passage: z.string(),
  text: z.string(),
  madeAt: Moment,
  /** Comments with the same number seem to say the same; 0 for one that stands alone. */
  like: z.number().int(),
});
export type HeldComment = z.infer<typeof HeldComment>;

/** What lies before the office of a unit, and how its page is reached. */
export const HeldDesk = z.object({
  title: z.string(),
  unit: z.string(),
  askedBy: z.string(),
  closesOn: Day,
  phase: CommentPhaseName,
  mayWrite: z.boolean(),
  counts: z.object({
    held: z.number().int(),
    setAside: z.number().int(),
  }),
  /** The oldest first, at most 300. */
  held: z.array(HeldComment),
  /** The pages whose comments come to this unit, with the squares that lead there. */
  pages: z.array(z.object({ kind: CommentPageKind, address: z.string(), square: z.string() })),
});
export type HeldDesk = z.infer<typeof HeldDesk>;

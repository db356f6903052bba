import { z } from 'zod';
import { DraftKindName } from '../drafting/index.ts';
import { PagePassage } from '../public-comments/index.ts';
import { Day, Moment, UnitRef, Uuid } from '../http/index.ts';

export const ConsultationStateName = z.enum(['ASKING', 'CALLED_OFF', 'CONCLUDED']);
/** How a consultation stands today by its days. */
export const ConsultationPhaseName = z.enum(['before', 'open', 'over', 'ended']);
export const CommentStateName = z.enum(['held', 'received', 'setAside']);

/** A paragraph of the version that is commented on, as it was frozen. */
export const PassageView = PagePassage;
export type PassageView = z.infer<typeof PassageView>;

/** How much lies at a unit. */
const BoxCounts = z.object({
  lines: z.number().int(),
  held: z.number().int(),
  setAside: z.number().int(),
  sent: z.number().int(),
});

const SentView = z.object({ at: Moment, by: z.string(), nothingToSay: z.boolean() });

/** A consultation in the list of a unit: what it is asked, and what it asks itself. */
export const ConsultationLine = z.object({
  id: Uuid,
  congressId: Uuid,
  draftId: Uuid,
  kind: DraftKindName,
  title: z.string(),
  /** The unit that asks. */
  asker: UnitRef,
  isOwn: z.boolean(),
  state: ConsultationStateName,
  phase: ConsultationPhaseName,
  opensOn: Day,
  closesOn: Day,
  /** The last day included. */
  daysLeft: z.number().int(),
  box: BoxCounts,
  /** What this unit has sent upward; null while it has not. */
  sent: SentView.nullable(),
});
export type ConsultationLine = z.infer<typeof ConsultationLine>;

/** Asked units of one level. */
export const LevelTally = z.object({
  level: z.string(),
  asked: z.number().int(),
  sent: z.number().int(),
  nothingToSay: z.number().int(),
  calledUp: z.number().int(),
});
export type LevelTally = z.infer<typeof LevelTally>;

export const MeetingView = z.object({
  metOn: Day,
  membersTotal: z.number().int(),
  membersPresent: z.number().int(),
  minutesNumber: z.string().nullable(),
  hasMinutes: z.boolean(),
});
export type MeetingView = z.infer<typeof MeetingView>;

/** A consultation as one unit sees it. */
export const ConsultationView = ConsultationLine.extend({
  /** The state of the consultation, sent back when its own unit changes it. */
  version: z.number().int(),
  /** The state of this unit's row, sent back with meeting and sending. */
  unitVersion: z.number().int(),
  draftVersion: z.number().int(),
  summary: z.string(),
  questions: z.array(z.string()),
  asksMembers: z.boolean(),
  asksPublic: z.boolean(),
  mayWrite: z.boolean(),
  mayAsk: z.boolean(),
  meeting: MeetingView.nullable(),
  /** The unit to which this one sends; null for the unit of the draft. */
  superiorName: z.string().nullable(),
  /** Names the page of this unit's members; null where members are not asked. */
  memberCode: z.string().nullable(),
  /** Names the page of the public; null for units that do not answer, or where it is not asked. */
  publicCode: z.string().nullable(),
  calledUpAt: Moment.nullable(),
  /** Units that send to this one. */
  below: z.array(LevelTally),
  /** For the unit of the draft alone. */
  board: z
    .object({
      levels: z.array(LevelTally),
      lying: z.object({ lines: z.number().int(), held: z.number().int() }),
      comments: z.number().int(),
    })
    .nullable(),
  /** Lines that stand here, by paragraph; null is the whole draft. */
  places: z.array(z.object({ paragraph: z.number().int().nullable(), lines: z.number().int() })),
});
export type ConsultationView = z.infer<typeof ConsultationView>;

/** A comment with who said it; contacts only for those who answer or were written to. */
export const CommentView = z.object({
  id: Uuid,
  version: z.number().int(),
  source: z.enum(['unit', 'member', 'public', 'merged']),
  channel: z.enum(['screen', 'paper', 'page']),
  unitId: Uuid.nullable(),
  unitName: z.string().nullable(),
  authorName: z.string().nullable(),
  authorContact: z.string().nullable(),
  paragraph: z.number().int().nullable(),
  passage: z.string(),
  text: z.string(),
  persons: z.number().int(),
  state: CommentStateName,
  setAsideReason: z.string().nullable(),
  receipt: z.string(),
  madeAt: Moment,
  madeBy: z.string().nullable(),
});
export type CommentView = z.infer<typeof CommentView>;

/** A comment that stands for all merged into it, with who is behind it. */
export const CommentLineView = CommentView.extend({
  behind: z.object({
    comments: z.number().int(),
    persons: z.number().int(),
    units: z.number().int(),
    levels: z.number().int(),
  }),
});
export type CommentLineView = z.infer<typeof CommentLineView>;

/** A unit that is asked, as the list for chasing shows it. */
export const AskedUnitLine = z.object({
  unit: UnitRef,
  superiorName: z.string(),
  sent: SentView.nullable(),
  calledUpAt: Moment.nullable(),
  meeting: MeetingView.nullable(),
  /** When it was last reminded. */
  remindedAt: Moment.nullable(),
  /** Comments that lie there and have not gone up. */
  lines: z.number().int(),
});
export type AskedUnitLine = z.infer<typeof AskedUnitLine>;

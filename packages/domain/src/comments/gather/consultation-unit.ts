import {
  err,
  ok,
  type CalendarDate,
  type Instant,
  type Result,
  type UnitId,
} from '../../kernel/index.ts';

/** A unit that is asked, and what it has done about it. The unit of the draft is one of them: the last place comments come to. */
export interface ConsultationUnit {
  readonly unitId: UnitId;
  /** The asked unit above, to which this one sends; undefined for the unit of the draft. */
  readonly superiorId: UnitId | undefined;
  readonly level: string;
  /** The meeting that its own comments come from; undefined while none is recorded. */
  readonly meeting: CommentMeeting | undefined;
  /** Undefined until it sends. */
  readonly sent: SentComments | undefined;
  /** When what stood there was called up from above; undefined when it was not. */
  readonly calledUpAt: Instant | undefined;
}

/** The meeting of a cell or committee that talked about the draft. */
export interface CommentMeeting {
  readonly metOn: CalendarDate;
  readonly membersTotal: number;
  readonly membersPresent: number;
  readonly minutesNumber: string | undefined;
  /** The scanned or written minutes by their hash; undefined while none were uploaded. */
  readonly minutesHash: string | undefined;
}

export interface SentComments {
  readonly at: Instant;
  /** It had nothing to say: an answer too. */
  readonly nothingToSay: boolean;
}

/** Why a meeting is not recorded. */
export type MeetingRefusal =
  | { readonly code: 'comment.meeting-figures'; readonly total: number; readonly present: number }
  | { readonly code: 'comment.meeting-in-future'; readonly day: CalendarDate };

/** Refuses a meeting with more people than members, or one that has not been. */
export function checkMeeting(
  meeting: CommentMeeting,
  today: CalendarDate,
): Result<CommentMeeting, MeetingRefusal> {
  const { membersTotal: total, membersPresent: present, metOn } = meeting;
  if (present > total || present < 1)
    return err({ code: 'comment.meeting-figures', total, present });
  return metOn > today ? err({ code: 'comment.meeting-in-future', day: metOn }) : ok(meeting);
}

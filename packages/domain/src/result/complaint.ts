import type { ElectionOffice } from '../election/index.ts';
import { err, ok, type ArticleRef, type CalendarDate, type Result } from '../kernel/index.ts';
import type { ComplaintSpan } from './complaint-span.ts';
import { complaintsDue, type DeadlineOrder } from './deadlines.ts';

/** What an inspection committee comes to. Only a withdrawal needs no paper of its own. */
export const complaintOutcomes = ['UPHELD', 'NOT_UPHELD', 'WITHDRAWN'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** The body of the superior that verifies a complaint, and since when. */
export interface ComplaintTakingUp {
  readonly on: CalendarDate;
  readonly body: string;
}

/** What came of a complaint, and the paper in which that stands. */
export interface ComplaintConclusion {
  readonly on: CalendarDate;
  readonly outcome: ComplaintOutcome;
  readonly words: string;
  readonly paper?: { readonly number: string; readonly issuedOn: CalendarDate };
}

/** How far a complaint has come. */
export type ComplaintState =
  | { readonly kind: 'REGISTERED' }
  | { readonly kind: 'TAKEN_UP'; readonly takenUp: ComplaintTakingUp }
  | {
      readonly kind: 'CONCLUDED';
      readonly takenUp: ComplaintTakingUp | undefined;
      readonly conclusion: ComplaintConclusion;
    };

/** Khieu nai ve bau cu: what is complained about, when it arrived, how far it has come. */
export interface Complaint {
  readonly receivedOn: CalendarDate;
  readonly complainant: string;
  /** Left out: the elections of the congress as a whole. */
  readonly office?: ElectionOffice;
  readonly words: string;
  /** It arrived after the last day, where the rule that sets that day is not confirmed enough to turn it away. */
  readonly late: boolean;
  readonly state: ComplaintState;
}

export type ComplaintRefusal =
  | { readonly code: 'complaint.congress-not-closed' }
  | {
      readonly code: 'complaint.before-closing';
      readonly at: 'receivedOn';
      readonly closedOn: CalendarDate;
    }
  | { readonly code: 'complaint.day-to-come'; readonly today: CalendarDate }
  | {
      readonly code: 'complaint.too-late';
      readonly at: 'receivedOn';
      readonly due: CalendarDate;
      readonly workingDays: number;
      readonly by: ArticleRef;
    }
  | { readonly code: 'complaint.already-taken-up' }
  | { readonly code: 'complaint.not-taken-up' }
  | { readonly code: 'complaint.already-concluded' }
  | { readonly code: 'complaint.day-before-previous-step'; readonly previous: CalendarDate }
  | { readonly code: 'complaint.paper-missing'; readonly at: 'number' };

/**
 * Judges a complaint that arrived after the closing of a congress (190-QD/TW, article 33, clause 1).
 * @param given.closing working days counted from the closing; undefined while the congress is not closed
 * @returns the complaint as registered; refused after the last day where the rule is confirmed, marked as late where it is
 *   not (the text of 244-QD/TW was not seen)
 */
export function registerComplaint(
  told: Pick<Complaint, 'receivedOn' | 'complainant' | 'office' | 'words'>,
  given: { readonly closing: DeadlineOrder | undefined; readonly today: CalendarDate },
): Result<Complaint, ComplaintRefusal> {
  const { closing, today } = given;
  if (!closing) return err({ code: 'complaint.congress-not-closed' });
  if (told.receivedOn > today) return err({ code: 'complaint.day-to-come', today });
  if (told.receivedOn < closing.from)
    return err({ code: 'complaint.before-closing', at: 'receivedOn', closedOn: closing.from });
  const deadline = complaintsDue(closing);
  const late = deadline !== undefined && told.receivedOn > deadline.due;
  if (late && deadline.confidence === 'CONFIRMED') {
    const { due, workingDays, by } = deadline;
    return err({ code: 'complaint.too-late', at: 'receivedOn', due, workingDays, by });
  }
  return ok({ ...told, late, state: { kind: 'REGISTERED' } });
}

/** The inspection side of the superior begins to verify. */
export function takeUpComplaint(
  complaint: Complaint,
  takenUp: ComplaintTakingUp,
): Result<Complaint, ComplaintRefusal> {
  const { kind } = complaint.state;
  if (kind === 'CONCLUDED') return err({ code: 'complaint.already-concluded' });
  if (kind === 'TAKEN_UP') return err({ code: 'complaint.already-taken-up' });
  if (takenUp.on < complaint.receivedOn)
    return err({ code: 'complaint.day-before-previous-step', previous: complaint.receivedOn });
  return ok({ ...complaint, state: { kind: 'TAKEN_UP', takenUp } });
}

/** Concludes a complaint: by a paper once it was verified, or without one when it was withdrawn. */
export function concludeComplaint(
  complaint: Complaint,
  conclusion: ComplaintConclusion,
): Result<Complaint, ComplaintRefusal> {
  const { state } = complaint;
  if (state.kind === 'CONCLUDED') return err({ code: 'complaint.already-concluded' });
  const takenUp = state.kind === 'TAKEN_UP' ? state.takenUp : undefined;
  if (conclusion.outcome !== 'WITHDRAWN') {
    if (!takenUp) return err({ code: 'complaint.not-taken-up' });
    if (!conclusion.paper) return err({ code: 'complaint.paper-missing', at: 'number' });
  }
  const previous = takenUp?.on ?? complaint.receivedOn;
  if (conclusion.on < previous)
    return err({ code: 'complaint.day-before-previous-step', previous });
  return ok({ ...complaint, state: { kind: 'CONCLUDED', takenUp, conclusion } });
}

/** The days on which a complaint was open. */
export function openSpanOf({ receivedOn, state }: Complaint): ComplaintSpan {
  return state.kind === 'CONCLUDED'
    ? { from: receivedOn, until: state.conclusion.on }
    : { from: receivedOn };
}

/** A complaint as it stood at the end of a day; undefined before it arrived. */
export function complaintAsOf(complaint: Complaint, day: CalendarDate): Complaint | undefined {
  const { receivedOn, state } = complaint;
  if (receivedOn > day) return undefined;
  const takenUp = state.kind === 'REGISTERED' ? undefined : state.takenUp;
  if (state.kind === 'CONCLUDED' && state.conclusion.on <= day) return complaint;
  return takenUp && takenUp.on <= day
    ? { ...complaint, state: { kind: 'TAKEN_UP', takenUp } }
    : { ...complaint, state: { kind: 'REGISTERED' } };
}

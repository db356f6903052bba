import {
  daysBetween,
  err,
  ok,
  unreachable,
  type CalendarDate,
  type Result,
} from '../kernel/index.ts';
import type { ConsultationMove, ConsultationState } from './consultation-state.ts';
import { consultationMayMove, consultationMoves } from './consultation-state.ts';

/** A passed draft goes out for comments: what is asked, of whom besides the units, and for how long. */
export interface Consultation {
  readonly title: string;
  readonly summary: string;
  /** What the committee asks about in particular. */
  readonly questions: readonly string[];
  readonly asksMembers: boolean;
  readonly asksPublic: boolean;
  /** First and last day on which comments are taken, both included. */
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
  readonly state: ConsultationState;
}

/** Before its first day, within its days, after its last one, or over for good. */
export type ConsultationPhase = 'before' | 'open' | 'over' | 'ended';

/** How a consultation stands on a day. */
export function phaseOn(consultation: Consultation, on: CalendarDate): ConsultationPhase {
  if (consultation.state !== 'ASKING') return 'ended';
  if (on < consultation.opensOn) return 'before';
  return on > consultation.closesOn ? 'over' : 'open';
}

/** Days that are left to send, the last day included; 0 once it is over. */
export function daysLeft({ opensOn, closesOn }: Consultation, on: CalendarDate): number {
  const from = on < opensOn ? opensOn : on;
  return Math.max(0, daysBetween({ from, to: closesOn }) + 1);
}

/** Why a consultation does not take a change. */
export type ConsultationRefusal =
  | { readonly code: 'consultation.draft-not-passed' }
  | { readonly code: 'consultation.nobody-asked' }
  | { readonly code: 'consultation.window'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly code: 'consultation.in-the-past'; readonly day: CalendarDate }
  | { readonly code: 'consultation.not-shorter'; readonly day: CalendarDate }
  | { readonly code: 'consultation.not-begun'; readonly day: CalendarDate }
  | { readonly code: 'consultation.over'; readonly day: CalendarDate }
  | { readonly code: 'consultation.not-over'; readonly day: CalendarDate }
  | { readonly code: 'consultation.ended'; readonly state: ConsultationState }
  | { readonly code: 'consultation.has-comments'; readonly count: number };

/** Refuses a window that ends before it begins, or that lies in the past. */
export function checkWindow(
  { opensOn, closesOn }: Pick<Consultation, 'opensOn' | 'closesOn'>,
  today: CalendarDate,
): ConsultationRefusal | undefined {
  if (closesOn < opensOn) return { code: 'consultation.window', from: opensOn, to: closesOn };
  return opensOn < today ? { code: 'consultation.in-the-past', day: opensOn } : undefined;
}

/** Refuses words and sendings outside the days of the consultation. */
export function checkOpen(
  consultation: Consultation,
  on: CalendarDate,
): ConsultationRefusal | undefined {
  const phase = phaseOn(consultation, on);
  switch (phase) {
    case 'open':
      return undefined;
    case 'before':
      return { code: 'consultation.not-begun', day: consultation.opensOn };
    case 'over':
      return { code: 'consultation.over', day: consultation.closesOn };
    case 'ended':
      return { code: 'consultation.ended', state: consultation.state };
    default:
      return unreachable(phase);
  }
}

/** Gives those who are asked more days; nobody's days are taken away. */
export function extendConsultation(
  consultation: Consultation,
  window: { readonly closesOn: CalendarDate; readonly today: CalendarDate },
): Result<Consultation, ConsultationRefusal> {
  const { closesOn, today } = window;
  const { state } = consultation;
  if (state !== 'ASKING') return err({ code: 'consultation.ended', state });
  if (closesOn <= consultation.closesOn)
    return err({ code: 'consultation.not-shorter', day: consultation.closesOn });
  if (closesOn < today) return err({ code: 'consultation.in-the-past', day: closesOn });
  return ok({ ...consultation, closesOn });
}

/** Carries a consultation over one move of the table. What else a move needs is for its own room to say. */
export function moveConsultation(
  consultation: Consultation,
  move: ConsultationMove,
): Result<Consultation, ConsultationRefusal> {
  const { state } = consultation;
  if (!consultationMayMove(move, state)) return err({ code: 'consultation.ended', state });
  return ok({ ...consultation, state: consultationMoves[move].to });
}

/** Calls off what was asked by mistake. Refused once somebody wrote: a comment is answered, not forgotten. */
export function callOff(
  consultation: Consultation,
  comments: number,
): Result<Consultation, ConsultationRefusal> {
  if (comments > 0) return err({ code: 'consultation.has-comments', count: comments });
  return moveConsultation(consultation, 'callOff');
}

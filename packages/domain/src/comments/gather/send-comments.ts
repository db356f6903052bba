import { err, ok, type CalendarDate, type Instant, type Result } from '../../kernel/index.ts';
import {
  checkOpen,
  phaseOn,
  type Consultation,
  type ConsultationRefusal,
} from '../consultation.ts';
import type { ConsultationUnit } from './consultation-unit.ts';

/** What a sending depends on besides the unit. */
export interface SendFacts {
  readonly today: CalendarDate;
  readonly at: Instant;
  /** Lines that stand at the unit and count. */
  readonly lines: number;
  /** Comments that stand there and that nobody has looked at. */
  readonly held: number;
  readonly nothingToSay: boolean;
}

/** Why a unit cannot send, or nothing can be called up from it. */
export type SendRefusal =
  | ConsultationRefusal
  | { readonly code: 'comment.top-of-all' }
  | { readonly code: 'comment.not-the-top' }
  | { readonly code: 'comment.held-open'; readonly count: number }
  | { readonly code: 'comment.nothing-to-send' }
  | { readonly code: 'comment.something-to-send'; readonly count: number }
  | { readonly code: 'comment.no-meeting' }
  | { readonly code: 'comment.nothing-below' };

/**
 * Sends what stands at a unit to the unit above. It may send again before the last day when more has come. Needs the meeting unless
 * there is nothing to say; refused while comments wait for a look.
 */
export function sendComments(
  consultation: Consultation,
  unit: ConsultationUnit,
  facts: SendFacts,
): Result<ConsultationUnit, SendRefusal> {
  const refusal = checkOpen(consultation, facts.today) ?? whatStops(unit, facts);
  if (refusal) return err(refusal);
  const { at, nothingToSay } = facts;
  return ok({ ...unit, sent: { at, nothingToSay } });
}

function whatStops(unit: ConsultationUnit, facts: SendFacts): SendRefusal | undefined {
  const { lines, held, nothingToSay } = facts;
  if (unit.superiorId === undefined) return { code: 'comment.top-of-all' };
  if (held > 0) return { code: 'comment.held-open', count: held };
  if (nothingToSay)
    return lines > 0 ? { code: 'comment.something-to-send', count: lines } : undefined;
  if (lines === 0) return { code: 'comment.nothing-to-send' };
  return unit.meeting === undefined ? { code: 'comment.no-meeting' } : undefined;
}

/** After the last day the unit of the draft may call up what units below have not sent; it comes as it is. */
export function checkCallUp(
  consultation: Consultation,
  caller: ConsultationUnit,
  facts: Pick<SendFacts, 'today' | 'lines' | 'held'>,
): SendRefusal | undefined {
  const phase = phaseOn(consultation, facts.today);
  if (phase === 'ended') return { code: 'consultation.ended', state: consultation.state };
  if (phase !== 'over') return { code: 'consultation.not-over', day: consultation.closesOn };
  if (caller.superiorId !== undefined) return { code: 'comment.not-the-top' };
  return facts.lines + facts.held === 0 ? { code: 'comment.nothing-below' } : undefined;
}

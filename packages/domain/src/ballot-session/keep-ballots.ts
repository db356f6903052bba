import {
  err,
  invariant,
  monthsLater,
  ok,
  type CalendarDate,
  type Result,
} from '../kernel/index.ts';
import { amountOf, chooseRule, ruleSetOfRegulation, type Rule } from '../rulebook/index.ts';
import type { BallotDisposal } from './ballot-disposal.ts';
import type { BallotSession } from './ballot-session.ts';

/** How long sealed ballots are kept, and the rule that says so. */
export interface BallotKeeping {
  readonly sealedOn: CalendarDate;
  /** The last day of the term; from the next day on they may be destroyed. */
  readonly until: CalendarDate;
  readonly months: number;
  readonly rule: Rule;
}

export type DisposalRefusal =
  | { readonly code: 'ballot-session.not-sealed' }
  | { readonly code: 'ballot-session.disposed-already'; readonly paper: string }
  | { readonly code: 'ballot-session.disposal-paper' }
  | { readonly code: 'ballot-session.disposal-day'; readonly sealedOn: CalendarDate }
  | { readonly code: 'ballot-session.kept-too-short'; readonly until: CalendarDate }
  | { readonly code: 'ballot-session.kept-for-complaint' };

/**
 * The term for which the ballots of a count are kept under their seal (190-QĐ/TW, article 35; 244-QĐ/TW, article 37). The rules
 * say six months and not from when: it is reckoned from the day on which the box was last sealed.
 */
export function keepingOf(
  { regulation }: Pick<BallotSession, 'regulation'>,
  sealedOn: CalendarDate,
): BallotKeeping {
  const { rules } = ruleSetOfRegulation(regulation);
  const rule = chooseRule(rules, { key: 'election.ballotKeeping', level: 'ANY' });
  const months = amountOf(rule);
  invariant(rule !== undefined && months !== undefined, 'each regulation says how long to keep');
  return { sealedOn, months, rule, until: monthsLater(sealedOn, months) };
}

/**
 * Ends the keeping of sealed ballots. They are destroyed only after the term and while no complaint is open; handed over they
 * may be at any time, for whoever takes them keeps them on.
 */
export function disposeBallots(
  session: BallotSession,
  disposal: BallotDisposal,
  known: {
    readonly keeping: BallotKeeping;
    readonly today: CalendarDate;
    readonly complaintOpen: boolean;
  },
): Result<BallotSession, DisposalRefusal> {
  const { keeping, today, complaintOpen } = known;
  const { sealedOn, until } = keeping;
  const { outcome, on, paper } = disposal;
  if (session.state !== 'SEALED') return err({ code: 'ballot-session.not-sealed' });
  if (session.disposal)
    return err({ code: 'ballot-session.disposed-already', paper: session.disposal.paper });
  if (paper === '') return err({ code: 'ballot-session.disposal-paper' });
  if (on < sealedOn || on > today) return err({ code: 'ballot-session.disposal-day', sealedOn });
  if (outcome === 'destroyed' && on <= until)
    return err({ code: 'ballot-session.kept-too-short', until });
  if (outcome === 'destroyed' && complaintOpen)
    return err({ code: 'ballot-session.kept-for-complaint' });
  return ok({ ...session, disposal });
}

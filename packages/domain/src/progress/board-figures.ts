import { addDays, daysBetween, laterOf, type CalendarDate } from '../kernel/index.ts';
import {
  scheduleOn,
  stateAsOf,
  type Congress,
  type CongressState,
  type DaySpan,
} from '../congress/index.ts';
import {
  contributionsOf,
  countAt,
  milestones,
  type LeadDays,
  type Milestone,
} from './contributions.ts';

/**
 * What a report says beyond the milestones, each a part of one: of those left, the ones without days ahead, without an
 * approved dossier, with a returned one; of those closed, the ones that have not reported; of those reported, the ones
 * whose result is being appraised.
 */
const partFigures = ['unplanned', 'unapproved', 'returned', 'unreported', 'appraising'] as const;

/** Every figure that opens to its units: the milestones, what is left to be closed, and the parts of them. */
export const boardFigures = [...milestones, 'remaining', ...partFigures] as const;
export type BoardFigure = (typeof boardFigures)[number];

export function isBoardFigure(raw: string): raw is BoardFigure {
  return boardFigures.some((figure) => figure === raw);
}

/** True when the congress is one of those that the figure counts at the end of a day. */
export function standsBehind(
  congress: Congress,
  figure: BoardFigure,
  { lead, day }: { readonly lead: LeadDays; readonly day: CalendarDate },
): boolean {
  const contributions = contributionsOf(congress, lead);
  const milestone = milestones.find((each) => each === figure);
  if (milestone !== undefined) return reached(milestone);
  if (figure === 'unreported')
    return reached('closed') && !reached('reported') && !reached('ratified');
  if (figure === 'appraising') return reached('reported') && !reached('ratified');
  return reached('total') && !reached('closed') && isAmongLeft(congress, figure, day);

  function reached(each: Milestone): boolean {
    return countAt(contributions, each, day) > 0;
  }
}

/** Which of those left a figure means. */
function isAmongLeft(congress: Congress, figure: BoardFigure, day: CalendarDate): boolean {
  if (figure === 'unplanned') return !meetsAhead(scheduleOn(congress, day).plan, day);
  const state = stateAsOf(congress, day);
  if (figure === 'unapproved') return isBeforeApproval(state);
  return figure === 'remaining' || state === 'RETURNED';
}

/** True when the planned days do not lie behind the day. */
export function meetsAhead(plan: DaySpan | undefined, day: CalendarDate): boolean {
  return plan !== undefined && plan.to >= day;
}

const beforeApproval: ReadonlySet<CongressState> = new Set<CongressState>([
  'DRAFT_PLAN',
  'PLAN_APPROVED',
  'PREPARING',
  'SUBMITTED_FOR_APPROVAL',
  'RETURNED',
]);

/** True in the states in which the superior has not approved the dossier yet; a congress that nobody has begun is in the first. */
export function isBeforeApproval(state: CongressState | undefined): boolean {
  return state === undefined || beforeApproval.has(state);
}

/** What a board says of one congress at the end of a day. */
export interface CongressStanding {
  readonly late: boolean;
  readonly forecastLate: boolean;
  /** Days past the last day; 0 while it is not late. */
  readonly daysLate: number;
  /** The day on which it closed, or is expected to close; undefined when nobody can say (postponed, given up). */
  readonly closing: CalendarDate | undefined;
  /** The last day on which it may leave its present state and still close in time; undefined off the way. */
  readonly neededBy: CalendarDate | undefined;
}

/** How a congress stands on a day, measured against its plan, its last day and the lead times of the season. */
export function standingOf(
  congress: Congress,
  lead: LeadDays,
  day: CalendarDate,
): CongressStanding {
  const contributions = contributionsOf(congress, lead);
  const late = countAt(contributions, 'late', day) > 0;
  return {
    late,
    forecastLate: countAt(contributions, 'forecastLate', day) > 0,
    daysLate: late ? Math.max(0, daysBetween({ from: congress.deadline, to: day })) : 0,
    closing: expectedClosing(congress, lead, day),
    neededBy: neededBy(congress, lead, day),
  };
}

function expectedClosing(
  congress: Congress,
  lead: LeadDays,
  day: CalendarDate,
): CalendarDate | undefined {
  const { closedOn } = congress.days;
  if (closedOn && closedOn <= day) return closedOn;
  const state = stateAsOf(congress, day);
  if (state === undefined || state === 'POSTPONED' || state === 'CANCELLED') return undefined;
  const soonest = addDays(day, lead[state] ?? 0);
  return laterOf(soonest, congress.plan?.to ?? congress.deadline);
}

function neededBy(congress: Congress, lead: LeadDays, day: CalendarDate): CalendarDate | undefined {
  const state = stateAsOf(congress, day);
  const days = state && lead[state];
  return days === undefined ? undefined : addDays(congress.deadline, -days);
}

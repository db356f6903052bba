import { addDays, daysBetween, laterOf, type CalendarDate } from '../kernel/index.ts';
import { stateAsOf, type Congress } from '../congress/index.ts';
import {
  contributionsOf,
  countAt,
  milestones,
  type Contribution,
  type LeadDays,
} from './contributions.ts';

/** Every figure of a board that opens to its units: the milestones, and what is left to be closed. */
export const boardFigures = [...milestones, 'remaining'] as const;
export type BoardFigure = (typeof boardFigures)[number];

export function isBoardFigure(raw: string): raw is BoardFigure {
  return boardFigures.some((figure) => figure === raw);
}

/** True when the congress is one of those that the figure counts at the end of a day. */
export function standsBehind(
  contributions: readonly Contribution[],
  figure: BoardFigure,
  day: CalendarDate,
): boolean {
  if (figure !== 'remaining') return countAt(contributions, figure, day) > 0;
  return countAt(contributions, 'total', day) > 0 && countAt(contributions, 'closed', day) === 0;
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

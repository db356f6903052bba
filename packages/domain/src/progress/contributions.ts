import { addDays, laterOf, type CalendarDate } from '../kernel/index.ts';
import {
  stateSpans,
  type Congress,
  type CongressState,
  type Postponement,
} from '../congress/index.ts';

/** What a board counts. Every count as of a day is a sum of contributions up to that day. */
export const milestones = [
  'total',
  'planned',
  'held',
  'closed',
  'reported',
  'ratified',
  'late',
  'forecastLate',
  'postponed',
] as const;
export type Milestone = (typeof milestones)[number];

/** On `day` the count of `milestone` grows by `n` (or falls, when n is negative). */
export interface Contribution {
  readonly milestone: Milestone;
  readonly day: CalendarDate;
  readonly n: 1 | -1;
}

/** Calendar days that the way from a state to the closing takes at least; a setting of the season. */
export type LeadDays = Readonly<Partial<Record<CongressState, number>>>;

/**
 * Everything that one congress adds to the boards above it, as dated steps: so a board of any day, the time curve and
 * "what changed since" are sums over the same rows, and a change of a congress is the difference of two such lists.
 */
export function contributionsOf(congress: Congress, lead: LeadDays): readonly Contribution[] {
  const { days } = congress;
  const until = days.cancelledOn;
  return [
    ...span('total', congress.countedFrom, until),
    ...span('planned', congress.plan?.to ?? congress.deadline, until),
    ...span('held', days.heldOn),
    ...span('closed', days.closedOn),
    ...span('reported', days.reportedOn),
    ...span('ratified', days.ratifiedOn),
    ...lateSpans(congress),
    ...forecastSpans(congress, lead),
    ...postponedSpans(congress),
  ];
}

/** What a list of contributions comes to for one milestone at the end of a day. */
export function countAt(
  contributions: readonly Contribution[],
  milestone: Milestone,
  day: CalendarDate,
): number {
  return contributions
    .filter((each) => each.milestone === milestone && each.day <= day)
    .reduce((sum, each) => sum + each.n, 0);
}

/** A count that begins on a day and, when `until` is given, ends on that day. */
function span(
  milestone: Milestone,
  from: CalendarDate | undefined,
  until?: CalendarDate,
): readonly Contribution[] {
  if (!from || (until && until <= from)) return [];
  const start: Contribution = { milestone, day: from, n: 1 };
  return until ? [start, { milestone, day: until, n: -1 }] : [start];
}

/**
 * Late: the last day has passed, the congress is not closed, and nobody has put it off. A postponement ends the lateness
 * under the old last day; without a new last day nothing is late until there is one.
 */
function lateSpans(congress: Congress): readonly Contribution[] {
  const { postponements } = congress;
  const past = postponements.flatMap((each, index) =>
    span('late', lateFrom(each.oldDeadline, postponements[index - 1]), each.decidedOn),
  );
  const last = postponements.at(-1);
  if (last && !last.newDeadline) return past;
  const end = congress.days.closedOn ?? congress.days.cancelledOn;
  return [...past, ...span('late', lateFrom(congress.deadline, last), end)];
}

/** The day after a last day, or the day on which the postponement before it ended, whichever is later. */
function lateFrom(deadline: CalendarDate, before: Postponement | undefined): CalendarDate {
  const from = addDays(deadline, 1);
  const set = before?.resumedOn ?? before?.decidedOn;
  return set ? laterOf(from, set) : from;
}

/** Forecast late: what is still to be done takes longer than the days that are left. */
function forecastSpans(congress: Congress, lead: LeadDays): readonly Contribution[] {
  const overdue = addDays(congress.deadline, 1);
  return stateSpans(congress).flatMap((stretch) => {
    const slips = slipsFrom(congress, stretch.state, lead);
    if (!slips) return [];
    const until = stretch.until && stretch.until < overdue ? stretch.until : overdue;
    return span('forecastLate', laterOf(slips, stretch.from), until);
  });
}

/**
 * The first day on which a congress that is still in `state` can no longer close in time.
 * @returns undefined for states that are not on the way to a closing
 */
export function slipsFrom(
  congress: Pick<Congress, 'plan' | 'deadline' | 'countedFrom'>,
  state: CongressState,
  lead: LeadDays,
): CalendarDate | undefined {
  const days = lead[state];
  if (days === undefined) return undefined;
  if (congress.plan && congress.plan.to > congress.deadline) return congress.countedFrom;
  return addDays(congress.deadline, 1 - days);
}

function postponedSpans(congress: Congress): readonly Contribution[] {
  return stateSpans(congress)
    .filter((stretch) => stretch.state === 'POSTPONED')
    .flatMap((stretch) => span('postponed', stretch.from, stretch.until));
}

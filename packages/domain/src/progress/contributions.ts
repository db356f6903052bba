import { addDays, laterOf, type CalendarDate } from '../kernel/index.ts';
import {
  scheduleSpans,
  stateSpans,
  stepsOf,
  type Congress,
  type CongressState,
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
    ...plannedSpans(congress),
    ...span('held', days.heldOn),
    ...span('closed', days.closedOn),
    ...reportedSpans(congress),
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

/** Planned to have closed: the planned last day has come, by the plan that was in force on that day. */
function plannedSpans(congress: Congress): readonly Contribution[] {
  const end = congress.days.cancelledOn;
  return scheduleSpans(congress).flatMap(({ plan, deadline, from, until }) =>
    span('planned', laterOf(plan?.to ?? deadline, from), firstOf(until, end)),
  );
}

/** Reported, until the superior sends the result back to be corrected. */
function reportedSpans(congress: Congress): readonly Contribution[] {
  const turns = stepsOf(congress).filter(
    ({ move }) => move === 'reportResult' || move === 'returnResult',
  );
  return turns.flatMap(({ move, on }, index) => {
    if (move === 'returnResult' || turns[index - 1]?.move === 'reportResult') return [];
    const back = turns.slice(index).find((each) => each.move === 'returnResult');
    return span('reported', on, back?.on);
  });
}

/**
 * Late: the last day that was in force has passed, the congress is not closed, and nobody has put it off without a new last
 * day. A last day that was moved takes away the lateness from that day on, and leaves what was late before.
 */
function lateSpans(congress: Congress): readonly Contribution[] {
  const end = congress.days.closedOn ?? congress.days.cancelledOn;
  return scheduleSpans(congress).flatMap(({ deadline, unbound, from, until }) =>
    unbound ? [] : span('late', laterOf(addDays(deadline, 1), from), firstOf(until, end)),
  );
}

/** Forecast late: what is still to be done takes longer than the days that are left. */
function forecastSpans(congress: Congress, lead: LeadDays): readonly Contribution[] {
  return scheduleSpans(congress).flatMap((schedule) =>
    stateSpans(congress).flatMap((stretch) => {
      const measured = { ...schedule, countedFrom: congress.countedFrom };
      const slips = slipsFrom(measured, stretch.state, lead);
      if (!slips) return [];
      const from = laterOf(laterOf(slips, stretch.from), schedule.from);
      const until = firstOf(firstOf(stretch.until, schedule.until), addDays(schedule.deadline, 1));
      return span('forecastLate', from, until);
    }),
  );
}

/** The earlier of two ends; an end that is missing never comes. */
function firstOf(
  left: CalendarDate | undefined,
  right: CalendarDate | undefined,
): CalendarDate | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left < right ? left : right;
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

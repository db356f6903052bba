import type { CalendarDate } from '../kernel/index.ts';
import type { Congress, CongressDays } from './congress.ts';
import type { CongressState } from './congress-state.ts';

/** The day field that each state begins with, latest stage first; equal days are decided by this order. */
const begins = [
  ['cancelledOn', 'CANCELLED'],
  ['ratifiedOn', 'RATIFIED'],
  ['rejectedOn', 'REJECTED'],
  ['partlyRatifiedOn', 'PARTIALLY_RATIFIED'],
  ['reportedOn', 'RESULTS_REPORTED'],
  ['closedOn', 'CLOSED'],
  ['heldOn', 'FORMAL_SESSION'],
  ['preparatoryOn', 'PREPARATORY_SESSION'],
  ['convenedOn', 'CONVENED'],
  ['approvedOn', 'APPROVED'],
  ['returnedOn', 'RETURNED'],
  ['submittedOn', 'SUBMITTED_FOR_APPROVAL'],
  ['preparingSince', 'PREPARING'],
  ['planApprovedOn', 'PLAN_APPROVED'],
] as const satisfies readonly (readonly [keyof CongressDays, CongressState])[];

/** A stretch of days that a congress spent in one state; the last one has no end. */
export interface StateSpan {
  readonly state: CongressState;
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

/**
 * The states of a congress in the order of their days, read from the recorded days.
 * Postponements stand in the list too, so that a past day shows a congress as postponed.
 */
export function stateSpans(congress: Congress): readonly StateSpan[] {
  const starts = [
    start('DRAFT_PLAN', congress.countedFrom, -1),
    ...begins.toReversed().flatMap(([field, state], rank) => {
      const from = congress.days[field];
      return from ? [start(state, from, rank)] : [];
    }),
    ...congress.postponements.flatMap((each) => [
      start('POSTPONED', each.decidedOn, begins.length),
      ...(each.resumedOn ? [start(each.interrupted, each.resumedOn, begins.length + 1)] : []),
    ]),
  ];
  const ordered = starts.toSorted((a, b) => compare(a.from, b.from) || a.rank - b.rank);
  return ordered.map((begun, index) => {
    const next = ordered[index + 1];
    return next
      ? { state: begun.state, from: begun.from, until: next.from }
      : { state: begun.state, from: begun.from };
  });
}

/**
 * The state of a congress at the end of a past day; undefined before it was counted.
 * Today's state is the record itself; this reading serves the boards of past days.
 */
export function stateAsOf(congress: Congress, day: CalendarDate): CongressState | undefined {
  if (day >= lastRecorded(congress)) return congress.state;
  return stateSpans(congress).findLast((span) => span.from <= day)?.state;
}

function start(
  state: CongressState,
  from: CalendarDate,
  rank: number,
): { readonly state: CongressState; readonly from: CalendarDate; readonly rank: number } {
  return { state, from, rank };
}

function lastRecorded(congress: Congress): CalendarDate {
  return stateSpans(congress).at(-1)?.from ?? congress.countedFrom;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

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

interface Start {
  readonly state: CongressState;
  readonly from: CalendarDate;
  readonly rank: number;
}

/**
 * The states of a congress in the order of their days, read from the recorded days. A state that was left on the day it
 * began takes no span. Postponements stand in the list too, so that a past day shows a congress as postponed. The last
 * span is always today's state: several moves of one day end where the record stands.
 */
export function stateSpans(congress: Congress): readonly StateSpan[] {
  const ordered = withPresent(startsOf(congress), congress.state);
  return ordered.flatMap(({ state, from }, index) => {
    const next = ordered[index + 1];
    if (!next) return [{ state, from }];
    return next.from === from ? [] : [{ state, from, until: next.from }];
  });
}

/** The state of a congress at the end of a day; undefined before it was counted. Today's state is the record itself. */
export function stateAsOf(congress: Congress, day: CalendarDate): CongressState | undefined {
  return stateSpans(congress).findLast((span) => span.from <= day)?.state;
}

function startsOf(congress: Congress): readonly Start[] {
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
  return starts.toSorted((a, b) => compare(a.from, b.from) || a.rank - b.rank);
}

/** The days alone cannot tell the order of what happened on one day; the record says how the last day ended. */
function withPresent(starts: readonly Start[], state: CongressState): readonly Start[] {
  const last = starts.at(-1);
  return !last || last.state === state ? starts : [...starts, { ...last, state }];
}

function start(state: CongressState, from: CalendarDate, rank: number): Start {
  return { state, from, rank };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

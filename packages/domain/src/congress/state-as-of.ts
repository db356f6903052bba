import type { CalendarDate } from '../kernel/index.ts';
import type { Congress, CongressStep } from './congress.ts';
import { congressMoves } from './congress-moves.ts';
import type { CongressState } from './congress-state.ts';
import { dayField, type PlainMove } from './day-field.ts';

/** The move that wrote each day, latest stage first; equal days of old records are decided by this order. */
const begins = [
  'cancel',
  'ratify',
  'refuseRatification',
  'ratifyInPart',
  'reportResult',
  'close',
  'openFormal',
  'openPreparatory',
  'convene',
  'approve',
  'return',
  'submit',
  'startPreparing',
  'approvePlan',
] as const satisfies readonly PlainMove[];

/** A stretch of days that a congress spent in one state; the last one has no end. */
export interface StateSpan {
  readonly state: CongressState;
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

/**
 * The states of a congress in the order of their days, read from the recorded days. A state that was left on the day it
 * began takes no span. Postponements stand in the list too, so that a past day shows a congress as postponed. The last
 * span is always today's state: several moves of one day end where the record stands.
 */
export function stateSpans(congress: Congress): readonly StateSpan[] {
  const born: CongressStep = { on: congress.countedFrom, state: 'DRAFT_PLAN' };
  const ordered = withPresent([born, ...stepsOf(congress)], congress.state);
  return ordered.flatMap(({ state, on: from }, index) => {
    const next = ordered[index + 1];
    if (!next) return [{ state, from }];
    return next.on === from ? [] : [{ state, from, until: next.on }];
  });
}

/** The state of a congress at the end of a day; undefined before it was counted. Today's state is the record itself. */
export function stateAsOf(congress: Congress, day: CalendarDate): CongressState | undefined {
  return stateSpans(congress).findLast((span) => span.from <= day)?.state;
}

/** Every step of a congress in the order of its days. Records of old kept only the last day of each kind of step. */
export function stepsOf(congress: Congress): readonly CongressStep[] {
  return congress.steps.length > 0
    ? congress.steps.toSorted((a, b) => compare(a.on, b.on))
    : withPresent(stepsFromDays(congress), congress.state);
}

interface RankedStep extends CongressStep {
  readonly rank: number;
}

function stepsFromDays({ days, postponements }: Congress): readonly CongressStep[] {
  const moves = begins.toReversed().flatMap((move, rank): readonly RankedStep[] => {
    const on = days[dayField[move]];
    return on ? [{ move, on, state: congressMoves[move].to, rank }] : [];
  });
  const pauses = postponements.flatMap(
    ({ decidedOn, resumedOn, interrupted }): readonly RankedStep[] => [
      { move: 'postpone', on: decidedOn, state: 'POSTPONED', rank: begins.length },
      ...(resumedOn
        ? [{ move: 'resume' as const, on: resumedOn, state: interrupted, rank: begins.length + 1 }]
        : []),
    ],
  );
  return [...moves, ...pauses]
    .toSorted((a, b) => compare(a.on, b.on) || a.rank - b.rank)
    .map(({ rank: _rank, ...step }) => step);
}

/** The days alone cannot tell the order of what happened on one day; the record says how the last day ended. */
function withPresent(
  steps: readonly CongressStep[],
  state: CongressState,
): readonly CongressStep[] {
  const last = steps.at(-1);
  return !last || last.state === state ? steps : [...steps, { on: last.on, state }];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

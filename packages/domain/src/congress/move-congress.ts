import { err, ok, type CalendarDate, type Result } from '../kernel/index.ts';
import type { Congress, DaySpan, ResumptionGround } from './congress.ts';
import { congressMoves, startsIn, type CongressMove } from './congress-moves.ts';
import type { CongressState } from './congress-state.ts';
import { dayField, type PlainMove } from './day-field.ts';
import { earlierSchedules, knownSchedules } from './schedule.ts';
import { stepsOf } from './state-as-of.ts';

export type MoveRefusal =
  | {
      readonly code: 'congress.move-not-from-state';
      readonly move: CongressMove;
      readonly state: CongressState;
    }
  | {
      readonly code: 'congress.day-before-previous-step';
      readonly move: CongressMove;
      readonly on: CalendarDate;
      readonly previous: CalendarDate;
    }
  | { readonly code: 'congress.plan-inside-out'; readonly plan: DaySpan };

/**
 * Carries a congress over one move of the table on a day.
 * @returns the congress in its new state with the day recorded; refused when the table has no such move from the present
 *   state, or the day lies before the last step that was recorded.
 */
export function moveCongress(
  congress: Congress,
  move: PlainMove,
  on: CalendarDate,
): Result<Congress, MoveRefusal> {
  const refusal = refuseMove(congress, move, on);
  if (refusal) return err(refusal);
  const field = dayField[move];
  return ok({
    ...congress,
    state: congressMoves[move].to,
    returns: congress.returns + (move === 'return' ? 1 : 0),
    days: field ? { ...congress.days, [field]: on } : congress.days,
    schedules: knownSchedules(congress),
    steps: [...stepsOf(congress), { move, on, state: congressMoves[move].to }],
  });
}

/** Postpones a congress: the present state and dates are kept beside the decision. */
export function postponeCongress(
  congress: Congress,
  decision: {
    readonly decidedOn: CalendarDate;
    readonly authority: string;
    readonly reason: string;
    readonly paper?: string;
    readonly newDeadline?: CalendarDate;
  },
): Result<Congress, MoveRefusal> {
  const refusal = refuseMove(congress, 'postpone', decision.decidedOn);
  if (refusal) return err(refusal);
  const { plan: oldPlan, ...rest } = congress;
  return ok({
    ...rest,
    state: 'POSTPONED',
    deadline: decision.newDeadline ?? congress.deadline,
    schedules: earlierSchedules(congress, decision.decidedOn),
    steps: [...stepsOf(congress), { move: 'postpone', on: decision.decidedOn, state: 'POSTPONED' }],
    postponements: [
      ...congress.postponements,
      {
        ...decision,
        interrupted: congress.state,
        oldDeadline: congress.deadline,
        ...(oldPlan ? { oldPlan } : {}),
      },
    ],
  });
}

/** Takes a postponed congress up again where it was interrupted; without planned days its unit plans anew. */
export function resumeCongress(
  congress: Congress,
  decision: {
    readonly on: CalendarDate;
    readonly plan?: DaySpan;
    readonly deadline: CalendarDate;
    readonly ground?: ResumptionGround;
  },
): Result<Congress, MoveRefusal> {
  const { plan, ground } = decision;
  const refusal = refuseMove(congress, 'resume', decision.on);
  if (refusal) return err(refusal);
  if (plan && plan.from > plan.to) return err({ code: 'congress.plan-inside-out', plan });
  const last = congress.postponements.at(-1);
  if (!last)
    return err({ code: 'congress.move-not-from-state', move: 'resume', state: congress.state });
  const resumed = {
    ...(plan ? { newPlan: plan } : {}),
    newDeadline: decision.deadline,
    resumedOn: decision.on,
    ...(ground ? { resumedBy: ground } : {}),
  };
  return ok({
    ...congress,
    state: last.interrupted,
    ...(plan ? { plan } : {}),
    deadline: decision.deadline,
    schedules: earlierSchedules(congress, decision.on),
    steps: [...stepsOf(congress), { move: 'resume', on: decision.on, state: last.interrupted }],
    postponements: [...congress.postponements.slice(0, -1), { ...last, ...resumed }],
  });
}

function refuseMove(
  congress: Congress,
  move: CongressMove,
  on: CalendarDate,
): MoveRefusal | undefined {
  if (!startsIn(move, congress.state))
    return { code: 'congress.move-not-from-state', move, state: congress.state };
  const previous = lastDay(congress);
  if (on < previous) return { code: 'congress.day-before-previous-step', move, on, previous };
  return undefined;
}

/** The latest day that was recorded of the congress; nothing happens to it before the season counts it. */
function lastDay(congress: Congress): CalendarDate {
  const steps = Object.values(dayField).map((field) => field && congress.days[field]);
  const decisions = congress.postponements.flatMap((each) => [each.decidedOn, each.resumedOn]);
  const recorded = congress.steps.at(-1)?.on;
  return [...steps, ...decisions, recorded].reduce<CalendarDate>(
    (last, day) => (day && day > last ? day : last),
    congress.countedFrom,
  );
}

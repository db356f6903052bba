import { addDays, brand, calendarDate, invariant, type CalendarDate } from '../../kernel/index.ts';
import type { Congress } from '../congress.ts';
import type { CongressMove } from '../congress-moves.ts';
import {
  moveCongress,
  postponeCongress,
  resumeCongress,
  type MoveRefusal,
} from '../move-congress.ts';
import type { Result } from '../../kernel/index.ts';

/** A congress on the first day of its season. */
export const newborn: Congress = {
  id: brand('018f0000-0000-7000-8000-000000000001'),
  seasonId: brand('018f0000-0000-7000-8000-000000000002'),
  unitId: brand('018f0000-0000-7000-8000-000000000003'),
  state: 'DRAFT_PLAN',
  type: 'DELEGATE',
  contents: ['REVIEW_AND_DIRECTION'],
  pilot: false,
  directElection: [],
  plan: { from: calendarDate('2020-05-20'), to: calendarDate('2020-05-21') },
  deadline: calendarDate('2020-06-30'),
  countedFrom: calendarDate('2020-01-01'),
  days: {},
  postponements: [],
  returns: 0,
  steps: [],
  schedules: [],
};

/** One line of a life: a move on a day; a postponement may name a new last day. */
export interface LifeStep {
  readonly move: CongressMove;
  readonly on: CalendarDate;
  readonly newDeadline?: CalendarDate;
}

/** Takes one step, whichever kind it is. */
export function takeStep(congress: Congress, step: LifeStep): Result<Congress, MoveRefusal> {
  const { move, on, newDeadline } = step;
  if (move === 'postpone')
    return postponeCongress(congress, {
      decidedOn: on,
      authority: 'A',
      reason: 'R',
      ...(newDeadline ? { newDeadline } : {}),
    });
  if (move === 'resume')
    return resumeCongress(congress, {
      on,
      plan: { from: addDays(on, 20), to: addDays(on, 21) },
      deadline: addDays(on, 40),
    });
  return moveCongress(congress, move, on);
}

/** Lives a whole list of steps; every one of them must be allowed. */
export function liveThrough(congress: Congress, steps: readonly LifeStep[]): Congress {
  return steps.reduce((now, step) => {
    const next = takeStep(now, step);
    invariant(next.ok, `step ${step.move} on ${step.on} from ${now.state}`);
    return next.value;
  }, congress);
}

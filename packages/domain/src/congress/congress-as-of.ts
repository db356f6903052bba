import { defined, type CalendarDate } from '../kernel/index.ts';
import type { Congress, CongressDays, Postponement } from './congress.ts';
import { dayField } from './day-field.ts';
import { scheduleOn } from './schedule.ts';
import { stateAsOf, stepsOf } from './state-as-of.ts';

/**
 * A congress as it stood at the end of a past day: the steps up to that day are gone again, later ones have not happened, and
 * the planned days and the last day are those of then.
 * @returns undefined before the congress was counted; the congress itself when nothing has happened since the day
 */
export function congressAsOf(congress: Congress, day: CalendarDate): Congress | undefined {
  if (day < congress.countedFrom) return undefined;
  const state = stateAsOf(congress, day);
  if (state === undefined) return undefined;
  const all = stepsOf(congress);
  const steps = all.filter((step) => step.on <= day);
  const whole = steps.length === all.length;
  const { plan, deadline } = scheduleOn(congress, day);
  const { plan: _now, ...rest } = congress;
  return {
    ...rest,
    ...(plan ? { plan } : {}),
    state,
    deadline,
    steps,
    days: whole ? congress.days : daysAfter(congress, day),
    returns: whole ? congress.returns : steps.filter((step) => step.move === 'return').length,
    postponements: postponementsOn(congress, day),
    schedules: congress.schedules.filter((each) => each.until <= day),
  };
}

function daysAfter(congress: Congress, day: CalendarDate): CongressDays {
  const days: Partial<Record<keyof CongressDays, CalendarDate>> = {};
  for (const { move, on } of stepsOf(congress)) {
    const field = move && move !== 'postpone' && move !== 'resume' ? dayField[move] : undefined;
    if (field && on <= day) days[field] = on;
  }
  return days;
}

function postponementsOn(congress: Congress, day: CalendarDate): readonly Postponement[] {
  return congress.postponements
    .filter((each) => each.decidedOn <= day)
    .map((each) =>
      each.resumedOn === undefined || each.resumedOn <= day ? each : unresumed(congress, each, day),
    );
}

/** What the resumption brought was not known yet; a last day that the postponement itself had named was. */
function unresumed(congress: Congress, each: Postponement, day: CalendarDate): Postponement {
  const { decidedOn, authority, reason, paper, interrupted, oldPlan, oldDeadline } = each;
  const decision = defined({
    decidedOn,
    authority,
    reason,
    paper,
    interrupted,
    oldPlan,
    oldDeadline,
  });
  const { unbound, deadline } = scheduleOn(congress, day);
  return unbound ? decision : { ...decision, newDeadline: deadline };
}

import { laterOf, type CalendarDate } from '../kernel/index.ts';
import type { Congress, CongressSchedule, DaySpan, EarlierSchedule } from './congress.ts';

/** A stretch of days under one schedule; the last one has no end. */
export interface ScheduleSpan extends CongressSchedule {
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

/** What a congress is measured by now. */
export function scheduleOf({ plan, deadline, postponements }: Congress): CongressSchedule {
  const last = postponements.at(-1);
  const unbound = last !== undefined && last.newDeadline === undefined;
  return { ...(plan ? { plan } : {}), deadline, unbound };
}

/**
 * The earlier schedules once the present one is replaced on a day. Of several changes on one day only the last counts, and
 * none reaches back behind the change before it.
 */
export function earlierSchedules(congress: Congress, on: CalendarDate): readonly EarlierSchedule[] {
  const earlier = knownSchedules(congress);
  const since = earlier.at(-1)?.until ?? congress.countedFrom;
  if (on <= since) return earlier;
  return [...earlier, { ...scheduleOf(congress), until: on }];
}

/** Gives a congress other planned days or another last day from a day on; what was measured before stays as it was. */
export function reschedule(
  congress: Congress,
  change: { readonly on: CalendarDate; readonly plan?: DaySpan; readonly deadline?: CalendarDate },
): Congress {
  const { on, ...next } = change;
  return { ...congress, ...next, schedules: earlierSchedules(congress, on) };
}

/** The schedules of a congress in the order of their days. */
export function scheduleSpans(congress: Congress): readonly ScheduleSpan[] {
  const earlier = knownSchedules(congress);
  const spans: ScheduleSpan[] = [];
  let from = congress.countedFrom;
  for (const schedule of earlier) {
    spans.push({ ...schedule, from });
    from = laterOf(from, schedule.until);
  }
  return [...spans, { ...scheduleOf(congress), from }];
}

/** The schedule that was in force at the end of a day; before the congress was counted, the first. */
export function scheduleOn(congress: Congress, day: CalendarDate): CongressSchedule {
  const spans = scheduleSpans(congress);
  const {
    from: _from,
    until: _until,
    ...schedule
  } = spans.findLast((span) => span.from <= day) ??
    spans[0] ?? { ...scheduleOf(congress), from: day };
  return schedule;
}

/** The earlier schedules. Records of old kept them only beside the postponements. */
export function knownSchedules({
  steps,
  schedules,
  postponements,
}: Congress): readonly EarlierSchedule[] {
  if (schedules.length > 0 || steps.length > 0) return schedules;
  return postponements.flatMap(({ decidedOn, resumedOn, oldPlan, oldDeadline }, index) => {
    const before: EarlierSchedule = {
      until: decidedOn,
      deadline: oldDeadline,
      unbound: false,
      ...(oldPlan ? { plan: oldPlan } : {}),
    };
    const paused: EarlierSchedule = {
      until: resumedOn ?? decidedOn,
      deadline: oldDeadline,
      unbound: true,
    };
    const resumed = resumedOn !== undefined;
    return resumed || index < postponements.length - 1 ? [before, paused] : [before];
  });
}

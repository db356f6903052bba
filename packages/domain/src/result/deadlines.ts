import type { ArticleRef, CalendarDate, Confidence } from '../kernel/index.ts';
import { chooseRule, type Rule, type RuleKey } from '../rulebook/index.ts';
import type { ComplaintSpan } from './complaint-span.ts';

/** Adds working days by the holiday table of the organisation. */
export type WorkingDayAdder = (from: CalendarDate, days: number) => CalendarDate;

/** A last day, with the rule it comes from. */
export interface Deadline {
  readonly due: CalendarDate;
  readonly workingDays: number;
  readonly by: ArticleRef;
  readonly confidence: Confidence;
}

export interface DeadlineOrder {
  readonly from: CalendarDate;
  readonly rules: readonly Rule[];
  readonly addWorkingDays: WorkingDayAdder;
}

/** Last day to report the result, counted from the closing of the congress; undefined when the rules are silent. */
export function resultReportDue(order: DeadlineOrder): Deadline | undefined {
  return deadline('result.reportDue', order);
}

/** Last day for complaints about an election, counted from the closing of the congress. */
export function complaintsDue(order: DeadlineOrder): Deadline | undefined {
  return deadline('election.complaintPeriod', order);
}

/**
 * Last day to ratify, counted from the day the report arrived. The rule sets it for results without a complaint, so working
 * days on which one is open do not count.
 * @param order.complaints the stretches of days on which complaints were open, both ends included
 * @returns undefined while an open complaint holds the clock
 */
export function ratificationDue(
  order: DeadlineOrder & { readonly complaints: readonly ComplaintSpan[] },
): Deadline | undefined {
  const inFull = deadline('result.ratificationDue', order);
  if (!inFull || order.complaints.length === 0) return inFull;
  const due = dueBetween(order, inFull.workingDays);
  return due && { ...inFull, due };
}

/** Walks the working days one by one past those on which a complaint was open. */
function dueBetween(
  { from, addWorkingDays, complaints }: Parameters<typeof ratificationDue>[0],
  workingDays: number,
): CalendarDate | undefined {
  let day = from;
  for (let left = workingDays; left > 0;) {
    day = addWorkingDays(day, 1);
    const held = complaints.filter((each) => each.from <= day);
    if (held.some((each) => each.until === undefined)) return undefined;
    if (!held.some((each) => each.until !== undefined && each.until >= day)) left -= 1;
  }
  return day;
}

/** True once the day after the deadline has come and the act is not done, or was done after it. */
export function isOverdue(given: {
  readonly deadline: Deadline;
  readonly doneOn?: CalendarDate;
  readonly asOf: CalendarDate;
}): boolean {
  return (given.doneOn ?? given.asOf) > given.deadline.due;
}

function deadline(key: RuleKey, order: DeadlineOrder): Deadline | undefined {
  const rule = chooseRule(order.rules, { key, level: 'ANY' });
  if (rule?.value.kind !== 'number' || rule.value.unit !== 'workingDay') return undefined;
  const workingDays = rule.value.amount;
  return {
    due: order.addWorkingDays(order.from, workingDays),
    workingDays,
    by: rule.source,
    confidence: rule.confidence,
  };
}

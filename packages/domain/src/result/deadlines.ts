import type { ArticleRef, CalendarDate, Confidence } from '../kernel/index.ts';
import { chooseRule, type Rule, type RuleKey } from '../rulebook/index.ts';

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

/** Last day to ratify, counted from the day the report arrived. An open complaint stops the clock. */
export function ratificationDue(
  order: DeadlineOrder & { readonly complaintsOpen: boolean },
): Deadline | undefined {
  return order.complaintsOpen ? undefined : deadline('result.ratificationDue', order);
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

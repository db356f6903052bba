import { parseCalendarDate, type CalendarDate } from '../kernel/index.ts';
import { ruleLabels } from './data/rule-labels.ts';
import type { Rule } from './rule.ts';
import { rulebookFor, ruleSets, type Term } from './rulebook.ts';

/** Where a value stands on a day. */
export type RuleStanding = 'inForce' | 'replaced' | 'notYet';

/** One statement (key, level, case) with the value that counts on a day, and what it was before. */
export interface RuleStatement {
  readonly rule: Rule;
  readonly standing: RuleStanding;
  /** Values that this one replaced, latest first. */
  readonly earlier: readonly Rule[];
}

/**
 * The statements of a list of rules as they stand on a day, in the order of the labels. Where no value is in force, the
 * last one stands for the statement, marked as replaced; a value that is still to come, as not yet in force.
 */
export function statementsOn(rules: readonly Rule[], on: CalendarDate): readonly RuleStatement[] {
  const order = Object.keys(ruleLabels);
  const groups = [...Map.groupBy(rules, statementKey).values()];
  return groups
    .flatMap((group) => statementOf(group, on))
    .toSorted((left, right) => order.indexOf(left.rule.key) - order.indexOf(right.rule.key));
}

/** What makes two rules values of one statement. */
export function statementKey(rule: Rule): string {
  return [rule.key, rule.level, rule.condition].join('|');
}

/**
 * The day itself while the term's cycle runs; its last day afterwards, and beforehand the day its directive was issued,
 * for the days between belong to the directive that it replaced.
 */
export function dayWithinCycle(term: Term, on: CalendarDate): CalendarDate {
  const { directive } = rulebookFor(term);
  const cycle = ruleSets.find((set) => set.document === directive);
  if (!cycle) return on;
  if (on < cycle.effectiveFrom) {
    const issued = parseCalendarDate(directive.issuedOn ?? '');
    return issued.ok ? issued.value : cycle.effectiveFrom;
  }
  const end = cycle.effectiveTo;
  return end !== undefined && on > end ? end : on;
}

function statementOf(group: readonly Rule[], on: CalendarDate): readonly RuleStatement[] {
  const latestFirst = group.toSorted((left, right) =>
    left.effectiveFrom < right.effectiveFrom ? 1 : -1,
  );
  const inForce = latestFirst.find((rule) => standingOn(rule, on) === 'inForce');
  const rule = inForce ?? latestFirst.find((each) => standingOn(each, on) === 'replaced');
  const shown = rule ?? latestFirst.at(-1);
  if (!shown) return [];
  return [
    {
      rule: shown,
      standing: standingOn(shown, on),
      earlier: latestFirst.filter((each) => each.effectiveFrom < shown.effectiveFrom),
    },
  ];
}

/** Whether a rule holds on a day, held before, or will hold. */
export function standingOn(rule: Rule, on: CalendarDate): RuleStanding {
  if (on < rule.effectiveFrom) return 'notYet';
  return rule.effectiveTo !== undefined && rule.effectiveTo < on ? 'replaced' : 'inForce';
}

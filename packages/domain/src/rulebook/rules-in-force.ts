import type { CalendarDate } from '../kernel/index.ts';
import type { Rule, RuleCondition, RuleKey, RuleLevel, RuleValue } from './rule.ts';

/** Which rule is wanted. Without a condition the general rule is meant. */
export interface RuleQuery {
  readonly key: RuleKey;
  readonly level: RuleLevel;
  readonly condition?: RuleCondition;
}

/** The rules of a list that hold on a day. */
export function rulesInForce(rules: readonly Rule[], on: CalendarDate): readonly Rule[] {
  return rules.filter((rule) => holdsOn(rule, on));
}

/**
 * The rule for a question on a day: the one for the level before the one for any level, the one for the case before the
 * general one, the youngest when several remain. Undefined when the papers say nothing.
 */
export function ruleInForce(
  query: RuleQuery & { readonly rules: readonly Rule[]; readonly on: CalendarDate },
): Rule | undefined {
  return chooseRule(rulesInForce(query.rules, query.on), query);
}

/** The same choice among rules whose day has been settled, e.g. those frozen with a congress. */
export function chooseRule(rules: readonly Rule[], query: RuleQuery): Rule | undefined {
  const condition = query.condition ?? 'general';
  return rules
    .filter((rule) => rule.key === query.key)
    .filter((rule) => rule.level === query.level || rule.level === 'ANY')
    .filter((rule) => rule.condition === condition || rule.condition === 'general')
    .toSorted((left, right) => comparePrecision(left, right))[0];
}

/** Most precise first: the case, then the level, then the youngest. */
function comparePrecision(left: Rule, right: Rule): number {
  const byCase = Number(left.condition === 'general') - Number(right.condition === 'general');
  if (byCase !== 0) return byCase;
  const byLevel = Number(left.level === 'ANY') - Number(right.level === 'ANY');
  if (byLevel !== 0) return byLevel;
  if (left.effectiveFrom === right.effectiveFrom) return 0;
  return left.effectiveFrom > right.effectiveFrom ? -1 : 1;
}

function holdsOn(rule: Rule, on: CalendarDate): boolean {
  return rule.effectiveFrom <= on && (rule.effectiveTo === undefined || on <= rule.effectiveTo);
}

/** The number of a rule of kind `number`; undefined for every other kind. */
export function amountOf(rule: Rule | undefined): number | undefined {
  return rule?.value.kind === 'number' ? rule.value.amount : undefined;
}

/** A congress duration in half days, the unit in which durations are compared. */
export function halfDaysOf(value: RuleValue): number | undefined {
  if (value.kind !== 'number') return undefined;
  if (value.unit === 'halfDay') return value.amount;
  return value.unit === 'day' ? value.amount * 2 : undefined;
}

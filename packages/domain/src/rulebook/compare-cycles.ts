import { canonicalJson } from '../kernel/index.ts';
import { ruleLabels } from './data/rule-labels.ts';
import { statementKey } from './rule-history.ts';
import type { Rule } from './rule.ts';

/** One statement in two cycles. A side is missing where its papers say nothing of it. */
export interface CycleDifference {
  readonly left?: Rule;
  readonly right?: Rule;
  readonly same: boolean;
}

/**
 * Puts the rules of two cycles side by side, each list as it stands on one day: every statement of either, in the order
 * of the labels. Equal values from different papers are the same rule.
 */
export function compareCycles(
  left: readonly Rule[],
  right: readonly Rule[],
): readonly CycleDifference[] {
  const leftOf = new Map(left.map((rule) => [statementKey(rule), rule]));
  const rightOf = new Map(right.map((rule) => [statementKey(rule), rule]));
  const order = Object.keys(ruleLabels);
  return [...new Set([...leftOf.keys(), ...rightOf.keys()])]
    .map((key) => differenceOf(leftOf.get(key), rightOf.get(key)))
    .toSorted((one, other) => order.indexOf(keyOf(one)) - order.indexOf(keyOf(other)));
}

function differenceOf(left: Rule | undefined, right: Rule | undefined): CycleDifference {
  const same =
    left !== undefined &&
    right !== undefined &&
    canonicalJson(left.value) === canonicalJson(right.value);
  return { ...(left ? { left } : {}), ...(right ? { right } : {}), same };
}

function keyOf({ left, right }: CycleDifference): string {
  return left?.key ?? right?.key ?? '';
}

import type { FormatRules, FormatRuleSetId } from '../papers/index.ts';
import { formatRules } from './data/format-rules.ts';
import {
  isCheckedUnder,
  notesOfNobody,
  ruleUnder,
  type FormatRule,
  type FormatRuleKey,
} from './format-rule.ts';

/** A rule of form in one set, as a list of rules shows it: what it weighs without anybody, and once its clause is entered. */
export interface ListedFormatRule {
  readonly key: FormatRuleKey;
  readonly rule: FormatRule;
  readonly awaitsClause: boolean;
}

/** The rules that a set holds its papers to, in the order of a paper. */
export function formatRulesIn(set: FormatRuleSetId): readonly ListedFormatRule[] {
  const sets: FormatRules = { types: set, layout: set };
  return formatRules
    .filter(({ id }) => !notesOfNobody.includes(id) && isCheckedUnder(id, set))
    .map(({ id }) => {
      const rule = ruleUnder(id, { sets });
      return { key: `${set}/${id}`, rule, awaitsClause: awaitsClause(rule) };
    });
}

/** A rule by its set and its name; undefined for what is no rule of form. */
export function formatRuleOf(
  key: string,
  sets: readonly FormatRuleSetId[],
): ListedFormatRule | undefined {
  return sets.flatMap(formatRulesIn).find((each) => each.key === key);
}

/** True for what was not read in an official text. What the program holds to by itself stands in none. */
function awaitsClause({ document, confidence }: FormatRule): boolean {
  return document !== 'house' && confidence !== 'CONFIRMED';
}

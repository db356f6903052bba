import type { CongressFacts } from '@daihoi/domain/congress';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import { chooseRule, halfDaysOf, type Rule } from '@daihoi/domain/rulebook';
import type { SeasonSettings } from '../season/season-store.ts';

/**
 * The longest that a congress of a level may last: what the plan of the season allows, else what the rules of the
 * congress say, each with its paper.
 */
export function longestDuration(given: {
  readonly level: string;
  readonly settings: Pick<SeasonSettings, 'maxHalfDays' | 'paper'> | undefined;
  readonly rules: readonly Rule[];
}): CongressFacts['maxDuration'] {
  const { level, settings, rules } = given;
  if (!isOrganizationLevel(level)) return undefined;
  const planned = settings?.maxHalfDays?.[level];
  const paper = settings?.paper;
  if (planned !== undefined)
    return { halfDays: planned, ...(paper === undefined ? {} : { rule: { document: paper } }) };
  const rule = chooseRule(rules, { key: 'congress.maxDuration', level });
  const halfDays = rule && halfDaysOf(rule.value);
  return rule === undefined || halfDays === undefined ? undefined : { halfDays, rule: rule.source };
}

import type { ArticleRef } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';
import { chooseRule, halfDaysOf, type Rule } from '../rulebook/index.ts';

export interface DurationError {
  readonly code: 'duration.too-long' | 'duration.preparatory-too-long' | 'duration.not-positive';
  readonly halfDays: number;
  readonly limit: number;
  readonly by?: ArticleRef;
}

/** Checks the length of a congress in half days; the preparatory session counts inside the whole. */
export function checkDuration(given: {
  readonly level: OrganizationLevel;
  readonly halfDays: number;
  readonly preparatoryHalfDays: number;
  readonly rules: readonly Rule[];
}): readonly DurationError[] {
  const { level, halfDays, preparatoryHalfDays, rules } = given;
  if (halfDays <= 0 || preparatoryHalfDays < 0) {
    return [{ code: 'duration.not-positive', halfDays, limit: 1 }];
  }
  return [
    ...over(
      'duration.too-long',
      halfDays,
      chooseRule(rules, { key: 'congress.maxDuration', level }),
    ),
    ...over(
      'duration.preparatory-too-long',
      preparatoryHalfDays,
      chooseRule(rules, { key: 'congress.preparatoryDuration', level }),
    ),
  ];
}

function over(
  code: DurationError['code'],
  halfDays: number,
  rule: Rule | undefined,
): readonly DurationError[] {
  const limit = rule === undefined ? undefined : halfDaysOf(rule.value);
  if (rule === undefined || limit === undefined || halfDays <= limit) return [];
  return [{ code, halfDays, limit, by: rule.source }];
}

import type { CongressType } from '../congress/index.ts';
import type { ArticleRef } from '../kernel/index.ts';
import { amountOf, chooseRule, type Rule } from '../rulebook/index.ts';

/** Which kind of congress a grassroots organisation holds, with the figures the answer rests on. */
export interface CongressTypeFinding {
  readonly type: CongressType;
  readonly members: number;
  readonly delegatesFrom?: number;
  readonly by?: ArticleRef;
}

/**
 * From the threshold of members up a congress of delegates, below it a congress of all members, unless the superior
 * consents to a congress of delegates. Cells always meet with all members, upper organisations with delegates.
 */
export function expectedCongressType(given: {
  readonly level: 'CELL' | 'SECTIONAL' | 'GRASSROOTS' | 'UPPER_GRASSROOTS' | 'PROVINCIAL';
  readonly members: number;
  readonly rules: readonly Rule[];
  readonly consent?: ArticleRef;
}): CongressTypeFinding {
  const { level, members, consent } = given;
  if (level === 'CELL') return { type: 'ALL_MEMBER', members };
  if (level === 'UPPER_GRASSROOTS' || level === 'PROVINCIAL') return { type: 'DELEGATE', members };
  const rule = chooseRule(given.rules, { key: 'congress.delegateFrom', level: 'GRASSROOTS' });
  const delegatesFrom = amountOf(rule);
  if (rule === undefined || delegatesFrom === undefined) return { type: 'ALL_MEMBER', members };
  if (members < delegatesFrom && consent !== undefined) {
    return { type: 'DELEGATE', members, delegatesFrom, by: consent };
  }
  const type = members < delegatesFrom ? 'ALL_MEMBER' : 'DELEGATE';
  return { type, members, delegatesFrom, by: rule.source };
}

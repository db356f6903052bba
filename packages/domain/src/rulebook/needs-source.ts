import type { AccountId, Instant } from '../kernel/index.ts';
import type { Rule } from './rule.ts';

/** What an authorised person entered after seeing the text of a rule that was not confirmed. */
export interface SourceEntry {
  readonly ruleId: string;
  readonly document: string;
  readonly article: string;
  readonly enteredBy: AccountId;
  readonly enteredAt: Instant;
}

/** True while a rule known only from background, or open to two readings, has no source entered for it. */
export function needsSource(rule: Rule, entries: readonly SourceEntry[]): boolean {
  if (rule.confidence === 'CONFIRMED' || rule.confidence === 'PARTIAL') return false;
  return !entries.some((entry) => entry.ruleId === rule.id && entry.document.trim() !== '');
}

import type { AccountId, Instant } from '../kernel/index.ts';
import type { Rule } from './rule.ts';

/** What an authorised person entered after seeing the text of a rule that was not confirmed. */
export interface SourceEntry {
  readonly ruleId: string;
  readonly document: string;
  readonly article: string;
  readonly enteredBy: AccountId;
  readonly enteredAt: Instant;
  /** Why the source before it was withdrawn; then the entry names what was withdrawn, and the rule has no source. */
  readonly withdrawnBecause?: string | undefined;
}

/** The newest word on where a rule stands, of entries from oldest to newest; none where nobody entered one or it was withdrawn. */
export function standingSource<Entry extends SourceEntry>(
  entries: readonly Entry[],
  ruleId: string,
): Entry | undefined {
  const newest = entries.findLast((each) => each.ruleId === ruleId);
  return newest?.withdrawnBecause === undefined ? newest : undefined;
}

/** True while a rule known only from background, or open to two readings, has no source entered for it. */
export function needsSource(rule: Rule, entries: readonly SourceEntry[]): boolean {
  if (rule.confidence === 'CONFIRMED' || rule.confidence === 'PARTIAL') return false;
  const standing = standingSource(entries, rule.id);
  return standing === undefined || standing.document.trim() === '';
}

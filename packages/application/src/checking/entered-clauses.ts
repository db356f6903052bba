import { defined } from '@daihoi/domain/kernel';
import { formatRulesIn, type EnteredClause, type FormatRuleKey } from '@daihoi/domain/paper-format';
import { formatRuleSetIds } from '@daihoi/domain/papers';
import type { Stores } from '../ports/ports.ts';

/** Rules whose clause somebody may enter; the same for every call, for they are data of the program. */
const enterable = new Map<string, FormatRuleKey>(
  formatRuleSetIds
    .flatMap(formatRulesIn)
    .filter(({ awaitsClause }) => awaitsClause)
    .map(({ key }) => [key, key]),
);

/** Where rules of form stand by those who read them, the newest word on each: what every check of a paper goes by. */
export async function enteredClauses({
  ruleSources,
}: Pick<Stores, 'ruleSources'>): Promise<readonly EnteredClause[]> {
  const newest = new Map<string, EnteredClause>();
  for (const each of await ruleSources.all()) {
    const rule = enterable.get(each.ruleId);
    if (rule === undefined) continue;
    if (each.withdrawnBecause !== undefined) {
      newest.delete(rule);
      continue;
    }
    const { document, issuedOn, article, enteredByName: by, enteredAt: at } = each;
    newest.set(rule, defined({ rule, document, issuedOn, article, by, at }));
  }
  return [...newest.values()];
}

import type { ListedFormRule } from '@daihoi/application/rulebook';
import { clauseWords, formatRuleTitle } from '@daihoi/contract/paper-check';
import type { ClauseFile, FormRuleLine, FormRules } from '@daihoi/contract/rulebook';
import type { EnteredClause } from '@daihoi/domain/paper-format';
import { formatRuleSetIds, formatRuleSources } from '@daihoi/domain/papers';
import { inBoth, toEntered } from './rule-shapes.ts';

/** One rule of form as it travels. */
export function toFormRuleLine(listed: ListedFormRule): FormRuleLine {
  const { key, rule, awaitsClause, unverified, weighs, wouldWeigh, weighedBefore, entered } =
    listed;
  return {
    id: key,
    code: rule.id,
    label: inBoth((lang) => formatRuleTitle(rule.id, lang)),
    document: rule.document === 'house' ? null : rule.document,
    clause: inBoth((lang) => clauseWords(rule.clause, lang)),
    confidence: rule.confidence,
    severity: weighs,
    wouldWeigh,
    weighedBefore,
    awaitsClause,
    unverified,
    entered: toEntered(entered),
  };
}

/** The sets of rules of form, youngest first. */
export function formRuleSets(): FormRules['sets'] {
  return formatRuleSetIds.map((id) => ({ id, ...formatRuleSources(id) }));
}

/** The clauses as the command on papers reads them. */
export function toClauseFile(clauses: readonly EnteredClause[]): ClauseFile {
  return {
    format: 'daihoi-form-clauses/1',
    clauses: clauses.map((each) => ({ ...each, issuedOn: each.issuedOn ?? null })),
  };
}

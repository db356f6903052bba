import {
  formatRulesIn,
  severityOf,
  severityOnceRead,
  type FindingSeverity,
  type ListedFormatRule,
} from '@daihoi/domain/paper-format';
import { standingSource } from '@daihoi/domain/rulebook';
import { formatRulesOn, formatRuleSetIds, type FormatRuleSetId } from '@daihoi/domain/papers';
import type { Ports } from '../ports/ports.ts';
import type { EnteredSource } from './rule-source-store.ts';

/** A rule of form with what persons entered about its clause, oldest first. */
export interface ListedFormRule extends ListedFormatRule {
  readonly entered: readonly EnteredSource[];
  readonly unverified: boolean;
  /** What a departure weighs now. */
  readonly weighs: FindingSeverity;
  /** What it weighs once a clause is entered; the same for what awaits none. */
  readonly wouldWeigh: FindingSeverity;
  /** What it weighs while no clause is entered. */
  readonly weighedBefore: FindingSeverity;
}

export interface FormRuleList {
  readonly set: FormatRuleSetId;
  readonly rules: readonly ListedFormRule[];
}

/** The rules of form of one set, by default those of today's papers, each with where it stands and who entered that. */
export async function listFormatRules(
  ports: Pick<Ports, 'read' | 'clock'>,
  asked: FormatRuleSetId | undefined,
): Promise<FormRuleList> {
  const today = formatRulesOn(ports.clock.today())?.layout ?? formatRuleSetIds[0];
  const set = asked ?? today ?? 'PF-2026';
  const sources = await ports.read.ruleSources.all();
  const rules = formatRulesIn(set).map((listed): ListedFormRule => {
    const entered = sources.filter(({ ruleId }) => ruleId === listed.key);
    const stands = standingSource(entered, listed.key) !== undefined;
    return { ...listed, entered, ...weightsOf(listed, stands) };
  });
  return { set, rules };
}

function weightsOf(
  { rule, awaitsClause }: ListedFormatRule,
  isEntered: boolean,
): Pick<ListedFormRule, 'unverified' | 'weighs' | 'wouldWeigh' | 'weighedBefore'> {
  const known = severityOf(rule.confidence);
  const wouldWeigh = awaitsClause ? severityOnceRead(rule.id) : known;
  return {
    unverified: awaitsClause && !isEntered,
    weighs: isEntered ? wouldWeigh : known,
    wouldWeigh,
    weighedBefore: known,
  };
}

export { compareCycles } from './compare-cycles.ts';
export type { CycleDifference } from './compare-cycles.ts';
export { freezeRulebook, frozenRule } from './freeze-rulebook.ts';
export type { FrozenRulebook, NoRegulation } from './freeze-rulebook.ts';
export { needsSource, standingSource } from './needs-source.ts';
export type { SourceEntry } from './needs-source.ts';
export {
  documentCode,
  documentKeyText,
  documentOf,
  documentsImplementing,
  documentsNumbered,
  registeredDocuments,
} from './registered-document.ts';
export type {
  DocumentIssuer,
  DocumentKey,
  DocumentType,
  RegisteredDocument,
} from './document-record.ts';
export {
  addMonths,
  earliestBirthMonth,
  monthsBetween,
  monthsLeft,
  retirementMonth,
} from './retirement.ts';
export type { RetirementAge, RetirementTableId, Sex } from './retirement-age.ts';
export type { Service } from './retirement.ts';
export { ruleLabels } from './data/rule-labels.ts';
export { ruleAreaOf, ruleAreas } from './rule-area.ts';
export type { RuleArea } from './rule-area.ts';
export { dayWithinCycle, standingOn, statementsOn } from './rule-history.ts';
export type { RuleStanding, RuleStatement } from './rule-history.ts';
export { ruleConditions } from './rule.ts';
export type {
  AgeBand,
  Rule,
  RuleCondition,
  RuleKey,
  RuleLevel,
  RuleSet,
  RuleSetId,
  RuleUnit,
  RuleValue,
  YearMonth,
} from './rule.ts';
export { regulationOn, rulebookFor, ruleSetOfRegulation, ruleSets, terms } from './rulebook.ts';
export type { Rulebook, Term } from './rulebook.ts';
export { amountOf, chooseRule, halfDaysOf, ruleInForce, rulesInForce } from './rules-in-force.ts';
export type { RuleQuery } from './rules-in-force.ts';

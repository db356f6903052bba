import type { ElectionRegulation } from '../election/index.ts';
import { err, ok, type CalendarDate, type Result } from '../kernel/index.ts';
import { chooseRule, rulesInForce, type RuleQuery } from './rules-in-force.ts';
import type { Rule } from './rule.ts';
import { regulationOn, ruleSetOfRegulation, type Rulebook, type Term } from './rulebook.ts';

/** The rules as they stood when a congress was called. It travels with the congress and never changes. */
export interface FrozenRulebook {
  readonly rulebookId: Rulebook['id'];
  readonly term: Term;
  readonly frozenOn: CalendarDate;
  readonly regulation: ElectionRegulation;
  readonly rules: readonly Rule[];
  /** The text whose hash is the version: equal texts mean equal rules, in whatever order they were stored. */
  readonly versionInput: string;
}

export interface NoRegulation {
  readonly code: 'rulebook.no-regulation';
  readonly on: CalendarDate;
}

/**
 * Freezes a rulebook for a congress called on a day. The regulation is the one in force that day unless another one is
 * chosen, for elections held after the change of October 2024 by a congress called before it.
 */
export function freezeRulebook(order: {
  readonly rulebook: Rulebook;
  readonly on: CalendarDate;
  readonly regulation?: ElectionRegulation;
}): Result<FrozenRulebook, NoRegulation> {
  const regulation = order.regulation ?? regulationOn(order.on);
  if (regulation === undefined) return err({ code: 'rulebook.no-regulation', on: order.on });
  const electionSet = ruleSetOfRegulation(regulation).id;
  const rules = [
    ...rulesInForce(order.rulebook.rules, order.on).filter((rule) => !isElectionRule(rule)),
    ...order.rulebook.rules.filter((rule) => rule.ruleSetId === electionSet),
  ].toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return ok({
    rulebookId: order.rulebook.id,
    term: order.rulebook.term,
    frozenOn: order.on,
    regulation,
    rules,
    versionInput: rules.map(ruleLine).join('\n'),
  });
}

/** The rule of a frozen rulebook for a question. */
export function frozenRule(frozen: FrozenRulebook, query: RuleQuery): Rule | undefined {
  return chooseRule(frozen.rules, query);
}

function isElectionRule(rule: Rule): boolean {
  return rule.ruleSetId === 'election-244' || rule.ruleSetId === 'election-190';
}

function ruleLine(rule: Rule): string {
  return [rule.id, JSON.stringify(sorted(rule.value)), JSON.stringify(sorted(rule.source))].join(
    ' ',
  );
}

/** Own entries in the order of their names, so that the text does not depend on how a value was built. */
function sorted(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
}

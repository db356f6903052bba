import { congressContents, type CongressContent } from '../congress/index.ts';
import type { ArticleRef } from '../kernel/index.ts';
import { chooseRule, type Rule, type RuleCondition } from '../rulebook/index.ts';

/** Which of the four contents a congress runs, in the order of the directive. */
export type CongressContentSet = readonly CongressContent[];

/** How the organisation came to be what it is; the directive ties the contents to it. */
export type UnitOrigin =
  'standing' | 'newlyEstablished' | 'merged' | 'terminatedAndReplaced' | 'armedForces';

export type ContentsError =
  | { readonly code: 'contents.repeated'; readonly content: CongressContent }
  | {
      readonly code: 'contents.not-foreseen';
      readonly origin: UnitOrigin;
      readonly given: CongressContentSet;
      readonly foreseen: CongressContentSet;
      readonly by: ArticleRef;
    }
  | { readonly code: 'contents.no-rule'; readonly origin: UnitOrigin };

/**
 * Checks the contents against the directive. Two contents (no election) are only for organisations newly established,
 * merged or put in place of a terminated one; where the rules allow fewer by permission, the paper permitting it is given.
 * @param given.rules the rules in force for the congress
 */
export function checkContents(given: {
  readonly contents: CongressContentSet;
  readonly origin: UnitOrigin;
  readonly rules: readonly Rule[];
  readonly permission?: ArticleRef;
}): readonly ContentsError[] {
  const repeated = given.contents.filter((each, at) => given.contents.indexOf(each) !== at);
  if (repeated.length > 0)
    return repeated.map((content) => ({ code: 'contents.repeated', content }));
  const rule = contentsRule(given.rules, given.origin);
  if (rule === undefined) return [{ code: 'contents.no-rule', origin: given.origin }];
  const foreseen = contentsOf(rule);
  if (isSameSet(given.contents, foreseen) || mayHaveFewer(given, foreseen)) return [];
  const { origin, contents } = given;
  return [{ code: 'contents.not-foreseen', origin, given: contents, foreseen, by: rule.source }];
}

/** The contents that the rules foresee for an organisation; undefined when the rules are silent. */
export function foreseenContents(
  rules: readonly Rule[],
  origin: UnitOrigin,
): CongressContentSet | undefined {
  const rule = contentsRule(rules, origin);
  return rule === undefined ? undefined : contentsOf(rule);
}

function contentsRule(rules: readonly Rule[], origin: UnitOrigin): Rule | undefined {
  return chooseRule(rules, {
    key: 'congress.contents',
    level: 'ANY',
    condition: conditionOf(origin),
  });
}

function conditionOf(origin: UnitOrigin): RuleCondition {
  return origin === 'standing' ? 'general' : origin;
}

function contentsOf(rule: Rule): CongressContentSet {
  const { value } = rule;
  return value.kind === 'list' ? congressContents.filter((each) => value.codes.includes(each)) : [];
}

/** Fewer contents by permission: the two discussions may never be left out. */
function mayHaveFewer(
  given: {
    readonly contents: CongressContentSet;
    readonly rules: readonly Rule[];
    readonly permission?: ArticleRef;
  },
  foreseen: CongressContentSet,
): boolean {
  const rule = chooseRule(given.rules, { key: 'congress.fewerContentsByPermission', level: 'ANY' });
  return (
    rule !== undefined &&
    given.permission !== undefined &&
    given.contents.includes('REVIEW_AND_DIRECTION') &&
    given.contents.includes('DISCUSS_DRAFTS') &&
    given.contents.every((each) => foreseen.includes(each))
  );
}

function isSameSet(left: CongressContentSet, right: CongressContentSet): boolean {
  return left.length === right.length && left.every((each) => right.includes(each));
}

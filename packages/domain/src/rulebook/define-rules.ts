import { calendarDate, type ArticleRef, type Confidence, type Ratio } from '../kernel/index.ts';
import type {
  Rule,
  RuleCondition,
  RuleKey,
  RuleLevel,
  RuleSet,
  RuleUnit,
  RuleValue,
} from './rule.ts';

/** One line of a data file: what is left out is taken from the paper the file is about. */
export interface RuleLine {
  readonly key: RuleKey;
  readonly level?: RuleLevel;
  readonly condition?: RuleCondition;
  readonly value: RuleValue;
  readonly confidence: Confidence;
  readonly source?: ArticleRef;
  readonly from?: string;
  readonly to?: string;
}

/** Builds a rule set from the lines of its data file; every rule gets an identity made of its parts. */
export function defineRuleSet(
  head: Omit<RuleSet, 'rules' | 'effectiveFrom' | 'effectiveTo'> & {
    readonly from: string;
    readonly to?: string;
  },
  lines: readonly RuleLine[],
): RuleSet {
  const { from, to, ...rest } = head;
  return {
    ...rest,
    effectiveFrom: calendarDate(from),
    ...(to === undefined ? {} : { effectiveTo: calendarDate(to) }),
    rules: lines.map((line) => toRule(head, line)),
  };
}

function toRule(
  head: {
    readonly id: Rule['ruleSetId'];
    readonly document: ArticleRef;
    readonly from: string;
    readonly to?: string;
  },
  line: RuleLine,
): Rule {
  const level = line.level ?? 'ANY';
  const condition = line.condition ?? 'general';
  const from = line.from ?? head.from;
  const to = line.to ?? head.to;
  return {
    id: [head.id, line.key, level, condition, from].join('/'),
    ruleSetId: head.id,
    key: line.key,
    level,
    condition,
    value: line.value,
    source: line.source ?? head.document,
    effectiveFrom: calendarDate(from),
    ...(to === undefined ? {} : { effectiveTo: calendarDate(to) }),
    confidence: line.confidence,
  };
}

/** A number with its unit. */
export function amount(value: number, unit: RuleUnit): RuleValue {
  return { kind: 'number', amount: value, unit };
}

/** From-to, both ends included. */
export function range(span: {
  readonly from: number;
  readonly upTo: number;
  readonly unit: RuleUnit;
}): RuleValue {
  return { kind: 'range', ...span };
}

/** A share in whole percent. */
export function percent(value: number): RuleValue {
  return { kind: 'share', ratio: percentRatio(value) };
}

/** A share between two whole percentages, both included. */
export function percentRange(span: { readonly from: number; readonly upTo: number }): RuleValue {
  return { kind: 'shareRange', from: percentRatio(span.from), upTo: percentRatio(span.upTo) };
}

/** A window that closes on `closes`; it opens with the parent's where no day is given. */
export function until(closes: string, opens?: string): RuleValue {
  return {
    kind: 'window',
    closes: calendarDate(closes),
    ...(opens === undefined ? {} : { opens: calendarDate(opens) }),
  };
}

/** A month of a year. */
export function monthOf(year: number, month: number): RuleValue {
  return { kind: 'month', month: { year, month } };
}

/** Codes that belong together. */
export function codes(...values: readonly string[]): RuleValue {
  return { kind: 'list', codes: values };
}

function percentRatio(value: number): Ratio {
  return { num: value, den: 100 };
}

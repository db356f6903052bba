import type {
  CycleComparison,
  EnteredSource,
  ListedDocument,
  ListedRule,
} from '@daihoi/application/rulebook';
import type { Comparison, Documents, RuleLine } from '@daihoi/contract/rulebook';
import {
  articleWords,
  conditionWords,
  documentTypeWords,
  documentWords,
  issuerWords,
  valueWords,
} from '@daihoi/contract/rule-words';
import type { ElectionRegulation } from '@daihoi/domain/election';
import type { ArticleRef, CalendarDate } from '@daihoi/domain/kernel';
import { levelSchemeOn, levelSchemes } from '@daihoi/domain/organisation';
import {
  documentCode,
  ruleAreaOf,
  ruleLabels,
  ruleSetOfRegulation,
  type RegisteredDocument,
  type Rule,
  type RuleLevel,
} from '@daihoi/domain/rulebook';

type Lang = 'vi' | 'en';

/** The same words in both languages, for the page to choose. */
export function inBoth(say: (lang: Lang) => string): { readonly vi: string; readonly en: string } {
  return { vi: say('vi'), en: say('en') };
}

/** A place in a paper with its words. */
export function toSource(ref: ArticleRef) {
  return { ...ref, words: inBoth((lang) => articleWords(ref, lang)) };
}

/** The election regulation as people name it. */
export function regulationName(regulation: ElectionRegulation) {
  const { document } = ruleSetOfRegulation(regulation);
  return inBoth((lang) => documentWords(document, lang));
}

/** One statement of the rulebook as it travels; levels carry their names of that day. */
export function toRuleLine(listed: ListedRule, on: CalendarDate): RuleLine {
  const { rule, standing, earlier, entered, unverified } = listed;
  return {
    ...headOf(rule, on),
    ...toValue(rule),
    unit: 'unit' in rule.value ? rule.value.unit : null,
    standing,
    earlier: earlier.map(toValue),
    unverified,
    entered: toEntered(entered),
  };
}

/** What persons entered about one rule, newest first. */
export function toEntered(entered: readonly EnteredSource[]): RuleLine['entered'] {
  return entered
    .toReversed()
    .map(({ version, document, issuedOn, article, enteredByName, enteredAt, ...entry }) => ({
      version,
      document,
      issuedOn: issuedOn ?? null,
      article,
      by: enteredByName,
      at: enteredAt,
      withdrawnBecause: entry.withdrawnBecause ?? null,
    }));
}

/** One statement in both cycles. */
export function toComparedLine(
  line: CycleComparison['lines'][number],
): Comparison['lines'][number] {
  const rule = line.left ?? line.right;
  if (!rule) throw new Error('a line without a rule');
  return {
    ...headOf(rule, rule.effectiveFrom),
    left: line.left ? toValue(line.left) : null,
    right: line.right ? toValue(line.right) : null,
    same: line.same,
    unverified: [...line.unverified],
  };
}

/** A registered paper with those of its number and those that carry it out. */
export function toDocument(listed: ListedDocument): Documents['documents'][number] {
  const { document } = listed;
  return {
    ...toDocumentRef(document),
    issuer: issuerWords[document.issuer],
    type: documentTypeWords[document.type],
    place: document.place ?? null,
    confidence: document.confidence,
    replaces: document.replaces.map(toSource),
    carriesOut: document.implements.map(toSource),
    carriedOutBy: listed.carriedOutBy.map(toDocumentRef),
    sameNumber: listed.sameNumber.map(toDocumentRef),
  };
}

function toDocumentRef(document: RegisteredDocument) {
  const { issuedOn, title } = document;
  return { code: documentCode(document), issuedOn, title };
}

function headOf(rule: Rule, on: CalendarDate) {
  const { key, level, condition } = rule;
  return {
    key,
    area: ruleAreaOf(key),
    label: ruleLabels[key],
    level,
    levelName: levelName(level, on),
    condition: condition === 'general' ? null : conditionWords[condition],
  };
}

function toValue(rule: Rule) {
  return {
    id: rule.id,
    value: inBoth((lang) => valueWords(rule.value, lang)),
    source: toSource(rule.source),
    effectiveFrom: rule.effectiveFrom,
    effectiveTo: rule.effectiveTo ?? null,
    confidence: rule.confidence,
  };
}

function levelName(level: RuleLevel, on: CalendarDate) {
  const scheme = levelSchemeOn(on) ?? levelSchemes[0];
  return scheme?.levels.find((each) => each.level === level)?.names ?? null;
}

import type { ArticleRef, CalendarDate, Confidence, Ratio } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';
import type { ruleLabels } from './data/rule-labels.ts';

/** What a rule is about. A key has its label for people in `data/rule-labels`. */
export type RuleKey = keyof typeof ruleLabels;

export type RuleUnit =
  | 'day'
  | 'halfDay'
  | 'workingDay'
  | 'month'
  | 'year'
  | 'person'
  | 'delegate'
  | 'member'
  | 'organization'
  | 'minute'
  | 'ballot'
  | 'paper'
  | 'congress';

/** A month of a year, as age rules count. */
export interface YearMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** Whole years of age, both ends included; without `upTo` the band is open upwards. */
export interface AgeBand {
  readonly code: string;
  readonly from: number;
  readonly upTo?: number;
}

export type RuleValue =
  | { readonly kind: 'number'; readonly amount: number; readonly unit: RuleUnit }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly upTo: number;
      readonly unit: RuleUnit;
    }
  | { readonly kind: 'share'; readonly ratio: Ratio }
  | { readonly kind: 'shareRange'; readonly from: Ratio; readonly upTo: Ratio }
  | { readonly kind: 'window'; readonly opens?: CalendarDate; readonly closes: CalendarDate }
  | { readonly kind: 'month'; readonly month: YearMonth }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'list'; readonly codes: readonly string[] }
  | { readonly kind: 'ageBands'; readonly bands: readonly AgeBand[] };

/** The case a rule is written for; `general` where the text makes no distinction. */
export const ruleConditions = [
  'general',
  'hanoi',
  'hoChiMinhCity',
  'ngheAnOrThanhHoa',
  'largeProvinces',
  'army',
  'publicSecurity',
  'armedForces',
  'centralBloc',
  'centralPartyAgencies',
  'centralGovernment',
  'centralAssembly',
  'centralFront',
  'notMerged',
  'mergedFromTwo',
  'mergedFromThreeOrMore',
  'newlyEstablished',
  'merged',
  'terminatedAndReplaced',
  'onlyTwoContents',
  'provincialDeputySecretary',
  'stateOffice',
  'smallBody',
  'women',
  'men',
] as const;
export type RuleCondition = (typeof ruleConditions)[number];

export type RuleSetId =
  | 'cycle-2020'
  | 'cycle-2025'
  | 'election-244'
  | 'election-190'
  | 'charter-29'
  | 'charter-24'
  | 'charter-294';

export type RuleLevel = OrganizationLevel | 'ANY';

/** One statement of a paper, with the place it stands in and how sure we are of it. */
export interface Rule {
  readonly id: string;
  readonly ruleSetId: RuleSetId;
  readonly key: RuleKey;
  readonly level: RuleLevel;
  readonly condition: RuleCondition;
  readonly value: RuleValue;
  readonly source: ArticleRef;
  readonly effectiveFrom: CalendarDate;
  /** Last day in force; absent while in force. */
  readonly effectiveTo?: CalendarDate;
  readonly confidence: Confidence;
}

/** The rules that one paper (with its amendments) lays down. */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly kind: 'cycle' | 'election' | 'charter';
  readonly document: ArticleRef;
  readonly effectiveFrom: CalendarDate;
  readonly effectiveTo?: CalendarDate;
  readonly rules: readonly Rule[];
}

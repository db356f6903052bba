import { regulation190, regulation244, type ElectionRegulation } from '../election/index.ts';
import type { ArticleRef, CalendarDate } from '../kernel/index.ts';
import { cycle2020 } from './data/cycle-2020.ts';
import { cycle2025 } from './data/cycle-2025.ts';
import { charterRuleSets, rules190, rules244 } from './data/election-and-charter.ts';
import type { Rule, RuleSet, RuleSetId } from './rule.ts';

export const terms = ['2020-2025', '2025-2030'] as const;
/** Nhiem ky: the years between two congresses that a cycle of congresses prepares. */
export type Term = (typeof terms)[number];

/** All rules that bear on the congresses of one term. */
export interface Rulebook {
  readonly id: `rulebook-${Term}`;
  readonly term: Term;
  readonly directive: ArticleRef;
  readonly ruleSetIds: readonly RuleSetId[];
  readonly rules: readonly Rule[];
}

export const ruleSets: readonly RuleSet[] = [
  cycle2020,
  cycle2025,
  rules244,
  rules190,
  ...charterRuleSets,
];

const cycles: Readonly<Record<Term, RuleSet>> = { '2020-2025': cycle2020, '2025-2030': cycle2025 };

/** The rulebook of a term: its cycle, and every election and Charter rule set that was in force at some time of it. */
export function rulebookFor(term: Term): Rulebook {
  const cycle = cycles[term];
  const sets = ruleSets.filter((each) =>
    each.kind === 'cycle' ? each.id === cycle.id : overlaps(each, cycle),
  );
  return {
    id: `rulebook-${term}`,
    term,
    directive: cycle.document,
    ruleSetIds: sets.map((each) => each.id),
    rules: sets.flatMap((each) => each.rules),
  };
}

/** The election regulation of a day: QC 244 until 9 October 2024, QC 190 from then on; undefined before QC 244. */
export function regulationOn(on: CalendarDate): ElectionRegulation | undefined {
  if (on >= rules190.effectiveFrom) return regulation190;
  return on >= rules244.effectiveFrom ? regulation244 : undefined;
}

/** The rule set of a regulation. */
export function ruleSetOfRegulation(regulation: ElectionRegulation): RuleSet {
  return regulation === regulation190 ? rules190 : rules244;
}

function overlaps(left: RuleSet, right: RuleSet): boolean {
  const startsInTime = right.effectiveTo === undefined || left.effectiveFrom <= right.effectiveTo;
  const endsInTime = left.effectiveTo === undefined || right.effectiveFrom <= left.effectiveTo;
  return startsInTime && endsInTime;
}

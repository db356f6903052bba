import type { CalendarDate, Confidence, Instant } from '../kernel/index.ts';
import { formatRuleSources, type FormatRules, type FormatRuleSetId } from '../papers/index.ts';
import { formatRules } from './data/format-rules.ts';

/** A rule of form by its identifier. */
export type FormatRuleId = (typeof formatRules)[number]['id'];

/** How much a finding weighs: it follows from how sure the rule is. */
export type FindingSeverity = 'error' | 'warning' | 'info';

/** Where a rule stands and how sure it is under the rules that a paper stands under. */
export interface FormatRule {
  readonly id: FormatRuleId;
  /** The paper that holds the rule; `house` for a rule of the program itself. */
  readonly document: string;
  readonly clause: string;
  readonly confidence: Confidence;
  readonly source: string;
  /** Who read it in its paper; then `document` and `clause` are what that person entered. */
  readonly entered?: ClauseReader;
}

/** Who entered the clause of a rule, when, and of which day the paper is that it stands in. */
export interface ClauseReader {
  readonly by: string;
  readonly at: Instant;
  readonly issuedOn?: CalendarDate;
}

/** A rule of form as one guidance has it: the set and the rule, with a stroke between them (`PF-2026/CH-07`). */
export type FormatRuleKey = `${FormatRuleSetId}/${FormatRule['id']}`;

/** Where a rule of form stands, by somebody who read it there. */
export interface EnteredClause {
  readonly rule: FormatRuleKey;
  readonly document: string;
  readonly issuedOn?: CalendarDate;
  readonly article: string;
  /** The name of who entered it. */
  readonly by: string;
  readonly at: Instant;
}

/** Under which rules a paper stands, and what persons entered about them. */
export interface RuleBasis {
  readonly sets: FormatRules;
  readonly clauses?: readonly EnteredClause[];
}

const severities = {
  CONFIRMED: 'error',
  PARTIAL: 'warning',
  BACKGROUND: 'info',
  OPEN: 'info',
} as const satisfies Record<Confidence, FindingSeverity>;

/** What is said of a paper as a whole and is no rule that anybody could read somewhere. */
export const notesOfNobody: readonly FormatRuleId[] = ['PF-00', 'GV-01'];

/** Every rule that a file can be checked by, as it stands under a rule set. */
export function rulesUnder(sets: FormatRules): readonly FormatRule[] {
  return formatRules.map((row) => ruleUnder(row.id, { sets }));
}

/** A rule under the rule sets of a paper; one whose clause was entered is cited by it, and as sure as a rule that was read. */
export function ruleUnder(id: FormatRuleId, { sets, clauses = [] }: RuleBasis): FormatRule {
  const row: Row = formatRules.find((each) => each.id === id) ?? formatRules[0];
  const set = row.origin === 'types' ? sets.types : sets.layout;
  const rule = knownRule(id, row, set);
  const entered = clauses.find((each) => each.rule === `${set}/${id}`);
  if (!entered || rule.confidence === 'CONFIRMED' || rule.document === 'house') return rule;
  const { document, article, by, at, issuedOn } = entered;
  return {
    ...rule,
    document,
    clause: article,
    confidence: row.onceRead ?? 'CONFIRMED',
    entered: { by, at, ...(issuedOn === undefined ? {} : { issuedOn }) },
  };
}

function knownRule(id: FormatRuleId, row: Row, set: FormatRuleSetId): FormatRule {
  const document = row.origin === 'house' ? 'house' : formatRuleSources(set)[row.origin];
  return {
    id,
    document,
    clause: set === 'PF-2018' ? row.clause : '',
    confidence: row.origin === 'house' ? row.confidence : confidenceUnder(row, set),
    source: row.source,
  };
}

/** What a rule weighs once its clause was entered, whether or not it was. */
export function severityOnceRead(id: FormatRuleId): FindingSeverity {
  const row: Row = formatRules.find((each) => each.id === id) ?? formatRules[0];
  return severityOf(row.onceRead ?? 'CONFIRMED');
}

/** The first set that a group of rules is checked under; the others hold under every set. */
const checkedSince: readonly (readonly [RegExp, FormatRuleSetId])[] = [
  [/^CH-/u, 'PF-2018'],
  [/^BD-0[67]$/u, 'PF-2018'],
  [/^BD-0[89]$/u, 'PF-2026'],
  [/^PG-0[6-9]$/u, 'PF-2004'],
];

/** Whether papers under a set are held to a rule at all: of the older guidance not every part was read. */
export function isCheckedUnder(id: FormatRuleId, set: FormatRuleSetId): boolean {
  const since = checkedSince.find(([ids]) => ids.test(id))?.[1];
  return since === undefined || set >= since;
}

type Row = {
  readonly origin: 'layout' | 'types' | 'house';
  readonly clause: string;
  readonly confidence: Confidence;
  readonly in2004?: Confidence;
  readonly in2026?: Confidence;
  readonly onceRead?: Confidence;
  readonly source: string;
};

/** What was read in 36-HD/VPTW is held of its successor on secondary sources only, and of its forerunners as known. */
function confidenceUnder(row: Row, set: FormatRuleSetId): Confidence {
  switch (set) {
    case 'PF-2018':
      return row.confidence;
    case 'PF-2026':
      return row.in2026 ?? (row.confidence === 'CONFIRMED' ? 'PARTIAL' : row.confidence);
    case 'PF-2004':
      return row.in2004 ?? 'BACKGROUND';
    case 'PF-1998':
      return 'BACKGROUND';
  }
}

/** The weight of a finding: a rule read in an official text is an error, one of secondary sources a warning. */
export function severityOf(confidence: Confidence): FindingSeverity {
  return severities[confidence];
}

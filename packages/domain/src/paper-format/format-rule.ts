import type { Confidence } from '../kernel/index.ts';
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
}

const severities = {
  CONFIRMED: 'error',
  PARTIAL: 'warning',
  BACKGROUND: 'info',
  OPEN: 'info',
} as const satisfies Record<Confidence, FindingSeverity>;

/** Every rule that a file can be checked by, as it stands under a rule set. */
export function rulesUnder(sets: FormatRules): readonly FormatRule[] {
  return formatRules.map((row) => ruleUnder(row.id, sets));
}

/** A rule under the rule sets of a paper. */
export function ruleUnder(id: FormatRuleId, sets: FormatRules): FormatRule {
  const row: Row = formatRules.find((each) => each.id === id) ?? formatRules[0];
  const set = row.origin === 'types' ? sets.types : sets.layout;
  const sources = formatRuleSources(set);
  const document = row.origin === 'house' ? 'house' : sources[row.origin];
  return {
    id,
    document,
    clause: set === 'PF-2018' ? row.clause : '',
    confidence: row.origin === 'house' ? row.confidence : confidenceUnder(row, set),
    source: row.source,
  };
}

type Row = {
  readonly origin: 'layout' | 'types' | 'house';
  readonly clause: string;
  readonly confidence: Confidence;
  readonly in2004?: Confidence;
  readonly source: string;
};

/** What was read in 36-HD/VPTW is held of its successor on secondary sources only, and of its forerunners as known. */
function confidenceUnder(row: Row, set: FormatRuleSetId): Confidence {
  switch (set) {
    case 'PF-2018':
      return row.confidence;
    case 'PF-2026':
      return row.confidence === 'CONFIRMED' ? 'PARTIAL' : row.confidence;
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

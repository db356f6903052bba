import type { ElectionRegulation } from '@daihoi/domain/election';
import { invariant, type ArticleRef, type CalendarDate } from '@daihoi/domain/kernel';
import {
  compareCycles,
  dayWithinCycle,
  needsSource,
  regulationOn,
  rulebookFor,
  rulesInForce,
  statementsOn,
  type CycleDifference,
  type RuleStatement,
  type Term,
} from '@daihoi/domain/rulebook';
import type { Ports } from '../ports/ports.ts';
import type { EnteredSource } from './rule-source-store.ts';

/** A statement with what persons entered about its source, oldest first. */
export interface ListedRule extends RuleStatement {
  readonly entered: readonly EnteredSource[];
  readonly unverified: boolean;
}

export interface RuleList {
  readonly term: Term;
  /** The day asked for, drawn into the cycle of the term. */
  readonly on: CalendarDate;
  readonly directive: ArticleRef;
  readonly regulation: ElectionRegulation | undefined;
  readonly rules: readonly ListedRule[];
}

/** The rules of a term as they stand on a day, each with its source and what is still unverified. */
export async function listRules(
  ports: Pick<Ports, 'read' | 'clock'>,
  ask: { readonly term: Term; readonly on: CalendarDate | undefined },
): Promise<RuleList> {
  const { term } = ask;
  const on = dayWithinCycle(term, ask.on ?? ports.clock.today());
  const rulebook = rulebookFor(term);
  const entered = await ports.read.ruleSources.all();
  const rules = statementsOn(rulebook.rules, on).map((statement) => ({
    ...statement,
    entered: entered.filter((each) => each.ruleId === statement.rule.id),
    unverified: needsSource(statement.rule, entered),
  }));
  return { term, on, directive: rulebook.directive, regulation: regulationOn(on), rules };
}

export interface CycleComparison {
  readonly terms: readonly [Term, Term];
  readonly days: readonly [CalendarDate, CalendarDate];
  readonly lines: readonly (CycleDifference & { readonly unverified: readonly string[] })[];
}

/** Two cycles side by side, each as of the last day of its upper-level congresses, when all its papers were in force. */
export async function compareTerms(
  ports: Pick<Ports, 'read'>,
  terms: readonly [Term, Term],
): Promise<CycleComparison> {
  const entered = await ports.read.ruleSources.all();
  const [left, right] = terms;
  const days = [comparisonDay(left), comparisonDay(right)] as const;
  const lines = compareCycles(
    rulesInForce(rulebookFor(left).rules, days[0]),
    rulesInForce(rulebookFor(right).rules, days[1]),
  );
  return {
    terms,
    days,
    lines: lines.map((line) => ({
      ...line,
      unverified: [line.left, line.right].flatMap((rule) =>
        rule && needsSource(rule, entered) ? [rule.id] : [],
      ),
    })),
  };
}

/** The last day of the upper level's window: the middle of the season, the same place in every cycle. */
function comparisonDay(term: Term): CalendarDate {
  const days = rulebookFor(term).rules.flatMap((rule) =>
    rule.key === 'congress.window' &&
    rule.level === 'UPPER_GRASSROOTS' &&
    rule.value.kind === 'window'
      ? [rule.value.closes]
      : [],
  );
  const last = days.toSorted().at(-1);
  invariant(last !== undefined, `no window of the upper level in ${term}`);
  return last;
}

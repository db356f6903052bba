import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { formatRuleOf } from '@daihoi/domain/paper-format';
import { formatRuleSetIds } from '@daihoi/domain/papers';
import { needsSource, ruleSets } from '@daihoi/domain/rulebook';
import { may, type Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { keepSource } from './keep-source.ts';

export interface EnterSourceCommand {
  readonly ruleId: string;
  /** The newest version that the person saw; 0 when there was none. */
  readonly version: number;
  readonly document: string;
  readonly issuedOn: CalendarDate | undefined;
  readonly article: string;
}

/** A rule read in its text needs no source from anybody. */
export interface RuleConfirmed {
  readonly code: 'rule.confirmed-already';
}

/**
 * Enters where a rule of the rulebook or of the form of papers stands that was not confirmed. Nothing is overwritten: a correction is a further version, and the
 * value itself stays as it was.
 * @returns the new version
 */
export function enterSource(
  ports: Ports,
  actor: Actor,
  command: EnterSourceCommand,
): Promise<Result<number, NotFound | StaleVersion | RuleConfirmed>> {
  return ports.transact(
    async (stores): Promise<Result<number, NotFound | StaleVersion | RuleConfirmed>> => {
      const { ruleId, version, document, issuedOn, article } = command;
      const awaited = awaitsSource(ruleId);
      if (awaited === undefined) return err({ code: 'target.not-found', kind: 'rule', id: ruleId });
      if (!awaited) return err({ code: 'rule.confirmed-already' });
      return keepSource({ ports, stores, actor }, { ruleId, version }, () =>
        ok({ act: 'rule.enter-source', entry: { document, issuedOn, article } }),
      );
    },
  );
}

/** What somebody may do about where rules stand: it holds for everybody, so the right is asked at the top unit. */
export async function maySource(
  { read }: Pick<Ports, 'read'>,
  actor: Actor,
): Promise<{ readonly mayEnter: boolean; readonly mayWithdraw: boolean }> {
  const root = await read.units.root();
  return {
    mayEnter: root !== undefined && may(actor, 'rule.enter-source', root.path),
    mayWithdraw: root !== undefined && may(actor, 'rule.withdraw-source', root.path),
  };
}

/** Whether a rule of the rulebook, or one of the form of papers, takes a source at all; undefined for what is no rule. */
function awaitsSource(ruleId: string): boolean | undefined {
  const rule = ruleSets.flatMap((set) => set.rules).find((each) => each.id === ruleId);
  return rule ? needsSource(rule, []) : formatRuleOf(ruleId, formatRuleSetIds)?.awaitsClause;
}

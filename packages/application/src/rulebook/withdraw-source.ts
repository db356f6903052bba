import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import { keepSource, type NextSource } from './keep-source.ts';
import type { EnteredSource } from './rule-source-store.ts';

export interface WithdrawSourceCommand {
  readonly ruleId: string;
  /** The version that is withdrawn: the newest that the person saw. */
  readonly version: number;
  readonly reason: string;
}

/** Nobody entered a source for the rule, or the last one was withdrawn already. */
export interface NoSource {
  readonly code: 'rule.no-source';
}

/**
 * Withdraws the source that was entered for a rule: the rule weighs again what it weighed before anybody entered one. What was
 * entered stays in its history, followed by who withdrew it and why.
 * @returns the new version
 */
export function withdrawSource(
  ports: Ports,
  actor: Actor,
  { ruleId, version, reason }: WithdrawSourceCommand,
): Promise<Result<number, StaleVersion | NoSource>> {
  return ports.transact((stores) =>
    keepSource({ ports, stores, actor }, { ruleId, version }, (before) =>
      withdrawalOf(before, reason),
    ),
  );
}

function withdrawalOf(
  before: EnteredSource | undefined,
  reason: string,
): Result<NextSource, NoSource> {
  if (!before || before.withdrawnBecause !== undefined) return err({ code: 'rule.no-source' });
  const { document, issuedOn, article } = before;
  const entry = { document, issuedOn, article, withdrawnBecause: reason };
  return ok({ act: 'rule.withdraw-source', entry });
}

import { err, ok, type CalendarDate, type Id, type Result } from '@daihoi/domain/kernel';
import { formatRuleOf } from '@daihoi/domain/paper-format';
import { formatRuleSetIds } from '@daihoi/domain/papers';
import { needsSource, ruleSets } from '@daihoi/domain/rulebook';
import { may, type Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';

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
      const { ruleId } = command;
      const awaited = awaitsSource(ruleId);
      if (awaited === undefined) return err({ code: 'target.not-found', kind: 'rule', id: ruleId });
      if (!awaited) return err({ code: 'rule.confirmed-already' });
      const before = (await stores.ruleSources.all()).findLast((each) => each.ruleId === ruleId);
      const version = command.version + 1;
      const stale = { code: 'version.stale', expected: command.version } as const;
      if ((before?.version ?? 0) !== command.version) return err(stale);
      const now = ports.clock.now();
      const { document, issuedOn, article } = command;
      const entry = { ruleId, document, issuedOn, article, version };
      const written = await stores.ruleSources.append({
        ...entry,
        id: ports.newId<Id<'RuleSourceId'>>(),
        enteredBy: actor.accountId,
        enteredAt: now,
      });
      if (!written.ok) return written;
      const root = await stores.units.root();
      await recordAct(stores, {
        at: now,
        actor,
        act: 'rule.enter-source',
        unit: root,
        target: { kind: 'rule', id: ruleId },
        ...(before ? { before: sourceOf(before) } : {}),
        after: sourceOf(entry),
      });
      return ok(version);
    },
  );
}

/** Whether somebody may enter where rules stand: it holds for everybody, so the right is asked at the top unit. */
export async function mayEnterSource(
  { read }: Pick<Ports, 'read'>,
  actor: Actor,
): Promise<boolean> {
  const root = await read.units.root();
  return root !== undefined && may(actor, 'rule.enter-source', root.path);
}

/** Whether a rule of the rulebook, or one of the form of papers, takes a source at all; undefined for what is no rule. */
function awaitsSource(ruleId: string): boolean | undefined {
  const rule = ruleSets.flatMap((set) => set.rules).find((each) => each.id === ruleId);
  return rule ? needsSource(rule, []) : formatRuleOf(ruleId, formatRuleSetIds)?.awaitsClause;
}

function sourceOf(entry: {
  readonly document: string;
  readonly issuedOn: CalendarDate | undefined;
  readonly article: string;
  readonly version: number;
}): unknown {
  const { document, issuedOn, article, version } = entry;
  return { document, issuedOn, article, version };
}

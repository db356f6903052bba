import { err, ok, type Id, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import type { EnteredSource } from './rule-source-store.ts';

/** The next word on where a rule stands, and the act that it is. */
export interface NextSource {
  readonly act: 'rule.enter-source' | 'rule.withdraw-source';
  readonly entry: Pick<EnteredSource, 'document' | 'issuedOn' | 'article' | 'withdrawnBecause'>;
}

interface Keeping {
  readonly ports: Pick<Ports, 'clock' | 'newId'>;
  readonly stores: Stores;
  readonly actor: Actor;
}

/**
 * Keeps the next version of where a rule stands, with its audit entry, if nobody was first.
 * @param seen the rule, and its newest version that the person saw; 0 when there was none
 * @param next decides by what stands last
 * @returns the new version
 */
export async function keepSource<Refusal>(
  { ports, stores, actor }: Keeping,
  seen: { readonly ruleId: string; readonly version: number },
  next: (before: EnteredSource | undefined) => Result<NextSource, Refusal>,
): Promise<Result<number, StaleVersion | Refusal>> {
  const { ruleId } = seen;
  const before = (await stores.ruleSources.all()).findLast((each) => each.ruleId === ruleId);
  if ((before?.version ?? 0) !== seen.version)
    return err({ code: 'version.stale', expected: seen.version });
  const decided = next(before);
  if (!decided.ok) return decided;
  const { act, entry } = decided.value;
  const version = seen.version + 1;
  const at = ports.clock.now();
  const written = await stores.ruleSources.append({
    ...entry,
    ruleId,
    version,
    id: ports.newId<Id<'RuleSourceId'>>(),
    enteredBy: actor.accountId,
    enteredAt: at,
  });
  if (!written.ok) return written;
  await recordAct(stores, {
    at,
    actor,
    act,
    unit: await stores.units.root(),
    target: { kind: 'rule', id: ruleId },
    ...(before ? { before: toldOf(before) } : {}),
    after: toldOf({ ...entry, version }),
  });
  return ok(version);
}

/** What the audit tells of one version. */
function toldOf(entry: NextSource['entry'] & Pick<EnteredSource, 'version'>): unknown {
  const { document, issuedOn, article, version, withdrawnBecause } = entry;
  return { document, issuedOn, article, version, withdrawnBecause };
}

import type { RetainedPart, RetentionTerm } from '@daihoi/domain/archive';
import type { Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import { recordAct } from '../../audit/record-act.ts';
import type { Ports } from '../../ports/ports.ts';
import type { StaleVersion } from '../../ports/versioned.ts';

export interface ChangeRetention {
  readonly part: RetainedPart;
  /** Undefined where no rule sets a term. */
  readonly term: RetentionTerm | undefined;
  readonly version: number;
}

/** Enters how long the files of a part are kept, with the clause that says so. */
export function changeRetention(
  ports: Ports,
  actor: Actor,
  { part, term, version }: ChangeRetention,
): Promise<Result<number, StaleVersion>> {
  return ports.transact(async (stores) => {
    const at = ports.clock.now();
    const before = (await stores.removals.terms()).find((row) => row.part === part);
    const saved = await stores.removals.putTerm(part, term, { at, by: actor.accountId, version });
    if (!saved.ok) return saved;
    await recordAct(stores, {
      at,
      actor,
      act: 'retention.changed',
      target: { kind: 'setting', id: `retention-${part}` },
      before: before?.value,
      after: term,
    });
    return saved;
  });
}

import { err, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { auditPart } from '../congress/audit-part.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { TargetList } from './target-store.ts';

/** Writes the targets of the last resolution with what was achieved, all at once, under the version that was read. */
export function changeTargets(
  ports: Ports,
  actor: Actor,
  { congressId, ...list }: TargetList & { readonly congressId: CongressId },
): Promise<Result<number, NotFound | StaleVersion>> {
  return ports.transact(async (stores): Promise<Result<number, NotFound | StaleVersion>> => {
    const congress = await stores.congresses.hold(congressId);
    if (!congress) return err(congressNotFound(congressId));
    const before = await stores.targets.ofCongress(congressId);
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const saved = await stores.targets.save(congressId, list, stamp);
    if (!saved.ok) return saved;
    await auditPart(ports, stores, {
      actor,
      congress,
      act: 'congress.targets',
      target: { kind: 'congress', id: congressId },
      before: { count: before.targets.length },
      after: { count: list.targets.length },
    });
    return saved;
  });
}

import { ok, type Result } from '@daihoi/domain/kernel';
import type { SecrecyPermission } from '@daihoi/domain/papers';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports } from '../ports/ports.ts';

/** Says by which paper this installation may hold confidential papers, or that it no longer may take new ones. */
export function permitSecrets(
  ports: Ports,
  actor: Actor,
  permission: SecrecyPermission | undefined,
): Promise<Result<true, never>> {
  return ports.transact<true, never>(async (stores) => {
    const before = await stores.secretPapers.permission();
    await stores.secretPapers.setPermission(permission);
    await recordAct(stores, {
      at: ports.clock.now(),
      actor,
      act: 'secret.permitted',
      target: { kind: 'setting', id: 'secret-papers' },
      before,
      after: permission,
    });
    return ok(true);
  });
}

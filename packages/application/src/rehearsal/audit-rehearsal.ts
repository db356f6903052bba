import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';

/** Says in the audit what was done at a rehearsal; it belongs to the organisation at the top. */
export async function auditRehearsal(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  line: { readonly actor: Actor; readonly act: AuditAct; readonly after: unknown },
): Promise<void> {
  const root = await stores.units.root();
  await recordAct(stores, {
    at: ports.clock.now(),
    actor: line.actor,
    act: line.act,
    unit: root,
    target: { kind: 'rehearsal', id: root?.id ?? '' },
    after: line.after,
  });
}

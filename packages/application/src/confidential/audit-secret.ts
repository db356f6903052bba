import type { UnitId } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { SecretPaperId } from './secret-paper-store.ts';

/** Records an act on a confidential paper: who, when, which by its identity; never its title, number or words. */
export async function auditSecret(
  ports: Pick<Ports, 'clock'>,
  stores: Pick<Stores, 'audit'>,
  done: {
    readonly actor: Actor;
    readonly unit: { readonly id: UnitId; readonly path: string };
    readonly act: AuditAct;
    readonly paperId: SecretPaperId;
    readonly after?: unknown;
  },
): Promise<void> {
  const { paperId, ...rest } = done;
  const target = { kind: 'secretPaper', id: paperId };
  await recordAct(stores, { at: ports.clock.now(), ...rest, target });
}

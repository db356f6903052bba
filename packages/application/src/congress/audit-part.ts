import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { CongressRecord } from './congress-store.ts';

/** An act on something that belongs to a congress: a paper of its dossier, a draft. */
export interface ActOnPart {
  readonly actor: Actor;
  readonly congress: CongressRecord;
  readonly act: AuditAct;
  readonly target: { readonly kind: string; readonly id: string };
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Records an act on something that belongs to a congress, on the congress's unit. */
export async function auditPart(
  ports: Pick<Ports, 'clock'>,
  stores: Pick<Stores, 'audit'>,
  { actor, congress, act, target, before, after }: ActOnPart,
): Promise<void> {
  await recordAct(stores, {
    at: ports.clock.now(),
    actor,
    act,
    unit: { id: congress.value.unitId, path: congress.unitPath },
    target,
    before,
    after,
  });
}

import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { ConsultationId } from './comment-store.ts';

/** Records an act on a consultation or its comments. What is said, and by which person, is never in the log. */
export function auditComment(
  ports: Pick<Ports, 'clock'>,
  stores: Pick<Stores, 'audit'>,
  entry: {
    readonly actor: Actor;
    readonly act: AuditAct;
    readonly unit: UnitRow;
    readonly consultationId: ConsultationId;
    readonly before?: unknown;
    readonly after?: unknown;
  },
): Promise<void> {
  const { actor, act, unit, consultationId, before, after } = entry;
  return stores.audit.append({
    at: ports.clock.now(),
    actorId: actor.accountId,
    actorName: actor.name,
    act,
    unit: { id: unit.id, path: unit.path },
    target: { kind: 'consultation', id: consultationId },
    before,
    after,
  });
}

import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
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
  const { consultationId, ...done } = entry;
  const target = { kind: 'consultation', id: consultationId };
  return recordAct(stores, { at: ports.clock.now(), ...done, target });
}

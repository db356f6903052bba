import { err, type CongressId, type Result } from '@daihoi/domain/kernel';
import {
  concludeComplaint,
  takeUpComplaint,
  type Complaint,
  type ComplaintRefusal,
  type ComplaintConclusion,
  type ComplaintTakingUp,
} from '@daihoi/domain/result';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { auditComplaint } from './audit-complaint.ts';
import type { ComplaintId } from './complaint-store.ts';
import { openComplaint } from './open-complaint.ts';

interface WhichComplaint {
  readonly congressId: CongressId;
  readonly complaintId: ComplaintId;
  readonly version: number;
}

export type SettleRefusal = ComplaintRefusal | NotFound | StaleVersion;

/** The inspection side of the superior begins to verify a complaint. */
export function takeUpComplaintOn(
  ports: Ports,
  actor: Actor,
  command: WhichComplaint & { readonly takenUp: ComplaintTakingUp },
): Promise<Result<number, SettleRefusal>> {
  const { takenUp } = command;
  return settle(ports, actor, {
    ...command,
    act: 'complaint.taken-up',
    on: takenUp.on,
    change: (complaint) => takeUpComplaint(complaint, takenUp),
  });
}

/** Concludes a complaint; once none is open, the clock of the ratification runs on. */
export function concludeComplaintOn(
  ports: Ports,
  actor: Actor,
  command: WhichComplaint & { readonly conclusion: ComplaintConclusion },
): Promise<Result<number, SettleRefusal>> {
  const { conclusion } = command;
  return settle(ports, actor, {
    ...command,
    act: 'complaint.concluded',
    on: conclusion.on,
    change: (complaint) => concludeComplaint(complaint, conclusion),
  });
}

interface Settling extends WhichComplaint {
  readonly act: AuditAct;
  readonly on: ComplaintTakingUp['on'];
  readonly change: (complaint: Complaint) => Result<Complaint, ComplaintRefusal>;
}

function settle(
  ports: Ports,
  actor: Actor,
  work: Settling,
): Promise<Result<number, SettleRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, SettleRefusal>> => {
    const today = ports.clock.today();
    if (work.on > today) return err({ code: 'complaint.day-to-come', today });
    const held = await openComplaint(stores, work);
    if (!held.ok) return held;
    const { record, stored: before } = held.value;
    const changed = work.change(before.complaint);
    if (!changed.ok) return changed;
    const saved = await stores.complaints.put({ ...before, complaint: changed.value });
    if (!saved.ok) return saved;
    const after = { ...before, complaint: changed.value, version: saved.value };
    await auditComplaint(ports, stores, { actor, record, act: work.act, before, after });
    return saved;
  });
}

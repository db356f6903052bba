import type { ElectionOffice } from '@daihoi/domain/election';
import {
  defined,
  err,
  ok,
  type CalendarDate,
  type CongressId,
  type Result,
} from '@daihoi/domain/kernel';
import { registerComplaint, type ComplaintRefusal } from '@daihoi/domain/result';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import type { Actor } from '../access/index.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { auditComplaint } from './audit-complaint.ts';
import type { ComplaintId, StoredComplaint } from './complaint-store.ts';
import { closingOf } from './open-complaint.ts';
import { seesFromAbove } from './sees-from-above.ts';

export type RegisterRefusal = ComplaintRefusal | NotFound | NoRegulation | StaleVersion;

/** Registers a complaint that has arrived, at the unit itself or above it. From then on nobody ratifies until it is concluded. */
export function registerComplaintOn(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly receivedOn: CalendarDate;
    readonly complainant: string;
    readonly office: ElectionOffice | undefined;
    readonly words: string;
  },
): Promise<Result<StoredComplaint, RegisterRefusal>> {
  return ports.transact(async (stores): Promise<Result<StoredComplaint, RegisterRefusal>> => {
    const { congressId, ...told } = command;
    const record = await stores.congresses.hold(congressId);
    if (!record) return err(congressNotFound(congressId));
    const closing = await closingOf(stores, record);
    if (!closing.ok) return closing;
    const today = ports.clock.today();
    const complaint = registerComplaint(defined(told), { closing: closing.value, today });
    if (!complaint.ok) return complaint;
    const stored: StoredComplaint = {
      id: ports.newId<ComplaintId>(),
      congressId,
      complaint: complaint.value,
      bySuperior: seesFromAbove(actor, record.unitPath),
      registeredAt: ports.clock.now(),
      registeredBy: actor.accountId,
      version: 0,
    };
    const saved = await stores.complaints.put(stored);
    if (!saved.ok) return saved;
    const after = { ...stored, version: saved.value };
    await auditComplaint(ports, stores, { actor, record, act: 'complaint.registered', after });
    return ok(after);
  });
}

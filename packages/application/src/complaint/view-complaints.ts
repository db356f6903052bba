import { err, ok, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import { complaintAsOf, complaintsDue, type Deadline } from '@daihoi/domain/result';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import type { ElectionOffice } from '@daihoi/domain/election';
import { may, type Actor } from '../access/index.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { readStanding } from '../result/congress-standing.ts';
import type { StoredComplaint } from './complaint-store.ts';
import { closingOf } from './open-complaint.ts';
import { seesFromAbove } from './sees-from-above.ts';

/** A complaint as the reader may see it: without the name where that is not for the unit complained about. */
export interface SeenComplaint {
  readonly stored: StoredComplaint;
  readonly complainant: string | undefined;
}

export interface ComplaintPage {
  readonly complaints: readonly SeenComplaint[];
  readonly mayRegister: boolean;
  readonly maySettle: boolean;
  /** Undefined while the congress is not closed, or where the rules are silent. */
  readonly due: Deadline | undefined;
  /** What a complaint can be about. */
  readonly offices: readonly ElectionOffice[];
}

/** The complaints about one congress. */
export async function viewComplaints(
  ports: Ports,
  actor: Actor,
  { id, asOf }: { readonly id: CongressId; readonly asOf: CalendarDate | undefined },
): Promise<Result<ComplaintPage, NotFound | NoRegulation>> {
  const record = await ports.read.congresses.byId(id);
  if (!record) return err(congressNotFound(id));
  const closing = await closingOf(ports.read, record);
  if (!closing.ok) return closing;
  const standing = await readStanding(ports.read, record, ports.clock.today());
  if (!standing.ok) return standing;
  const above = seesFromAbove(actor, record.unitPath);
  const today = ports.clock.today();
  const day = asOf !== undefined && asOf < today ? asOf : undefined;
  const all = await ports.read.complaints.ofCongress(id);
  const complaints = day === undefined ? all : all.flatMap((each) => onDay(each, day) ?? []);
  return ok({
    complaints: complaints.map((stored) => ({
      stored,
      complainant: above || !stored.bySuperior ? stored.complaint.complainant : undefined,
    })),
    mayRegister:
      day === undefined &&
      closing.value !== undefined &&
      may(actor, 'complaint.register', record.unitPath),
    maySettle: day === undefined && may(actor, 'complaint.conclude', record.unitPath),
    due: closing.value && complaintsDue(closing.value),
    offices: standing.value.offices.map((each) => each.office),
  });
}

function onDay(stored: StoredComplaint, day: CalendarDate): StoredComplaint | undefined {
  const complaint = complaintAsOf(stored.complaint, day);
  return complaint && { ...stored, complaint };
}

import type { Insertable, Selectable } from 'kysely';
import type { ComplaintId, StoredComplaint } from '@daihoi/application/complaint';
import { electionOffices } from '@daihoi/domain/election';
import {
  calendarDate,
  defined,
  invariant,
  type AccountId,
  type CongressId,
} from '@daihoi/domain/kernel';
import {
  complaintOutcomes,
  type Complaint,
  type ComplaintState,
  type ComplaintConclusion,
  type ComplaintTakingUp,
} from '@daihoi/domain/result';
import { orNull, rowDate, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

export type ComplaintColumns = Selectable<Tables['complaint']>;

/** One row of `complaint` as the application knows it. */
export function toComplaint(row: ComplaintColumns): StoredComplaint {
  const office = row.office === null ? undefined : rowMember(electionOffices, row.office);
  const complaint: Complaint = {
    ...defined({ office }),
    receivedOn: calendarDate(row.received_on),
    complainant: row.complainant,
    words: row.words,
    late: row.late,
    state: toState(row),
  };
  return {
    id: rowId<ComplaintId>(row.id),
    congressId: rowId<CongressId>(row.congress_id),
    complaint,
    bySuperior: row.by_superior,
    registeredAt: rowInstant(row.registered_at),
    registeredBy: rowId<AccountId>(row.registered_by),
    version: row.version,
  };
}

function toState(row: ComplaintColumns): ComplaintState {
  const takenUp = toTakingUp(row);
  const conclusion = toConclusion(row);
  if (conclusion) return { kind: 'CONCLUDED', takenUp, conclusion };
  return takenUp ? { kind: 'TAKEN_UP', takenUp } : { kind: 'REGISTERED' };
}

function toTakingUp(row: ComplaintColumns): ComplaintTakingUp | undefined {
  const on = rowDate(row.taken_up_on);
  return on && { on, body: row.taken_up_body ?? '' };
}

function toConclusion(row: ComplaintColumns): ComplaintConclusion | undefined {
  const on = rowDate(row.concluded_on);
  if (!on) return undefined;
  invariant(row.outcome !== null, `complaint ${row.id} concluded without an outcome`);
  const issuedOn = rowDate(row.paper_issued_on);
  const paper =
    row.paper_number !== null && issuedOn ? { number: row.paper_number, issuedOn } : undefined;
  return {
    ...defined({ paper }),
    on,
    outcome: rowMember(complaintOutcomes, row.outcome),
    words: row.conclusion_words ?? '',
  };
}

/** A complaint as a row, without its version (the database counts it). */
export function fromComplaint(stored: StoredComplaint): Insertable<Tables['complaint']> {
  const { complaint } = stored;
  const { state } = complaint;
  const takenUp = state.kind === 'REGISTERED' ? undefined : state.takenUp;
  const conclusion = state.kind === 'CONCLUDED' ? state.conclusion : undefined;
  return {
    id: stored.id,
    congress_id: stored.congressId,
    received_on: complaint.receivedOn,
    complainant: complaint.complainant,
    office: orNull(complaint.office),
    words: complaint.words,
    late: complaint.late,
    by_superior: stored.bySuperior,
    registered_at: stored.registeredAt,
    registered_by: stored.registeredBy,
    taken_up_on: orNull(takenUp?.on),
    taken_up_body: orNull(takenUp?.body),
    concluded_on: orNull(conclusion?.on),
    outcome: orNull(conclusion?.outcome),
    conclusion_words: orNull(conclusion?.words),
    paper_number: orNull(conclusion?.paper?.number),
    paper_issued_on: orNull(conclusion?.paper?.issuedOn),
    version: stored.version + 1,
  };
}

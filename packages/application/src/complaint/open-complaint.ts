import { addWorkingDays } from '@daihoi/domain/calendar';
import { err, ok, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { DeadlineOrder } from '@daihoi/domain/result';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import type { CongressRecord } from '../congress/congress-store.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { rulesOfCongress } from '../rulebook/index.ts';
import type { ComplaintId, StoredComplaint } from './complaint-store.ts';

export interface HeldComplaint {
  readonly record: CongressRecord;
  readonly stored: StoredComplaint;
}

/**
 * Holds the congress of a complaint until the transaction ends, so that nobody ratifies while it is written, and reads the
 * complaint. Refused when it is not one of this congress, or not in the version that the person read.
 */
export async function openComplaint(
  stores: Stores,
  which: {
    readonly congressId: CongressId;
    readonly complaintId: ComplaintId;
    readonly version: number;
  },
): Promise<Result<HeldComplaint, NotFound | StaleVersion>> {
  const { congressId, complaintId, version } = which;
  const record = await stores.congresses.hold(congressId);
  if (!record) return err(congressNotFound(congressId));
  const all = await stores.complaints.ofCongress(congressId);
  const stored = all.find((each) => each.id === complaintId);
  if (!stored) return err({ code: 'target.not-found', kind: 'complaint', id: complaintId });
  return stored.version === version
    ? ok({ record, stored })
    : err({ code: 'version.stale', expected: version });
}

/** How the days for complaints are counted; undefined while the congress is not closed. */
export async function closingOf(
  stores: Stores,
  record: CongressRecord,
): Promise<Result<DeadlineOrder | undefined, NoRegulation | NotFound>> {
  const { closedOn, convenedOn } = record.value.days;
  if (!closedOn) return ok(undefined);
  const rules = await rulesOfCongress(stores, record, convenedOn ?? closedOn);
  if (!rules.ok) return rules;
  const table = await stores.holidays.table();
  return ok({
    from: closedOn,
    rules: rules.value.rules,
    addWorkingDays: (from: CalendarDate, days: number) => addWorkingDays(from, days, table),
  });
}

import {
  contributionsOf,
  membershipsOf,
  levelledSteps,
  stepsBetween,
} from '@daihoi/domain/progress';
import { ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { CongressRecord } from './congress-store.ts';

export interface CongressChange {
  readonly actor: Actor;
  readonly before: CongressRecord;
  readonly after: CongressRecord;
  /** The act as the log and the audit name it, e.g. `congress.submit`. */
  readonly act: AuditAct;
  readonly occurredOn: CalendarDate;
  readonly payload: unknown;
}

/**
 * Writes a changed congress with everything that hangs on it, in the caller's transaction: the record under its version,
 * its log, the boards of every unit above it, the audit.
 * @returns the new version
 */
export async function recordCongress(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  change: CongressChange,
): Promise<Result<number, StaleVersion>> {
  const now = ports.clock.now();
  const { actor, before, after } = change;
  const saved = await stores.congresses.save(after, {
    kind: change.act,
    occurredOn: change.occurredOn,
    recordedAt: now,
    actorId: actor.accountId,
    payload: change.payload,
  });
  if (!saved.ok) return saved;
  if (before !== after) await moveBoards(stores, before, after);
  await recordAct(stores, {
    at: now,
    actor,
    act: change.act,
    unit: { id: after.value.unitId, path: after.unitPath },
    target: { kind: 'congress', id: after.value.id },
    before: auditView(before),
    after: auditView(after),
  });
  return ok(saved.value);
}

async function moveBoards(
  stores: Stores,
  before: CongressRecord,
  after: CongressRecord,
): Promise<void> {
  const season = await stores.seasons.byId(after.value.seasonId);
  const lead = season?.settings.leadDays ?? {};
  const memberships = membershipsOf(await stores.units.places(after.value.unitId));
  const steps = stepsBetween(
    levelledSteps(before, contributionsOf(before.value, lead), memberships),
    levelledSteps(after, contributionsOf(after.value, lead), memberships),
  );
  await stores.boards.addSteps(after.value.seasonId, steps);
}

/** What was kept of earlier days stands in the log already. */
function auditView(record: CongressRecord): unknown {
  const { steps: _steps, schedules: _schedules, ...value } = record.value;
  return { ...value, details: record.details, version: record.version };
}

/** The refusal for a congress that is not there. */
export function congressNotFound(id: string): NotFound {
  return { code: 'target.not-found', kind: 'congress', id };
}

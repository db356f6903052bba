import type { CongressState } from '@daihoi/domain/congress';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { congressNotFound, recordCongress, type CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { freezeForCongress } from '../rulebook/index.ts';
import { readStanding, type CongressStanding } from './congress-standing.ts';

/** States in which the own office may write results: in session, closed, and after a refusal. */
const open: readonly CongressState[] = [
  'FORMAL_SESSION',
  'CLOSED',
  'PARTIALLY_RATIFIED',
  'REJECTED',
];

export interface ResultNotOpen {
  readonly code: 'result.not-open';
  readonly state: CongressState;
}

export type OpenRefusal = ResultNotOpen | NotFound | NoRegulation;

export interface OpenedResult {
  readonly record: CongressRecord;
  readonly standing: CongressStanding;
}

/** True while the own office may write results. */
export function isResultOpen(record: CongressRecord): boolean {
  return open.includes(record.value.state);
}

/** Holds a congress for one writer and reads its results; the first one to write freezes the rulebook. */
export async function openResult(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  id: CongressId,
): Promise<Result<OpenedResult, OpenRefusal>> {
  const found = await stores.congresses.hold(id);
  if (!found) return err(congressNotFound(id));
  if (!isResultOpen(found)) return err({ code: 'result.not-open', state: found.value.state });
  const today = ports.clock.today();
  const hash = await freezeForCongress(stores, found, found.value.days.convenedOn ?? today);
  if (!hash.ok) return hash;
  const record = { ...found, rulebookHash: hash.value };
  const standing = await readStanding(stores, record, today);
  return standing.ok ? ok({ record, standing: standing.value }) : standing;
}

/** Writes into the log of the congress, its boards' base and the audit what was changed in its results. */
export function recordResult(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  change: {
    readonly actor: Actor;
    readonly record: CongressRecord;
    readonly act: AuditAct;
    readonly payload: unknown;
  },
): Promise<Result<number, StaleVersion>> {
  const { actor, record, act, payload } = change;
  return recordCongress(ports, stores, {
    actor,
    act,
    payload,
    before: record,
    after: record,
    occurredOn: ports.clock.today(),
  });
}

import type { ElectionOffice } from '@daihoi/domain/election';
import { err, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { congressNotFound, type CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { isResultOpen, recordResult, type ResultNotOpen } from './open-result.ts';
import type { StoredDifference } from './result-store.ts';

interface DifferenceCommand {
  readonly congressId: CongressId;
  readonly office: ElectionOffice;
  readonly version: number;
  readonly text: string;
}

type DifferenceRefusal = NotFound | StaleVersion | ResultNotOpen;

/** The unit says why an office did not come out as foreseen. */
export function explainDifference(
  ports: Ports,
  actor: Actor,
  command: DifferenceCommand,
): Promise<Result<number, DifferenceRefusal>> {
  return settle(ports, actor, {
    ...command,
    act: 'result.difference-explained',
    mayIn: isResultOpen,
    change: (found) => ({ ...found, reason: command.text }),
  });
}

/** The superior concludes on a difference: without it nothing is ratified. */
export function concludeDifference(
  ports: Ports,
  actor: Actor,
  command: DifferenceCommand,
): Promise<Result<number, DifferenceRefusal>> {
  return settle(ports, actor, {
    ...command,
    act: 'result.difference-concluded',
    mayIn: (record) => record.value.state === 'RESULTS_REPORTED',
    change: (found) => ({
      ...found,
      conclusion: command.text,
      concludedAt: ports.clock.now(),
      concludedBy: actor.accountId,
    }),
  });
}

interface Settling extends DifferenceCommand {
  readonly act: AuditAct;
  readonly mayIn: (record: CongressRecord) => boolean;
  readonly change: (found: StoredDifference) => StoredDifference;
}

function settle(
  ports: Ports,
  actor: Actor,
  command: Settling,
): Promise<Result<number, DifferenceRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, DifferenceRefusal>> => {
    const record = await stores.congresses.hold(command.congressId);
    if (!record) return err(congressNotFound(command.congressId));
    if (!command.mayIn(record)) return err({ code: 'result.not-open', state: record.value.state });
    return write(ports, stores, { ...command, actor, record });
  });
}

async function write(
  ports: Ports,
  stores: Stores,
  work: Settling & { readonly actor: Actor; readonly record: CongressRecord },
): Promise<Result<number, DifferenceRefusal>> {
  const { office, version, record, actor, act } = work;
  const found = (await stores.results.differences(record.value.id)).find(
    (each) => each.office === office,
  );
  if (!found) return err({ code: 'target.not-found', kind: 'difference', id: office });
  const saved = await stores.results.putDifference({ ...work.change(found), version });
  if (!saved.ok) return saved;
  const recorded = await recordResult(ports, stores, {
    actor,
    record,
    act,
    payload: { office, text: work.text },
  });
  return recorded.ok ? saved : recorded;
}

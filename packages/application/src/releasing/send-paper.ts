import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { BelowReach } from './delivery-store.ts';
import { openOwnPaper, type OpenedPaper, type WhichPaper } from './open-paper.ts';

export interface SendPaper extends WhichPaper {
  readonly to: {
    readonly superior: boolean;
    readonly below: BelowReach | undefined;
    readonly units: readonly UnitId[];
    /** Names of addressees outside the tree. */
    readonly outside: readonly string[];
  };
}

export type SendRefusal =
  | NotFound
  | { readonly code: 'release.nobody' }
  | { readonly code: 'release.to-itself' }
  | { readonly code: 'release.sent-already' };

/** Sends an issued paper to units and names whoever else gets it. Who has it already is passed over. */
export function sendPaper(
  ports: Ports,
  actor: Actor,
  command: SendPaper,
): Promise<Result<number, SendRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, SendRefusal>> => {
    const opened = await openOwnPaper(stores, command);
    if (!opened.ok) return opened;
    const { unit } = opened.value;
    const { superior, below, outside } = command.to;
    const above = superior && unit.parentId ? [unit.parentId] : [];
    const units = [...new Set([...command.to.units, ...above])];
    if (units.includes(unit.id)) return err({ code: 'release.to-itself' });
    for (const unitId of command.to.units)
      if (!(await stores.units.byId(unitId)))
        return err({ code: 'target.not-found', kind: 'unit', id: unitId });
    const names = [...new Set(outside)];
    if (units.length + names.length === 0 && below === undefined)
      return err({ code: 'release.nobody' });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const { deliveries } = stores;
    const reached = { unitId: unit.id, path: unit.path };
    const count =
      (await deliveries.send(command.paperId, units, stamp)) +
      (below
        ? await deliveries.sendBelow(command.paperId, { ...reached, reach: below }, stamp)
        : 0) +
      (await deliveries.sendOutside(command.paperId, names, stamp));
    if (count === 0) return err({ code: 'release.sent-already' });
    await auditPaper(ports, stores, {
      actor,
      opened: opened.value,
      act: 'paper.sent',
      after: { count, units: command.to.units, below, outside: names },
    });
    return ok(count);
  });
}

/** Records an act on an issued paper, on the unit that did it. */
export async function auditPaper(
  ports: Pick<Ports, 'clock'>,
  stores: Pick<Stores, 'audit'>,
  done: {
    readonly actor: Actor;
    readonly opened: OpenedPaper;
    readonly act: AuditAct;
    readonly after?: unknown;
  },
): Promise<void> {
  const { opened, ...rest } = done;
  const target = { kind: 'issuedPaper', id: opened.found.paper.id };
  await recordAct(stores, { at: ports.clock.now(), ...rest, unit: opened.unit, target });
}

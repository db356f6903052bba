import {
  reschedule,
  type CongressContent,
  type CongressType,
  type DaySpan,
  type MoveRefusal,
} from '@daihoi/domain/congress';
import { err, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { congressNotFound, recordCongress } from './record-congress.ts';

export type PlanRefusal = MoveRefusal | StaleVersion | NotFound;

/** Sets the planned days, the kind, the ordinal and the contents of a congress that has not begun. */
export function planCongress(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly version: number;
    readonly plan: DaySpan;
    readonly type: CongressType;
    readonly ordinal?: number;
    readonly contents: readonly CongressContent[];
  },
): Promise<Result<number, PlanRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, PlanRefusal>> => {
    const before = await stores.congresses.byId(command.congressId);
    if (!before) return err(congressNotFound(command.congressId));
    const { plan, type, contents, ordinal } = command;
    if (plan.from > plan.to) return err({ code: 'congress.plan-inside-out', plan });
    const on = ports.clock.today();
    const planned = reschedule(before.value, { on, plan });
    const value = { ...planned, type, contents, ...(ordinal ? { ordinal } : {}) };
    return recordCongress(ports, stores, {
      actor,
      before,
      after: { ...before, value, version: command.version },
      act: 'congress.plan',
      occurredOn: on,
      payload: { plan, type, contents, ordinal },
    });
  });
}

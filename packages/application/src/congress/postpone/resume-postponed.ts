import { resumeCongress, type DaySpan, type MoveRefusal } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId, Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound, StaleVersion } from '../../ports/versioned.ts';
import { holdCongress } from '../hold-congress.ts';
import { recordCongress } from '../record-congress.ts';

export type ResumeRefusal = MoveRefusal | StaleVersion | NotFound;

/** Takes a postponed congress up again where it was interrupted, with new days and a new last day. */
export function resumePostponed(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly version: number;
    readonly on: CalendarDate;
    readonly plan: DaySpan;
    readonly deadline: CalendarDate;
  },
): Promise<Result<number, ResumeRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, ResumeRefusal>> => {
    const held = await holdCongress(stores, command);
    if (!held.ok) return held;
    const before = held.value;
    const { on, plan, deadline } = command;
    const resumed = resumeCongress(before.value, { on, plan, deadline });
    if (!resumed.ok) return resumed;
    return recordCongress(ports, stores, {
      actor,
      before,
      after: { ...before, value: resumed.value },
      act: 'congress.resume',
      occurredOn: on,
      payload: { move: 'resume', on, plan, deadline },
    });
  });
}

import type { MoveRefusal, PlainMove } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId, Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { checkedMove, type ChecklistOpen } from './checked-move.ts';
import { holdCongress } from './hold-congress.ts';
import { recordCongress } from './record-congress.ts';

/** Decisions of the superior that need nothing beyond their checklist and, for a cancellation, the reason. */
export const plainDecisions = ['approvePlan', 'cancel'] as const satisfies readonly PlainMove[];
export type PlainDecision = (typeof plainDecisions)[number];

export type DecideRefusal = MoveRefusal | ChecklistOpen | StaleVersion | NotFound;

/** Carries a congress below one step on by a decision of its superior. */
export function decideCongress(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly version: number;
    readonly move: PlainDecision;
    readonly on: CalendarDate;
    readonly reason?: string;
    readonly paper?: string;
  },
): Promise<Result<number, DecideRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, DecideRefusal>> => {
    const held = await holdCongress(stores, command);
    if (!held.ok) return held;
    const before = held.value;
    const moved = await checkedMove(stores, before, { ...command, today: ports.clock.today() });
    if (!moved.ok) return moved;
    const { move, on, reason, paper } = command;
    return recordCongress(ports, stores, {
      actor,
      before,
      after: { ...before, value: moved.value },
      act: `congress.${move}`,
      occurredOn: on,
      payload: { move, on, reason, paper },
    });
  });
}

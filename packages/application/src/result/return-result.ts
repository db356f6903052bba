import { moveCongress, type MoveRefusal } from '@daihoi/domain/congress';
import type { CongressId, Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { holdCongress, recordCongress } from '../congress/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';

/** Sends a reported result back to its unit to be corrected; the reason stays in the log. */
export function returnResult(
  ports: Ports,
  actor: Actor,
  command: { readonly congressId: CongressId; readonly version: number; readonly reason: string },
): Promise<Result<number, MoveRefusal | NotFound | StaleVersion>> {
  return ports.transact(
    async (stores): Promise<Result<number, MoveRefusal | NotFound | StaleVersion>> => {
      const held = await holdCongress(stores, command);
      if (!held.ok) return held;
      const before = held.value;
      const on = ports.clock.today();
      const moved = moveCongress(before.value, 'returnResult', on);
      if (!moved.ok) return moved;
      const details = { ...before.details, resultReturned: { on, reason: command.reason } };
      return recordCongress(ports, stores, {
        actor,
        before,
        after: { ...before, value: moved.value, details },
        act: 'congress.returnResult',
        occurredOn: on,
        payload: { move: 'returnResult', on, reason: command.reason },
      });
    },
  );
}

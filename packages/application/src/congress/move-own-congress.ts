import {
  checklistOf,
  congressMoves,
  missingItems,
  moveCongress,
  type CheckItem,
  type MoveRefusal,
  type PlainMove,
} from '@daihoi/domain/congress';
import { err, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { gatherFacts } from './gather-facts.ts';
import { congressNotFound, recordCongress } from './record-congress.ts';

/** Moves that the unit itself makes and that need nothing beyond their checklist. */
export type OwnMove = {
  [Move in PlainMove]: (typeof congressMoves)[Move]['side'] extends 'own' ? Move : never;
}[PlainMove];

export interface ChecklistOpen {
  readonly code: 'congress.checklist-open';
  readonly missing: number;
  readonly items: readonly CheckItem[];
}

export type MoveOwnRefusal = MoveRefusal | ChecklistOpen | StaleVersion | NotFound;

/** True for the moves that `moveOwnCongress` takes. */
export function isOwnMove(move: string): move is OwnMove {
  return Object.entries(congressMoves).some(([name, rule]) => name === move && rule.side === 'own');
}

/** Carries the own congress one step on: refused while one item of the step's checklist is missing. */
export function moveOwnCongress(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly version: number;
    readonly move: OwnMove;
    readonly on: CalendarDate;
  },
): Promise<Result<number, MoveOwnRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, MoveOwnRefusal>> => {
    const before = await stores.congresses.byId(command.congressId);
    if (!before) return err(congressNotFound(command.congressId));
    const facts = await gatherFacts(stores, before, ports.clock.today());
    const items = missingItems(checklistOf(command.move, before.value, facts));
    if (items.length > 0)
      return err({ code: 'congress.checklist-open', missing: items.length, items });
    const moved = moveCongress(before.value, command.move, command.on);
    if (!moved.ok) return moved;
    const after = { ...before, value: moved.value, version: command.version };
    return recordCongress(ports, stores, {
      actor,
      before,
      after,
      act: `congress.${command.move}`,
      occurredOn: command.on,
      payload: { move: command.move, on: command.on },
    });
  });
}

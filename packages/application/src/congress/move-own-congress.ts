import { congressMoves, type MoveRefusal, type PlainMove } from '@daihoi/domain/congress';
import type { SubmitError } from '@daihoi/domain/dossier';
import { ok, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import type { Actor } from '../access/index.ts';
import { phaseSubmittedBy, submitRound } from '../dossier/submit-round.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { checkedMove, type ChecklistOpen } from './checked-move.ts';
import { freezeForCongress } from '../rulebook/freeze-for-congress.ts';
import type { CongressRecord } from './congress-store.ts';
import { holdCongress } from './hold-congress.ts';
import { recordCongress } from './record-congress.ts';

/** Moves that the unit itself makes and that need nothing beyond their checklist. */
export type OwnMove = {
  [Move in PlainMove]: (typeof congressMoves)[Move]['side'] extends 'own' ? Move : never;
}[PlainMove];

export type MoveOwnRefusal =
  MoveRefusal | NoRegulation | ChecklistOpen | SubmitError | StaleVersion | NotFound;

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
    const held = await holdCongress(stores, command);
    if (!held.ok) return held;
    const before = held.value;
    const moved = await checkedMove(stores, before, { ...command, today: ports.clock.today() });
    if (!moved.ok) return moved;
    const phase = phaseSubmittedBy[command.move];
    if (phase) {
      const submitted = await submitRound(ports, stores, { actor, record: before, phase });
      if (!submitted.ok) return submitted;
    }
    const rulebook = await rulebookAfter(stores, before, command);
    if (!rulebook.ok) return rulebook;
    const after = {
      ...before,
      value: moved.value,
      version: command.version,
      rulebookHash: rulebook.value,
    };
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

/** A congress that is convened is judged from then on by the rules of that day. */
async function rulebookAfter(
  stores: Stores,
  before: CongressRecord,
  step: { readonly move: OwnMove; readonly on: CalendarDate },
): Promise<Result<string | undefined, NoRegulation | NotFound>> {
  return step.move === 'convene'
    ? freezeForCongress(stores, before, step.on)
    : ok(before.rulebookHash);
}

import { postponeCongress, type MoveRefusal } from '@daihoi/domain/congress';
import { err, ok, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import { may, type Actor, type NotAllowed } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound, StaleVersion } from '../../ports/versioned.ts';
import { holdCongress } from '../hold-congress.ts';
import { recordCongress } from '../record-congress.ts';
import { mostAtOnce, type TooMany } from './postponement-scope.ts';

/** Who put it off, why and on what paper; without a new last day nothing is late until there is one. */
export interface PostponementDecision {
  readonly decidedOn: CalendarDate;
  readonly authority: string;
  readonly reason: string;
  readonly paper?: string;
  readonly newDeadline?: CalendarDate;
}

/** A congress as it stood in the list that the person saw. */
export interface SeenCongress {
  readonly congressId: CongressId;
  readonly version: number;
}

export type PostponeRefusal = MoveRefusal | NotAllowed | TooMany | StaleVersion | NotFound;

/**
 * Puts off every congress of a list by one decision, all or none: the old days stay beside the decision, each is written
 * into its log, the audit and the boards above it. Refused when one of them changed since the list was shown.
 * @returns how many were put off
 */
export async function postponeCongresses(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congresses: readonly SeenCongress[];
    readonly decision: PostponementDecision;
  },
): Promise<Result<number, PostponeRefusal>> {
  const { congresses, decision } = command;
  if (congresses.length > mostAtOnce)
    return err({ code: 'postponement.too-many', most: mostAtOnce });
  const inOrder = congresses.toSorted((left, right) =>
    left.congressId < right.congressId ? -1 : 1,
  );
  return ports.transact(async (stores): Promise<Result<number, PostponeRefusal>> => {
    for (const seen of inOrder) {
      const postponed = await postponeOne(ports, stores, { actor, seen, decision });
      if (!postponed.ok) return postponed;
    }
    return ok(inOrder.length);
  });
}

async function postponeOne(
  ports: Ports,
  stores: Stores,
  work: {
    readonly actor: Actor;
    readonly seen: SeenCongress;
    readonly decision: PostponementDecision;
  },
): Promise<Result<number, PostponeRefusal>> {
  const { actor, seen, decision } = work;
  const held = await holdCongress(stores, seen);
  if (!held.ok) return held;
  const before = held.value;
  if (!may(actor, 'congress.decide', before.unitPath))
    return err({ code: 'actor.not-allowed', act: 'congress.decide' });
  const postponed = postponeCongress(before.value, decision);
  if (!postponed.ok) return postponed;
  return recordCongress(ports, stores, {
    actor,
    before,
    after: { ...before, value: postponed.value },
    act: 'congress.postpone',
    occurredOn: decision.decidedOn,
    payload: { move: 'postpone', ...decision },
  });
}

import { returnDossier as judge, type ReturnError } from '@daihoi/domain/dossier';
import { moveCongress, type MoveRefusal } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId, Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { holdCongress } from '../congress/hold-congress.ts';
import { recordCongress } from '../congress/record-congress.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { loadDossier, roundPapers } from './load-dossier.ts';

export type ReturnRefusal = ReturnError | MoveRefusal | StaleVersion | NotFound;

/** Sends the dossier for approval back with its remarks; without one the unit would not know what to change. */
export function returnCongress(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly version: number;
    readonly on: CalendarDate;
  },
): Promise<Result<number, ReturnRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, ReturnRefusal>> => {
    const held = await holdCongress(stores, command);
    if (!held.ok) return held;
    const before = held.value;
    const moved = moveCongress(before.value, 'return', command.on);
    if (!moved.ok) return moved;
    const dossier = await loadDossier(stores, before, {
      phase: 'approval',
      today: ports.clock.today(),
    });
    const judged = judge(dossier.value);
    if (!judged.ok) return judged;
    const papers = roundPapers(dossier);
    const number = dossier.rounds.at(-1)?.number ?? 1;
    const stamp = { by: actor.accountId, at: ports.clock.now() };
    await stores.dossiers.decideRound(dossier.key, { number, outcome: 'returned', papers, stamp });
    return recordCongress(ports, stores, {
      actor,
      before,
      after: { ...before, value: moved.value },
      act: 'congress.return',
      occurredOn: command.on,
      payload: { move: 'return', on: command.on, remarks: papers.filter((each) => each.remark) },
    });
  });
}

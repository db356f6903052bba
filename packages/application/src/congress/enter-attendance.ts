import { bodyOfGathering, rollOfRegister } from '@daihoi/domain/attendance';
import { err, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { CongressDetails, CongressRecord } from './congress-store.ts';
import { holdCongress } from './hold-congress.ts';
import { recordCongress } from './record-congress.ts';

export interface MorePresentThanConvened {
  readonly code: 'congress.present-over-convened';
  readonly convened: number;
  readonly present: number;
}

/** The congress keeps a register, and these are not the figures that it makes. */
export interface RegisterSaysOtherwise {
  readonly code: 'congress.attendance-by-register';
  readonly convened: number;
  readonly present: number;
}

export type AttendanceRefusal =
  MorePresentThanConvened | RegisterSaysOtherwise | StaleVersion | NotFound;

/**
 * Writes how many were convened and how many came; nobody can be present who was not convened. Where an attendance register is
 * kept, the figures are those that it makes.
 */
export function enterAttendance(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly version: number;
    readonly convened: number;
    readonly present: number;
    readonly place: string | undefined;
  },
): Promise<Result<number, AttendanceRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, AttendanceRefusal>> => {
    const { convened, present, place } = command;
    if (present > convened)
      return err({ code: 'congress.present-over-convened', convened, present });
    const held = await holdCongress(stores, command);
    if (!held.ok) return held;
    const differs = await differsFromRegister(stores, held.value, command);
    if (differs) return err(differs);
    const before = held.value;
    const details: CongressDetails = {
      ...before.details,
      convened,
      present,
      ...(place === undefined ? {} : { place }),
    };
    return recordCongress(ports, stores, {
      actor,
      before,
      after: { ...before, details },
      act: 'congress.attendance',
      occurredOn: ports.clock.today(),
      payload: { convened, present, place },
    });
  });
}

async function differsFromRegister(
  { attendance }: Pick<Stores, 'attendance'>,
  { value }: CongressRecord,
  said: { readonly convened: number; readonly present: number },
): Promise<RegisterSaysOtherwise | undefined> {
  const gathering = 'congress';
  const stored = await attendance.of({ congressId: value.id, gathering });
  if (stored.length === 0) return undefined;
  const { convened, present } = rollOfRegister(
    stored.map(({ entry }) => entry),
    bodyOfGathering(gathering, value),
  );
  return convened === said.convened && present === said.present
    ? undefined
    : { code: 'congress.attendance-by-register', convened, present };
}

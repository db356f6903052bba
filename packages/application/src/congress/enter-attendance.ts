import { err, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { CongressDetails } from './congress-store.ts';
import { holdCongress } from './hold-congress.ts';
import { recordCongress } from './record-congress.ts';

export interface MorePresentThanConvened {
  readonly code: 'congress.present-over-convened';
  readonly convened: number;
  readonly present: number;
}

export type AttendanceRefusal = MorePresentThanConvened | StaleVersion | NotFound;

/** Writes how many were convened and how many came; nobody can be present who was not convened. */
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

import { bodyOfGathering, rollOfRegister, stillExpected } from '@daihoi/domain/attendance';
import type { BallotRoll, ElectionBody } from '@daihoi/domain/election';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { congressNotFound, type CongressRecord } from '../congress/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { RegisterPlace, StoredEntry } from './attendance-store.ts';
import { isRegisterOpen } from './hold-register.ts';

/** A register as its office sees it, with the roll that it makes now. */
export interface RegisterPage {
  readonly congress: CongressRecord;
  readonly body: ElectionBody;
  readonly open: boolean;
  readonly stored: readonly StoredEntry[];
  readonly roll: BallotRoll;
  readonly expected: number;
}

/** Everybody who was convened and where they are. */
export async function viewRegister(
  ports: Ports,
  place: RegisterPlace,
): Promise<Result<RegisterPage, NotFound>> {
  const congress = await ports.read.congresses.byId(place.congressId);
  if (!congress) return err(congressNotFound(place.congressId));
  const body = bodyOfGathering(place.gathering, congress.value);
  const stored = await ports.read.attendance.of(place);
  const register = stored.map(({ entry }) => entry);
  return ok({
    congress,
    body,
    open: isRegisterOpen(congress),
    stored,
    roll: rollOfRegister(register, body),
    expected: stillExpected(register),
  });
}

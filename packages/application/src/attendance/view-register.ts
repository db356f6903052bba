import {
  bodyOfGathering,
  gatherings,
  rollOfRegister,
  stillExpected,
  type Gathering,
} from '@daihoi/domain/attendance';
import type { BallotRoll, ElectionBody } from '@daihoi/domain/election';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { congressNotFound, type CongressRecord } from '../congress/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { RegisterPlace, StoredEntry } from './attendance-store.ts';
import { electedPeople } from './elected-people.ts';
import { isRegisterOpen } from './hold-register.ts';

/** A register as its office sees it, with the roll that it makes now. */
export interface RegisterPage {
  readonly congress: CongressRecord;
  readonly unitName: string;
  readonly body: ElectionBody;
  readonly open: boolean;
  readonly stored: readonly StoredEntry[];
  readonly roll: BallotRoll;
  readonly expected: number;
  /** The congress, and the first meetings to which somebody was elected. */
  readonly gatherings: readonly Gathering[];
  /** People elected to the body that meets who are not on the register yet. */
  readonly electedMissing: readonly string[];
}

/** Everybody who was convened and where they are. */
export async function viewRegister(
  ports: Ports,
  place: RegisterPlace,
): Promise<Result<RegisterPage, NotFound>> {
  const { read, clock } = ports;
  const { gathering, congressId } = place;
  const congress = await read.congresses.byId(congressId);
  const unit = congress && (await read.units.byId(congress.value.unitId));
  if (!congress || !unit) return err(congressNotFound(congressId));
  const body = bodyOfGathering(gathering, congress.value);
  const stored = await read.attendance.of(place);
  const register = stored.map(({ entry }) => entry);
  const names = new Set(register.map(({ name }) => name));
  const elected = await electedPeople(read, congress, clock.today());
  const convened = gathering === 'congress' ? [] : elected[gathering];
  return ok({
    congress,
    unitName: unit.fullName,
    body,
    open: isRegisterOpen(congress),
    stored,
    roll: rollOfRegister(register, body),
    expected: stillExpected(register),
    gatherings: gatherings.filter((each) => each === 'congress' || elected[each].length > 0),
    electedMissing: convened.filter((name) => !names.has(name)),
  });
}

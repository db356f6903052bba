import {
  gatheringOf,
  registerText,
  rollOfRegister,
  stillExpected,
  type RegisterEntry,
} from '@daihoi/domain/attendance';
import { rollOf, type BallotSession, type RollSnapshot } from '@daihoi/domain/ballot-session';
import { countExcluded, type BallotRoll } from '@daihoi/domain/election';
import { canonicalJson, err, ok, type Result } from '@daihoi/domain/kernel';
import type { FrozenRegister } from '../attendance/index.ts';
import type { CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { sessionNotFound } from './record-session.ts';

/** What the attendance register says of those who vote on a ballot. */
export interface DrawnRoll {
  readonly roll: BallotRoll;
  /** People whom nobody has looked for yet; the roll counts them as away. */
  readonly expected: number;
  readonly entries: readonly RegisterEntry[];
}

/** The attendance as it stands now, beside a roll that was frozen before it changed. */
export interface AttendanceSince {
  readonly convened: number;
  readonly present: number;
  /** How many the register takes off the base; left out where no register is kept. */
  readonly excluded?: number | undefined;
}

/** Draws the roll of a ballot from the register of those who vote on it; undefined where no register is kept. */
export async function drawRoll(
  { attendance }: Pick<Stores, 'attendance'>,
  session: Pick<BallotSession, 'congressId' | 'body' | 'office'>,
): Promise<DrawnRoll | undefined> {
  const { congressId, body } = session;
  const stored = await attendance.of({ congressId, gathering: gatheringOf(session) });
  if (stored.length === 0) return undefined;
  const entries = stored.map(({ entry }) => entry);
  return { roll: rollOfRegister(entries, body), expected: stillExpected(entries), entries };
}

export interface RollOfRegisterDiffers extends AttendanceSince {
  readonly code: 'ballot-session.roll-register';
  readonly excluded: number;
}

/**
 * Freezes the people behind a roll, where a register is kept: the roll must be the one that the register makes at this moment, so
 * that nobody freezes figures that have changed since they were read.
 * @returns the digest of the register, for the log; undefined where no register is kept
 */
export async function freezeRegister(
  stores: Pick<Stores, 'attendance'>,
  session: BallotSession,
  by: { readonly roll: BallotRoll; readonly hash: (text: string) => string },
): Promise<Result<string | undefined, RollOfRegisterDiffers>> {
  const drawn = await drawRoll(stores, session);
  if (!drawn) return ok(undefined);
  const { roll, entries } = drawn;
  if (!isSameRoll(by.roll, roll)) {
    const { convened, present } = roll;
    const excluded = countExcluded(roll.excluded);
    return err({ code: 'ballot-session.roll-register', convened, present, excluded });
  }
  const digest = by.hash(registerText(entries));
  await stores.attendance.freeze(session.id, session.rolls.length, { digest, entries });
  return ok(digest);
}

/** The people behind a roll of a ballot, as they stood when it was frozen; rolls count from 0. */
export async function viewFrozenRoll(
  { read }: Pick<Ports, 'read'>,
  place: SessionPlace,
  roll: number,
): Promise<Result<FrozenRegister, NotFound>> {
  const stored = await read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const frozen = await read.attendance.frozen(stored.session.id, roll);
  return frozen
    ? ok(frozen)
    : err({ code: 'target.not-found', kind: 'frozenRegister', id: stored.session.id });
}

/** What the congress says of its own attendance; undefined while nobody has entered it. */
export function attendanceOf({ details }: CongressRecord): RollSnapshot['attendance'] {
  const { convened, present } = details;
  return convened === undefined || present === undefined ? undefined : { convened, present };
}

/**
 * The attendance as it stands now, when it was changed after the roll in force was frozen: that of the register where one is kept,
 * else that of the congress page. Undefined while both are of one mind, and at a meeting of the elected without a register.
 */
export function attendanceSince(
  session: BallotSession,
  now: { readonly congress: CongressRecord; readonly drawn: DrawnRoll | undefined },
): AttendanceSince | undefined {
  const frozen = rollOf(session);
  if (!frozen) return undefined;
  if (now.drawn) {
    const { roll } = now.drawn;
    if (isSameRoll(frozen, roll)) return undefined;
    const { convened, present, excluded } = roll;
    return { convened, present, excluded: countExcluded(excluded) };
  }
  const said = attendanceOf(now.congress);
  if (session.body === 'committeeMeeting' || !frozen.attendance || !said) return undefined;
  const { convened, present } = frozen.attendance;
  return convened === said.convened && present === said.present ? undefined : said;
}

/** The same people counted the same way, in whatever order the reasons were written. */
function isSameRoll(one: BallotRoll, other: BallotRoll): boolean {
  return rollKey(one) === rollKey(other);
}

function rollKey({ convened, present, excluded }: BallotRoll): string {
  const counted = excluded.filter(({ count }) => count > 0);
  const byReason = Object.fromEntries(counted.map(({ reason, count }) => [reason, count]));
  return canonicalJson({ convened, present, ...byReason });
}

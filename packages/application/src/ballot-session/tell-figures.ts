import {
  agreedFigure,
  handsSuffice,
  moveSession,
  type BallotSession,
  type CountingMemberId,
  type FigureCount,
  type IssuedFigures,
  type MoveSessionRefusal,
} from '@daihoi/domain/ballot-session';
import { mayExclude, type Exclusion, type ExclusionReason } from '@daihoi/domain/election';
import { defined, err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { attendanceOf, freezeRegister, type RollOfRegisterDiffers } from './attendance.ts';
import {
  withHands,
  withOneHand,
  type HandsCommand,
  type SignedCommand,
  type SignedRefusal,
  type TechnicianRefused,
} from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

export type FigureRefusal =
  | SignedRefusal
  | TechnicianRefused
  | MoveSessionRefusal
  | RollOfRegisterDiffers
  | { readonly code: 'ballot-session.roll-closed' }
  | { readonly code: 'ballot-session.roll-reason' }
  | {
      readonly code: 'ballot-session.roll-unlikely';
      readonly convened: number;
      readonly present: number;
    }
  | { readonly code: 'ballot-session.exclusion-not-of-body'; readonly reason: ExclusionReason };

/** One member tells what became of the printed ballots. Once two say the same, the figures are locked. */
export function tellIssued(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly actor: Actor; readonly command: SignedCommand; readonly value: IssuedFigures },
): Promise<Result<number, FigureRefusal>> {
  return withOneHand<FigureRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.issued-told',
    payload: given.value,
    change: (_stores, session, by) =>
      told(session, 'confirmIssued', { by, value: given.value, at: ports.clock.now() }),
  });
}

/** One member tells how many ballots lay in the box; two who say the same lock the figure. */
export function tellCollected(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly actor: Actor; readonly command: SignedCommand; readonly value: number },
): Promise<Result<number, FigureRefusal>> {
  return withOneHand<FigureRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.collected-told',
    payload: { collected: given.value },
    change: (_stores, session, by) =>
      told(session, 'confirmCollected', { by, value: given.value, at: ports.clock.now() }),
  });
}

interface EnteredRoll {
  readonly convened: number;
  readonly excluded: readonly Exclusion[];
  readonly present: number;
  readonly reason: string;
}

/**
 * Freezes the roll: the first time any member with a vote. A later one never changes what was frozen before, and needs a reason
 * and the hands of the head and another member, for the majority is measured by it. Where an attendance register is kept the
 * figures are those that it makes, and the people behind them are frozen with them.
 */
export function takeRoll(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: HandsCommand;
    readonly roll: EnteredRoll;
  },
): Promise<Result<number, FigureRefusal>> {
  const { roll } = given;
  return withHands<FigureRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.roll-taken',
    change: async (stores, session, by) => {
      const [takenBy] = by;
      const objection = objectionToRoll(session, roll) ?? objectionToHands(session, by);
      if (objection || !takenBy) return err(objection ?? { code: 'ballot-session.technician' });
      const frozen = await freezeRegister(stores, session, { roll, hash: secrets.tokenHash });
      if (!frozen.ok) return frozen;
      const register = frozen.value;
      const congress = await stores.congresses.byId(session.congressId);
      const snapshot = {
        ...roll,
        reason: roll.reason.trim(),
        takenAt: ports.clock.now(),
        takenBy,
        ...defined({ attendance: congress && attendanceOf(congress), register }),
      };
      return ok({
        session: { ...session, rolls: [...session.rolls, snapshot] },
        payload: { ...roll, ...defined({ register }) },
      });
    },
  });
}

function objectionToHands(
  session: BallotSession,
  by: readonly CountingMemberId[],
): FigureRefusal | undefined {
  if (session.rolls.length > 0)
    return handsSuffice(session, 'headAndMember', by)
      ? undefined
      : { code: 'ballot-session.hands', hands: 'headAndMember' };
  return handsSuffice(session, 'twoMembers', by)
    ? undefined
    : { code: 'ballot-session.technician' };
}

/** The roll may be taken anew until the ballots are reconciled: afterwards the base of the count stands. */
const rollOpen: readonly string[] = [
  'PREPARED',
  'LIST_FIXED',
  'BALLOTS_PRINTED',
  'BOX_SEALED',
  'ISSUED',
  'COLLECTED',
];

function objectionToRoll(session: BallotSession, roll: EnteredRoll): FigureRefusal | undefined {
  if (!rollOpen.includes(session.state)) return { code: 'ballot-session.roll-closed' };
  if (session.rolls.length > 0 && roll.reason.trim() === '')
    return { code: 'ballot-session.roll-reason' };
  const foreign = roll.excluded.find(({ reason }) => !mayExclude(session.body, reason));
  if (foreign) return { code: 'ballot-session.exclusion-not-of-body', reason: foreign.reason };
  const { convened, present } = roll;
  const excluded = roll.excluded.reduce((sum, { count }) => sum + count, 0);
  return convened === 0 || present + excluded > convened
    ? { code: 'ballot-session.roll-unlikely', convened, present }
    : undefined;
}

/** Appends a count; when it agrees with that of another member the ballot is carried on at once. */
function told(
  session: BallotSession,
  move: 'confirmIssued' | 'confirmCollected',
  count: FigureCount<IssuedFigures> | FigureCount<number>,
): Result<BallotSession, MoveSessionRefusal> {
  const state = move === 'confirmIssued' ? 'BOX_SEALED' : 'ISSUED';
  if (session.state !== state)
    return err({ code: 'ballot-session.move-not-allowed', move, state: session.state });
  const next = withCount(session, count);
  const agreed =
    move === 'confirmIssued' ? agreedFigure(next.issued) : agreedFigure(next.collected);
  return agreed === undefined ? ok(next) : moveSession(next, { move, by: [count.by], placed: [] });
}

function withCount(
  session: BallotSession,
  count: FigureCount<IssuedFigures> | FigureCount<number>,
): BallotSession {
  const { by, at, value } = count;
  return typeof value === 'number'
    ? { ...session, collected: [...session.collected, { by, at, value }] }
    : { ...session, issued: [...session.issued, { by, at, value }] };
}

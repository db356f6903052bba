import type { BallotSession, CountingMemberId } from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { holdSession, recordSession, sessionNotFound } from './record-session.ts';
import { verifyHands, type HandRefusal, type HandSecrets, type TypedHand } from './verify-hands.ts';

/** An act on the ballot that was read in a version, with the codes of those who put a hand to it. */
export interface HandsCommand {
  readonly place: SessionPlace;
  readonly version: number;
  readonly hands: readonly TypedHand[];
}

/** The same for an act that one voting member signs alone. */
export interface SignedCommand extends Omit<HandsCommand, 'hands'> {
  readonly hand: TypedHand;
}

export type SignedRefusal = NotFound | StaleVersion | HandRefusal;

export interface TechnicianRefused {
  readonly code: 'ballot-session.technician';
}

/** The next value of a ballot, and what the log says of it. */
export interface SignedChange {
  readonly session: BallotSession;
  readonly payload: unknown;
}

interface Act {
  readonly actor: Actor;
  readonly act: AuditAct;
}

/**
 * Every act of the counting room: the codes are checked before the transaction, for that is slow on purpose; then the ballot is
 * held in the version that was read, changed, and written with its line in the log.
 * @returns the new version of the ballot
 */
export async function withHands<E>(
  ports: Ports,
  secrets: HandSecrets,
  work: Act & {
    readonly command: HandsCommand;
    readonly change: (
      stores: Stores,
      session: BallotSession,
      by: readonly CountingMemberId[],
    ) => Promise<Result<SignedChange, E>> | Result<SignedChange, E>;
  },
): Promise<Result<number, SignedRefusal | E>> {
  const { actor, act, command, change } = work;
  const { place, version, hands } = command;
  const found = await ports.read.ballotSessions.find(place);
  if (!found) return err(sessionNotFound(place));
  const members = await verifyHands(ports, secrets, { session: found.session, hands });
  if (!members.ok) return members;
  return ports.transact(async (stores): Promise<Result<number, SignedRefusal | E>> => {
    const held = await holdSession(stores, place, version);
    if (!held.ok) return held;
    const changed = await change(stores, held.value.session, members.value);
    if (!changed.ok) return changed;
    const { session, payload } = changed.value;
    return recordSession(ports, stores, {
      actor,
      before: held.value,
      after: session,
      act,
      members: members.value,
      payload,
    });
  });
}

/** An act that one voting member puts a hand to; a technician may not. */
export function withOneHand<E>(
  ports: Ports,
  secrets: HandSecrets,
  work: Act & {
    readonly command: SignedCommand;
    readonly payload: unknown;
    readonly change: (
      stores: Stores,
      session: BallotSession,
      by: CountingMemberId,
    ) => Promise<Result<BallotSession, E>> | Result<BallotSession, E>;
  },
): Promise<Result<number, SignedRefusal | TechnicianRefused | E>> {
  const { actor, act, payload, change } = work;
  const { hand, ...command } = work.command;
  return withHands<TechnicianRefused | E>(ports, secrets, {
    actor,
    act,
    command: { ...command, hands: [hand] },
    change: async (stores, session) => {
      const member = session.committee.find((each) => each.id === hand.member);
      if (member?.role === 'technician') return err({ code: 'ballot-session.technician' });
      const after = await change(stores, session, hand.member);
      return after.ok ? ok({ session: after.value, payload }) : after;
    },
  });
}

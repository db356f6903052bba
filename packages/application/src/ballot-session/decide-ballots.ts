import {
  confirmDecision,
  proposeDecision,
  type BallotMarks,
  type BallotPlace,
  type BallotSession,
  type CountingMemberId,
  type DecisionRefusal,
  type PlacedBallot,
} from '@daihoi/domain/ballot-session';
import { err, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { placedBallots } from './placed-ballots.ts';
import { holdSession, recordSession, sessionNotFound } from './record-session.ts';
import type { SignedCommand } from './tell-figures.ts';
import { verifyHands, type HandRefusal, type HandSecrets } from './verify-hands.ts';

export type DecideRefusal =
  | NotFound
  | StaleVersion
  | HandRefusal
  | DecisionRefusal
  | { readonly code: 'ballot-session.technician' };

/** A member proposes what a disputed ballot shows. The proposal waits until another member, the head among the two, confirms. */
export function proposeBallot(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: SignedCommand;
    readonly at: BallotPlace;
    readonly marks: BallotMarks;
    readonly reason: string;
  },
): Promise<Result<number, DecideRefusal>> {
  const { at, marks, reason } = given;
  return decide(ports, secrets, {
    ...given,
    act: 'ballot.decision-proposed',
    change: (session, placed, by) =>
      proposeDecision(session, placed, {
        ...at,
        marks,
        reason: reason.trim(),
        proposedBy: by,
        proposedAt: ports.clock.now(),
      }),
  });
}

/** Confirms the proposal for a disputed ballot. */
export function confirmBallot(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly actor: Actor; readonly command: SignedCommand; readonly at: BallotPlace },
): Promise<Result<number, DecideRefusal>> {
  const { at } = given;
  return decide(ports, secrets, {
    ...given,
    act: 'ballot.decision-confirmed',
    change: (session, _placed, by) =>
      confirmDecision(session, at, { member: by, at: ports.clock.now() }),
  });
}

async function decide(
  ports: Ports,
  secrets: HandSecrets,
  work: {
    readonly actor: Actor;
    readonly command: SignedCommand;
    readonly at: BallotPlace;
    readonly act: 'ballot.decision-proposed' | 'ballot.decision-confirmed';
    readonly change: (
      session: BallotSession,
      placed: readonly PlacedBallot[],
      by: CountingMemberId,
    ) => Result<BallotSession, DecisionRefusal>;
  },
): Promise<Result<number, DecideRefusal>> {
  const { actor, command, at, act, change } = work;
  const { place, version, hand } = command;
  const found = await ports.read.ballotSessions.find(place);
  if (!found) return err(sessionNotFound(place));
  const hands = await verifyHands(ports, secrets, { session: found.session, hands: [hand] });
  if (!hands.ok) return hands;
  return ports.transact(async (stores): Promise<Result<number, DecideRefusal>> => {
    const held = await holdSession(stores, place, version);
    if (!held.ok) return held;
    const { session } = held.value;
    const member = session.committee.find((each) => each.id === hand.member);
    if (member?.role === 'technician') return err({ code: 'ballot-session.technician' });
    const after = change(session, await placedBallots(stores, session), hand.member);
    if (!after.ok) return after;
    return recordSession(ports, stores, {
      actor,
      before: held.value,
      after: after.value,
      act,
      members: hands.value,
      payload: at,
    });
  });
}

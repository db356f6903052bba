import {
  confirmDecision,
  proposeDecision,
  type BallotMarks,
  type BallotPlace,
  type DecisionRefusal,
} from '@daihoi/domain/ballot-session';
import type { Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { placedBallots } from './placed-ballots.ts';
import {
  withOneHand,
  type SignedCommand,
  type SignedRefusal,
  type TechnicianRefused,
} from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

export type DecideRefusal = SignedRefusal | TechnicianRefused | DecisionRefusal;

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
  return withOneHand<DecideRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.decision-proposed',
    payload: at,
    change: async (stores, session, by) =>
      proposeDecision(session, await placedBallots(stores, session), {
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
  return withOneHand<DecideRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.decision-confirmed',
    payload: at,
    change: (_stores, session, by) =>
      confirmDecision(session, at, { member: by, at: ports.clock.now() }),
  });
}

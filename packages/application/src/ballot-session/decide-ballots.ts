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
import type { Ports, Stores } from '../ports/ports.ts';
import type { ConclusionEntry } from './ballot-session-store.ts';
import { placedBallots } from './placed-ballots.ts';
import {
  withOneHand,
  type SignedCommand,
  type SignedRefusal,
  type TechnicianRefused,
} from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

export type DecideRefusal =
  | SignedRefusal
  | TechnicianRefused
  | DecisionRefusal
  | ({ readonly code: 'ballot-session.decision-reason' } & BallotPlace);

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
  if (!/\p{L}{2}/u.test(reason))
    return Promise.resolve(err({ code: 'ballot-session.decision-reason', ...at }));
  return withOneHand<DecideRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.decision-proposed',
    payload: at,
    change: async (stores, session, by) => {
      const placed = await placedBallots(stores, session);
      const proposed = proposeDecision(session, placed, {
        ...at,
        marks,
        reason: reason.trim(),
        proposedBy: by,
        proposedAt: ports.clock.now(),
      });
      return keep(stores, proposed, { at, placed, by: { member: by, step: 'proposed' } });
    },
  });
}

/** Appends the step beside the ballot itself: what was seen, what was concluded, who, when and why; a later step changes none. */
async function keep<E>(
  stores: Stores,
  decided: Result<BallotSession, E>,
  step: {
    readonly at: BallotPlace;
    readonly placed: readonly PlacedBallot[];
    readonly by: Pick<ConclusionEntry, 'step'> & { readonly member: CountingMemberId };
  },
): Promise<Result<BallotSession, E>> {
  if (!decided.ok) return decided;
  const { bundle, position } = step.at;
  const decision = decided.value.decisions.find(isThere);
  const standing = step.placed.find(isThere)?.standing;
  const moment = step.by.step === 'proposed' ? decision?.proposedAt : decision?.confirmedAt;
  if (!decision || !moment) return decided;
  await stores.ballotSessions.conclude(decided.value.id, {
    bundle,
    position,
    step: step.by.step,
    seen: standing && 'seen' in standing ? standing.seen : [],
    marks: decision.marks,
    reason: decision.reason,
    by: step.by.member,
    at: moment,
  });
  return decided;

  function isThere(each: BallotPlace): boolean {
    return each.bundle === bundle && each.position === position;
  }
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
    change: async (stores, session, by) => {
      const placed = await placedBallots(stores, session);
      const confirmed = confirmDecision(session, at, { member: by, at: ports.clock.now() });
      return keep(stores, confirmed, { at, placed, by: { member: by, step: 'confirmed' } });
    },
  });
}

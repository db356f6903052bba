import {
  finalMarks,
  handsSuffice,
  type BallotMarks,
  type BallotPlace,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { placedBallots } from './placed-ballots.ts';
import { sessionNotFound } from './record-session.ts';
import { verifyHands, type HandRefusal, type HandSecrets, type TypedHand } from './verify-hands.ts';

export type ViewSampleRefusal =
  | NotFound
  | HandRefusal
  | { readonly code: 'ballot-session.hands'; readonly hands: 'head' }
  | { readonly code: 'ballot-session.sample-state' }
  | { readonly code: 'ballot-session.sample-none' };

/** A drawn ballot with what was counted for it. */
export interface DrawnBallot extends BallotPlace {
  readonly marks: BallotMarks | undefined;
}

/**
 * The drawn ballots with their marks, to be held against the paper, for the head alone, who proves it with the own code. Until the
 * release nobody else learns even how many were drawn: few are enough only where the result is clear.
 */
export async function viewSample(
  ports: Ports,
  secrets: HandSecrets,
  { place, hand }: { readonly place: SessionPlace; readonly hand: TypedHand },
): Promise<Result<readonly DrawnBallot[], ViewSampleRefusal>> {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const { session } = stored;
  const hands = await verifyHands(ports, secrets, { session, hands: [hand] });
  if (!hands.ok) return hands;
  if (!handsSuffice(session, 'head', hands.value))
    return err({ code: 'ballot-session.hands', hands: 'head' });
  if (session.state !== 'DECIDED') return err({ code: 'ballot-session.sample-state' });
  if (!session.sample) return err({ code: 'ballot-session.sample-none' });
  const placed = await placedBallots(ports.read, session);
  const at = new Map(placed.map((each) => [`${each.bundle}/${each.position}`, finalMarks(each)]));
  return ok(
    session.sample.places.map((drawn) => ({
      ...drawn,
      marks: at.get(`${drawn.bundle}/${drawn.position}`),
    })),
  );
}

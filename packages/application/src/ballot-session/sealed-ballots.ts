import {
  handsSuffice,
  isSealOpen,
  pilesOf,
  type BallotSession,
  type MoveSessionRefusal,
  type PlacedBallot,
} from '@daihoi/domain/ballot-session';
import { canonicalJson, err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Secrets } from '../people/index.ts';
import type { Ports } from '../ports/ports.ts';
import { digestOf, latestDigest, type DigestNumber } from './count-digest.ts';
import type { SealedBallots } from './count-package-shape.ts';
import { placedBallots } from './placed-ballots.ts';
import { sessionNotFound } from './record-session.ts';
import { withHands, type HandsCommand, type SignedRefusal } from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

export type BallotSecrets = HandSecrets & Pick<Secrets, 'room'>;

/** Lays out the ballots of a count; the same count under the same salt gives the same file. */
export function sealedBallots(
  session: BallotSession,
  placed: readonly PlacedBallot[],
  salt: string,
): SealedBallots {
  return {
    schema: 'daihoi-ballots/1',
    sessionId: session.id,
    salt,
    piles: pilesOf(session, placed),
  };
}

/** The salt of a count: the one that it was sealed with, for a later key of the room must not give its ballots another hash. */
export function saltOf(
  { id, sealSalt }: BallotSession,
  { room, tokenHash }: Pick<BallotSecrets, 'room' | 'tokenHash'>,
): string {
  return sealSalt ?? tokenHash(room.sign(`ballots of ${id}`));
}

/** What a package tells of the ballots that were sealed with it. */
export function hashOfBallots(
  ballots: SealedBallots,
  hash: (text: string) => string,
  digest: DigestNumber = latestDigest,
): string {
  return hash(canonicalJson(digestOf(digest).ballots(ballots)));
}

export type TakeBallotsRefusal =
  SignedRefusal | MoveSessionRefusal | { readonly code: 'ballot-session.seal-closed' };

/**
 * Takes the ballots out for a recount. Only while the seal stands open by a decision, by the head and another member; who took
 * them stands in the log.
 */
export async function takeSealedBallots(
  ports: Ports,
  secrets: BallotSecrets,
  given: { readonly actor: Actor; readonly command: HandsCommand },
): Promise<Result<SealedBallots, TakeBallotsRefusal>> {
  const { place } = given.command;
  const taken = await withHands<TakeBallotsRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.ballots-taken',
    change: (_stores, session, by) => {
      if (!isSealOpen(session)) return err({ code: 'ballot-session.seal-closed' });
      return handsSuffice(session, 'headAndMember', by)
        ? ok({ session, payload: {} })
        : err({ code: 'ballot-session.hands', hands: 'headAndMember' });
    },
  });
  if (!taken.ok) return taken;
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const placed = await placedBallots(ports.read, stored.session);
  return ok(sealedBallots(stored.session, placed, saltOf(stored.session, secrets)));
}

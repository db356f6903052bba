import {
  agreedFigure,
  countSession,
  drawSample,
  drawnSamples,
  handsSuffice,
  planSample,
  readDice,
  withoutSample,
  type BallotSample,
  type BallotSession,
  type CountingMemberId,
  type MoveSessionRefusal,
  type PlacedBallot,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { placedBallots } from './placed-ballots.ts';
import { withHands, type HandsCommand, type SignedRefusal } from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

export type SampleRefusal =
  | SignedRefusal
  | MoveSessionRefusal
  | { readonly code: 'ballot-session.dice-few' }
  | { readonly code: 'ballot-session.dice-used' }
  | { readonly code: 'ballot-session.sample-state' }
  | { readonly code: 'ballot-session.sample-drawn' }
  | { readonly code: 'ballot-session.sample-recorded' }
  | { readonly code: 'ballot-session.sample-reason' }
  | { readonly code: 'ballot-session.sample-count-again' }
  | { readonly code: 'ballot-session.sample-none' };

/**
 * Draws the ballots that are compared with the paper, from dice rolled before the hall, with the size that keeps the chance of
 * missing a wrong list under the risk limit. Once drawn it stands: other dice would be a choice. Only after a check that found
 * everything right was recorded may others be drawn, with a reason; the check before stays on record. Dice that drew before draw
 * nothing again: everybody would know which ballots come. The log says the dice and nothing of what they drew: how many ballots are
 * enough tells how clear the result is, and nobody knows that before the release. The ballot keeps it, and the minutes tell it.
 */
export function drawBallotSample(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: HandsCommand;
    readonly dice: string;
    readonly reason?: string | undefined;
  },
): Promise<Result<number, SampleRefusal>> {
  return withHands<SampleRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.sample-drawn',
    change: async (stores, session, by) => {
      const closed = closedToSampling(session, by);
      if (closed) return err(closed);
      const dice = readDice(given.dice);
      if (dice === undefined) return err({ code: 'ballot-session.dice-few' });
      const reason = given.reason?.trim() ?? '';
      const standing = session.sample && refuseAnotherDraw(session.sample, reason);
      if (standing) return err(standing);
      if (drawnSamples(session).some((each) => each.dice === dice))
        return err({ code: 'ballot-session.dice-used' });
      const placed = await placedBallots(stores, session);
      const drawn = drawFrom({ session, placed, dice }, secrets.tokenHash);
      const [drawnBy] = by;
      if (!drawn || !drawnBy) return err({ code: 'ballot-session.sample-state' });
      const again = session.sample ? { reason } : {};
      const sample = { ...drawn, drawnAt: ports.clock.now(), drawnBy, ...again };
      const payload = { dice, ...again };
      return ok({ session: { ...withoutSample(session), sample }, payload });
    },
  });
}

/** The ballots that these dice draw from a box; undefined where nothing can be drawn. */
function drawFrom(
  box: {
    readonly session: BallotSession;
    readonly placed: readonly PlacedBallot[];
    readonly dice: string;
  },
  hash: HandSecrets['tokenHash'],
): Omit<BallotSample, 'drawnAt' | 'drawnBy'> | undefined {
  const { session, placed, dice } = box;
  const collected = agreedFigure(session.collected) ?? 0;
  const count = countSession(session, placed);
  const plan = count?.ok === true ? planSample(count.value, collected) : undefined;
  return plan && { ...plan, dice, places: drawSample({ dice, size: plan.size, collected, hash }) };
}

/** Why no other ballots may be drawn now; undefined when they may. */
function refuseAnotherDraw({ checked }: BallotSample, reason: string): SampleRefusal | undefined {
  if (!checked) return { code: 'ballot-session.sample-drawn' };
  if (checked.differing > 0) return { code: 'ballot-session.sample-count-again' };
  return reason === '' ? { code: 'ballot-session.sample-reason' } : undefined;
}

/** Records, once, what two people found when they laid the drawn ballots beside the count. */
export function recordSampleCheck(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly actor: Actor; readonly command: HandsCommand; readonly differing: number },
): Promise<Result<number, SampleRefusal>> {
  return withHands<SampleRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.sample-checked',
    change: (_stores, session, by) => {
      const closed = closedToSampling(session, by);
      if (closed) return err(closed);
      if (!session.sample || given.differing > session.sample.places.length)
        return err({ code: 'ballot-session.sample-none' });
      if (session.sample.checked) return err({ code: 'ballot-session.sample-recorded' });
      const checked = { differing: given.differing, at: ports.clock.now(), by };
      const sample = { ...session.sample, checked };
      return ok({ session: { ...session, sample }, payload: { differing: given.differing } });
    },
  });
}

/** Both acts need the head and another member, between the end of the count and its release: dice and check are public. */
function closedToSampling(
  session: BallotSession,
  by: readonly CountingMemberId[],
): SampleRefusal | undefined {
  if (session.state !== 'DECIDED') return { code: 'ballot-session.sample-state' };
  return handsSuffice(session, 'headAndMember', by)
    ? undefined
    : { code: 'ballot-session.hands', hands: 'headAndMember' };
}

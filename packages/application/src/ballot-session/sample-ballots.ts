import {
  agreedFigure,
  countSession,
  drawSample,
  handsSuffice,
  planSample,
  readDice,
  type BallotSample,
  type BallotSession,
  type MoveSessionRefusal,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { placedBallots } from './placed-ballots.ts';
import { holdSession, recordSession, sessionNotFound } from './record-session.ts';
import { verifyHands, type HandRefusal, type HandSecrets, type TypedHand } from './verify-hands.ts';

export type SampleRefusal =
  | NotFound
  | StaleVersion
  | HandRefusal
  | MoveSessionRefusal
  | { readonly code: 'ballot-session.dice-few' }
  | { readonly code: 'ballot-session.sample-state' }
  | { readonly code: 'ballot-session.sample-drawn' }
  | { readonly code: 'ballot-session.sample-none' };

interface SampleCommand {
  readonly place: SessionPlace;
  readonly version: number;
  readonly hands: readonly TypedHand[];
}

/**
 * Draws the ballots that are compared with the paper, from dice rolled before the hall, with the size that keeps the chance of
 * missing a wrong list under the risk limit. Once drawn it stands: other dice would be a choice.
 */
export function drawBallotSample(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly actor: Actor; readonly command: SampleCommand; readonly dice: string },
): Promise<Result<number, SampleRefusal>> {
  return sampling(ports, secrets, {
    ...given,
    act: 'ballot.sample-drawn',
    change: async (stores, session) => {
      const dice = readDice(given.dice);
      if (dice === undefined) return err({ code: 'ballot-session.dice-few' });
      if (session.sample) return err({ code: 'ballot-session.sample-drawn' });
      const collected = agreedFigure(session.collected) ?? 0;
      const count = countSession(session, await placedBallots(stores, session));
      const plan = count?.ok === true ? planSample(count.value, collected) : undefined;
      const drawnBy = given.command.hands[0]?.member;
      if (!plan || !drawnBy) return err({ code: 'ballot-session.sample-state' });
      const sample: BallotSample = {
        ...plan,
        dice,
        places: drawSample({ dice, size: plan.size, collected, hash: secrets.tokenHash }),
        drawnAt: ports.clock.now(),
        drawnBy,
      };
      return ok({ ...session, sample });
    },
  });
}

/** Records what two people found when they laid the drawn ballots beside the count. */
export function recordSampleCheck(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly actor: Actor; readonly command: SampleCommand; readonly differing: number },
): Promise<Result<number, SampleRefusal>> {
  return sampling(ports, secrets, {
    ...given,
    act: 'ballot.sample-checked',
    change: (_stores, session) => {
      const { sample } = session;
      if (!sample || given.differing > sample.places.length)
        return Promise.resolve(err({ code: 'ballot-session.sample-none' }));
      const by = given.command.hands.map(({ member }) => member);
      const checked = { differing: given.differing, at: ports.clock.now(), by };
      return Promise.resolve(ok({ ...session, sample: { ...sample, checked } }));
    },
  });
}

/** Both need the head and another member: the dice are public and so is the check. */
async function sampling(
  ports: Ports,
  secrets: HandSecrets,
  work: {
    readonly actor: Actor;
    readonly command: SampleCommand;
    readonly act: AuditAct;
    readonly change: (
      stores: Stores,
      session: BallotSession,
    ) => Promise<Result<BallotSession, SampleRefusal>>;
  },
): Promise<Result<number, SampleRefusal>> {
  const { actor, command, act, change } = work;
  const { place, version, hands } = command;
  const found = await ports.read.ballotSessions.find(place);
  if (!found) return err(sessionNotFound(place));
  const verified = await verifyHands(ports, secrets, { session: found.session, hands });
  if (!verified.ok) return verified;
  return ports.transact(async (stores): Promise<Result<number, SampleRefusal>> => {
    const held = await holdSession(stores, place, version);
    if (!held.ok) return held;
    const { session } = held.value;
    if (session.state !== 'DECIDED') return err({ code: 'ballot-session.sample-state' });
    if (!handsSuffice(session, 'headAndMember', verified.value))
      return err({ code: 'ballot-session.hands', hands: 'headAndMember' });
    const after = await change(stores, session);
    if (!after.ok) return after;
    return recordSession(ports, stores, {
      actor,
      before: held.value,
      after: after.value,
      act,
      members: verified.value,
      payload: after.value.sample,
    });
  });
}

import {
  handsSuffice,
  meansOf,
  type BallotPlace,
  type BallotSession,
  type CountingMemberId,
  type SessionHands,
  type Witness,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Instant, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { withHands, type HandsCommand, type SignedRefusal } from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

export type RemoveDoubleRefusal =
  | SignedRefusal
  | { readonly code: 'ballot-session.hands'; readonly hands: SessionHands }
  | { readonly code: 'ballot-session.not-counting' }
  | { readonly code: 'ballot-session.scans-only' }
  | { readonly code: 'ballot-session.double-reason' }
  | ({ readonly code: 'ballot-session.nothing-keyed' } & BallotPlace);

interface Double extends BallotPlace {
  readonly witness: Witness;
}

/**
 * Takes back a ballot that a witness keyed twice, or keyed for a place that the box does not have: the head and another member,
 * with a reason. The ballots after it in the bundle move up by one, as they lie on the table; conclusions on these fall, since
 * another ballot lies at their place. Everybody sits down again, so that no page keys on at the old places.
 */
export function removeDouble(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: HandsCommand;
    readonly double: Double;
    readonly reason: string;
  },
): Promise<Result<number, RemoveDoubleRefusal>> {
  const { double } = given;
  const reason = given.reason.trim();
  return withHands<RemoveDoubleRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.double-removed',
    change: async (stores, session, by) => {
      const refused = refusalOf(session, { double, reason, by });
      if (refused) return err(refused);
      const at = ports.clock.now();
      const moved = await moveUp(stores, session, { double, at });
      if (!moved) {
        const { bundle, position } = double;
        return err({ code: 'ballot-session.nothing-keyed', bundle, position });
      }
      await stores.ballotSessions.closeSeats(session.id, at);
      const payload = { ...double, reason, reopened: moved.reopened };
      return ok({ session: moved.session, payload });
    },
  });
}

function refusalOf(
  session: BallotSession,
  {
    double,
    reason,
    by,
  }: { readonly double: Double; readonly reason: string } & {
    readonly by: readonly CountingMemberId[];
  },
): RemoveDoubleRefusal | undefined {
  if (session.state !== 'COUNTING') return { code: 'ballot-session.not-counting' };
  if (!handsSuffice(session, 'headAndMember', by))
    return { code: 'ballot-session.hands', hands: 'headAndMember' };
  if (meansOf(session, double.witness) === 'scanner') return { code: 'ballot-session.scans-only' };
  return reason === '' ? { code: 'ballot-session.double-reason' } : undefined;
}

/** @returns undefined where nothing was keyed */
async function moveUp(
  { ballotSessions }: Pick<Stores, 'ballotSessions'>,
  session: BallotSession,
  { double, at }: { readonly double: Double; readonly at: Instant },
) {
  const { witness, bundle, position } = double;
  const keyed = await ballotSessions.keyedBy(session.id, { witness, bundle });
  const there = keyed.find((each) => each.position === position);
  if (!there) return undefined;
  const after = keyed.filter((each) => each.position > position);
  const filled = new Set(after.map((each) => each.position - 1));
  for (const each of after)
    await ballotSessions.key(session.id, { ...each, position: each.position - 1 });
  for (const each of [there, ...after])
    if (!filled.has(each.position))
      await ballotSessions.unkey(session.id, {
        witness,
        bundle,
        position: each.position,
        by: each.by,
        at,
      });
  const reopened = session.decisions.filter(falls).map((each) => each.position);
  const decisions = session.decisions.filter((each) => !falls(each));
  return { session: { ...session, decisions }, reopened };

  function falls(each: BallotPlace): boolean {
    return each.bundle === bundle && each.position >= position;
  }
}

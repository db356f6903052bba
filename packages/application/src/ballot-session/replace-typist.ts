import {
  replaceTypist,
  type BallotSession,
  type CommitteeMember,
  type CountingMemberId,
  type ReplaceTypistRefusal,
  type TypistChange,
} from '@daihoi/domain/ballot-session';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { personOf } from './logged-people.ts';
import { withHands, type HandsCommand, type SignedRefusal } from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

/** Who takes a place: somebody of the committee, or a technician who is new to it. */
export type NewTypist =
  | { readonly kind: 'member'; readonly member: CountingMemberId }
  | { readonly kind: 'technician'; readonly name: string };

export type ReplaceRefusal =
  | SignedRefusal
  | ReplaceTypistRefusal
  | { readonly code: 'ballot-session.not-of-committee' }
  | { readonly code: 'ballot-session.replace-nameless' };

/**
 * Puts somebody in the place of a person who keys or feeds a scanner: the head and another member, with a reason. Whoever keys
 * for the other witness works on undisturbed; the seat of the one who left takes nothing any more, and a scan folder that was
 * watched for that person is left.
 */
export function replaceTypistOf(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: HandsCommand;
    readonly left: CountingMemberId;
    readonly came: NewTypist;
    readonly reason: string;
  },
): Promise<Result<number, ReplaceRefusal>> {
  const { left } = given;
  const reason = given.reason.trim();
  return withHands<ReplaceRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.typist-replaced',
    change: async (stores, session, by) => {
      const came = newcomer(ports, session, given.came);
      if (!came.ok) return came;
      const at = ports.clock.now();
      const after = replaceTypist(session, { left, came: came.value, by, reason, at });
      if (!after.ok) return after;
      await leaveSeats(stores, session, { left, came: came.value.id, at });
      return ok({ session: after.value, payload: payloadOf(after.value) });
    },
  });
}

function newcomer(
  ports: Pick<Ports, 'newId'>,
  { committee }: BallotSession,
  came: NewTypist,
): Result<CommitteeMember, ReplaceRefusal> {
  if (came.kind === 'member') {
    const member = committee.find(({ id }) => id === came.member);
    return member ? ok(member) : err({ code: 'ballot-session.not-of-committee' });
  }
  const name = tidyText(came.name);
  return name === ''
    ? err({ code: 'ballot-session.replace-nameless' })
    : ok({ id: ports.newId(), name, role: 'technician', official: false });
}

/** What the person who left is watching lies there for nobody from now on; an old seat of whoever comes back would live again. */
async function leaveSeats(
  stores: Pick<Stores, 'ballotScans' | 'ballotSessions'>,
  { id, typists }: BallotSession,
  { left, came, at }: Pick<TypistChange, 'left' | 'came' | 'at'>,
): Promise<void> {
  if (!typists.some(({ member }) => member === came))
    await stores.ballotSessions.closeSeatsOf(id, came, at);
  const watch = await stores.ballotScans.watch();
  if (watch?.sessionId === id && watch.by === left) await stores.ballotScans.stopWatch(at);
}

/** The last change as the log tells it: names stay in it as they were. */
function payloadOf(session: BallotSession) {
  const { typistChanges = [] } = session;
  const change = typistChanges.at(-1);
  invariant(change !== undefined, 'a replacement that is not written down');
  const { witness, left, came, reason } = change;
  // `left` is a number of ballots elsewhere in the log.
  return { witness, gone: personOf(session, left), came: personOf(session, came), reason };
}

import {
  everOf,
  handsSuffice,
  meansOf,
  qualityOf,
  witnesses,
  type BallotSession,
  type CountingMemberId,
  type PlacedBallot,
  type Typist,
  type WitnessQuality,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { KeyedEntry, SessionPlace } from './ballot-session-store.ts';
import { compareSeen, seenBallots } from './placed-ballots.ts';
import { sessionNotFound } from './record-session.ts';
import { verifyHands, type HandRefusal, type HandSecrets, type TypedHand } from './verify-hands.ts';
import { isDecided } from './view-session.ts';

export type TypistsRefusal =
  | NotFound
  | HandRefusal
  | { readonly code: 'ballot-session.hands'; readonly hands: 'head' }
  | { readonly code: 'ballot-session.typists-early' };

/** How one person keyed: the ballots of the own bundles that the end bears out, and how long it took. */
export interface TypistQuality extends WitnessQuality {
  readonly member: CountingMemberId;
  /** From the first ballot to the last, pauses included but not the time when somebody else sat there. */
  readonly minutes: number;
}

/** How exactly and how fast each person keyed, for the head alone, who proves it with the own code. */
export async function viewTypists(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly place: SessionPlace; readonly hand: TypedHand },
): Promise<Result<readonly TypistQuality[], TypistsRefusal>> {
  const { place, hand } = given;
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const { session } = stored;
  const hands = await verifyHands(ports, secrets, { session, hands: [hand] });
  if (!hands.ok) return hands;
  if (!handsSuffice(session, 'head', hands.value))
    return err({ code: 'ballot-session.hands', hands: 'head' });
  if (!isDecided(session)) return err({ code: 'ballot-session.typists-early' });
  const keyed = await seenBallots(ports.read, session);
  const placed = compareSeen(session, keyed);
  const keying = witnesses.filter((witness) => meansOf(session, witness) === 'keys');
  const box = { session, placed, keyed };
  return ok(
    keying.flatMap((witness) =>
      everOf(session, witness).map(({ id }) => qualityFor({ member: id, witness }, box)),
    ),
  );
}

function qualityFor(
  { member, witness }: Pick<Typist, 'member' | 'witness'>,
  box: {
    readonly session: BallotSession;
    readonly placed: readonly PlacedBallot[];
    readonly keyed: readonly KeyedEntry[];
  },
): TypistQuality {
  const own = box.keyed.filter((each) => each.by === member);
  const quality = qualityOf(witness, { placed: box.placed, keyed: own });
  return {
    ...quality,
    member,
    minutes: Math.round(timeSpent(member, own, box.session) / 6_000) / 10,
  };
}

/** Milliseconds from the first ballot to the last; while somebody else sat in the place of a person, the time is not that person's. */
export function timeSpent(
  member: CountingMemberId,
  own: readonly KeyedEntry[],
  { typistChanges = [] }: Pick<BallotSession, 'typistChanges'>,
): number {
  const leavings = typistChanges
    .filter(({ left }) => left === member)
    .map(({ at }) => Date.parse(at));
  const stays = Map.groupBy(
    own.map(({ at }) => Date.parse(at)),
    (at) => leavings.filter((leaving) => leaving <= at).length,
  );
  return [...stays.values()].reduce(
    (sum, times) => sum + Math.max(...times) - Math.min(...times),
    0,
  );
}

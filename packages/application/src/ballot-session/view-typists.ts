import {
  handsSuffice,
  qualityOf,
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
  /** From the first ballot to the last, pauses included. */
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
  const people = session.typists.filter(({ means }) => means !== 'scanner');
  return ok(people.map((typist) => qualityFor(typist, { placed, keyed })));
}

function qualityFor(
  { member, witness }: Typist,
  box: { readonly placed: readonly PlacedBallot[]; readonly keyed: readonly KeyedEntry[] },
): TypistQuality {
  const own = box.keyed.filter((each) => each.by === member);
  const times = own.map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b);
  const spent = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const quality = qualityOf(witness, { placed: box.placed, keyed: own });
  return { ...quality, member, minutes: Math.round(spent / 6_000) / 10 };
}

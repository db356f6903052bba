import {
  agreedFigure,
  ballotOf,
  ballotsInBundle,
  bundlesFor,
  bundlesOf,
  checkMarks,
  keyerOf,
  liesInBox,
  meansOf,
  sameMarks,
  type BallotMarks,
  type BallotPlace,
  type BallotSession,
  type CountingMemberId,
  type MarksRefusal,
  type Witness,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { KeyedEntry, KeyingSeat, SessionPlace } from './ballot-session-store.ts';
import { sessionNotFound } from './record-session.ts';
import { verifyHands, type HandRefusal, type HandSecrets, type TypedHand } from './verify-hands.ts';

export type KeyingRefusal =
  | NotFound
  | MarksRefusal
  | HandRefusal
  | { readonly code: 'ballot-session.not-counting' }
  | { readonly code: 'ballot-session.not-typist'; readonly name: string }
  | { readonly code: 'ballot-session.typist-replaced'; readonly name: string }
  | { readonly code: 'ballot-session.scans-only' }
  | { readonly code: 'ballot-session.seat-unknown' }
  | {
      readonly code: 'ballot-session.bundle-of-other';
      readonly bundle: number;
      readonly name: string;
    }
  | ({ readonly code: 'ballot-session.keyed-by-both' } & BallotPlace)
  | ({ readonly code: 'ballot-session.bundle-moved' } & BallotPlace)
  | ({ readonly code: 'ballot-session.no-such-ballot' } & BallotPlace);

/** Where a typist sits: the token that every ballot is keyed under, and which witness that is. */
export interface OpenedSeat {
  readonly token: string;
  readonly witness: Witness;
}

/** Lets one of the named typists sit down to key. Whoever sits sees only the own work. */
export async function sitDown(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly place: SessionPlace; readonly hand: TypedHand },
): Promise<Result<OpenedSeat, KeyingRefusal>> {
  const { place, hand } = given;
  const found = await ports.read.ballotSessions.find(place);
  if (!found) return err(sessionNotFound(place));
  const { session } = found;
  if (session.state !== 'COUNTING') return err({ code: 'ballot-session.not-counting' });
  const hands = await verifyHands(ports, secrets, { session, hands: [hand] });
  if (!hands.ok) return hands;
  const token = secrets.newToken();
  return ports.transact(async (stores): Promise<Result<OpenedSeat, KeyingRefusal>> => {
    // The code was checked before, which is slow: somebody may have been put in this place meanwhile.
    const held = await stores.ballotSessions.holdShared(place);
    if (held?.session.state !== 'COUNTING') return err({ code: 'ballot-session.not-counting' });
    const witness = witnessOf(held.session, hand.member);
    if (!witness) return err(notSeated(held.session, hand.member));
    await stores.ballotSessions.openSeat({
      tokenHash: secrets.tokenHash(token),
      sessionId: held.session.id,
      member: hand.member,
      witness,
      openedAt: ports.clock.now(),
    });
    return ok({ token, witness });
  });
}

function witnessOf({ typists }: BallotSession, id: CountingMemberId): Witness | undefined {
  return typists.find(({ member }) => member === id)?.witness;
}

/** True as long as a seat is that of one who works for its witness. */
export function isSeated(
  { typists }: BallotSession,
  seat: Pick<KeyingSeat, 'member' | 'witness'>,
): boolean {
  return typists.some(({ member, witness }) => member === seat.member && witness === seat.witness);
}

/** Why somebody of the committee does not key: replaced meanwhile, or never named for it. */
export function notSeated(
  { committee, typistChanges = [] }: BallotSession,
  id: CountingMemberId,
): Extract<KeyingRefusal, { readonly code: `ballot-session.${'not-typist' | 'typist-replaced'}` }> {
  const name = committee.find((each) => each.id === id)?.name ?? '';
  const replaced = typistChanges.some(({ left }) => left === id);
  return { code: replaced ? 'ballot-session.typist-replaced' : 'ballot-session.not-typist', name };
}

/** What one typist keyed in a bundle, and how far the own work is. */
export interface OwnKeying {
  readonly witness: Witness;
  readonly bundle: number;
  readonly inBundle: number;
  readonly bundles: number;
  /** The bundles that are this typist's to key. */
  readonly mine: readonly number[];
  readonly keyed: readonly KeyedEntry[];
  /** Ballots of the bundle that both witnesses have seen: they are corrected no more. */
  readonly closed: readonly number[];
  /** Where ballots of the bundle were taken back, the earliest first: a save says how many of these were seen. */
  readonly removed: readonly number[];
  readonly total: number;
  readonly collected: number;
}

/**
 * Opens a bundle for a typist: the one asked for, else the first that is not finished. The ballot is held meanwhile, so that the
 * places and what was taken back belong together.
 */
export async function viewKeying(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly place: SessionPlace;
    readonly seat: string;
    readonly bundle?: number | undefined;
  },
): Promise<Result<OwnKeying, KeyingRefusal>> {
  return ports.transact(async (stores): Promise<Result<OwnKeying, KeyingRefusal>> => {
    const held = await stores.ballotSessions.holdShared(given.place);
    if (!held) return err(sessionNotFound(given.place));
    const { session } = held;
    const seat = await seatOf(stores, secrets, { session, token: given.seat });
    return seat.ok ? ownKeying(stores, { ...seat.value, session, bundle: given.bundle }) : seat;
  });
}

async function ownKeying(
  stores: KeyingStores,
  { session, witness, member, ...asked }: SeatedAt & { readonly bundle: number | undefined },
): Promise<Result<OwnKeying, KeyingRefusal>> {
  const { ballotSessions } = stores;
  const collected = agreedFigure(session.collected) ?? 0;
  const done = await ballotSessions.keyedPerBundle(session.id, witness);
  const mine = bundlesFor(member, { typists: session.typists, collected });
  const bundle = asked.bundle ?? firstOpen(mine, done, collected);
  const other = keysForOther(session, { member, witness, bundle });
  if (other) return err(other);
  const keyed = await ballotSessions.keyedBy(session.id, { witness, bundle });
  return ok({
    witness,
    bundle,
    inBundle: ballotsInBundle(bundle, collected),
    bundles: bundlesOf(collected),
    keyed: keyed.filter((each) => liesInBox(each, collected)),
    closed: await closedOf(stores, session, keyed),
    removed: await ballotSessions.removedIn(session.id, { witness, bundle }),
    mine,
    total: mine.reduce((sum, each) => sum + keyedIn(each, { done, collected }), 0),
    collected,
  });
}

/** Ballots of the box that were keyed in a bundle; what was keyed beyond it is no work that counts. */
function keyedIn(
  bundle: number,
  box: { readonly done: ReadonlyMap<number, number>; readonly collected: number },
): number {
  return Math.min(box.done.get(bundle) ?? 0, ballotsInBundle(bundle, box.collected));
}

function firstOpen(
  mine: readonly number[],
  done: ReadonlyMap<number, number>,
  collected: number,
): number {
  const open = mine.find((bundle) => (done.get(bundle) ?? 0) < ballotsInBundle(bundle, collected));
  return open ?? mine.at(-1) ?? 1;
}

type NotYours = Extract<KeyingRefusal, { readonly code: 'ballot-session.bundle-of-other' }>;

/** Typists of one witness never key over each other: each bundle has one who keys it. */
function keysForOther(
  { typists, committee, collected }: BallotSession,
  of: Pick<KeyingSeat, 'member' | 'witness'> & { readonly bundle: number },
): NotYours | undefined {
  const keyer = keyerOf(of, { typists, collected: agreedFigure(collected) ?? 0 });
  if (keyer === undefined || keyer === of.member) return undefined;
  const name = committee.find(({ id }) => id === keyer)?.name ?? '';
  return { code: 'ballot-session.bundle-of-other', bundle: of.bundle, name };
}

/**
 * Keys one ballot. It is on disk when the answer comes. Keyed again, the later entry counts and the earlier one stays in the
 * log, until the other witness has seen that ballot too: from then on only the committee settles a difference, from the paper.
 * After a count that was opened again a ballot may be corrected once. Nothing can be keyed once the committee has decided.
 * @returns how many ballots of the bundle this typist has keyed
 */
export async function keyBallot(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly place: SessionPlace;
    readonly seat: string;
    readonly at: BallotPlace;
    readonly marks: BallotMarks;
    /** How many ballots of the bundle the typist saw taken back: places from before are no places any more. */
    readonly removals: number;
  },
): Promise<Result<number, KeyingRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, KeyingRefusal>> => {
    const held = await stores.ballotSessions.holdShared(given.place);
    if (!held) return err(sessionNotFound(given.place));
    const { session } = held;
    const seat = await seatOf(stores, secrets, { session, token: given.seat });
    if (!seat.ok) return seat;
    const { witness, member } = seat.value;
    const refused = refuseKeying(session, { ...given, member, witness });
    if (refused) return err(refused);
    const { bundle, position } = given.at;
    const removed = await stores.ballotSessions.removedIn(session.id, { witness, bundle });
    if (removed.length !== given.removals)
      return err({ code: 'ballot-session.bundle-moved', bundle, position });
    const entry = { witness, bundle, position, marks: given.marks, by: member };
    const standing = await stores.ballotSessions.keyedAt(session.id, given.at);
    const own = standing.find((each) => each.witness === witness);
    if (own && (await isSettled(stores, session, standing))) {
      // Sent once more because the answer was lost: it stands already.
      if (sameMarks(own.marks, given.marks)) return ok(position);
      return err({ code: 'ballot-session.keyed-by-both', bundle, position });
    }
    await stores.ballotSessions.key(session.id, { ...entry, at: ports.clock.now() });
    return ok(position);
  });
}

/** Why this typist cannot key these marks at this place, whatever was keyed there; undefined when nothing stands against it. */
function refuseKeying(
  session: BallotSession,
  {
    at,
    marks,
    member,
    witness,
  }: Pick<KeyingSeat, 'member' | 'witness'> & {
    readonly at: BallotPlace;
    readonly marks: BallotMarks;
  },
): KeyingRefusal | undefined {
  if (meansOf(session, witness) === 'scanner') return { code: 'ballot-session.scans-only' };
  const { bundle, position } = at;
  const inBundle = ballotsInBundle(bundle, agreedFigure(session.collected) ?? 0);
  if (position > inBundle) return { code: 'ballot-session.no-such-ballot', bundle, position };
  return keysForOther(session, { member, witness, bundle }) ?? checkMarks(marks, ballotOf(session));
}

type KeyingStores = Pick<Stores, 'ballotSessions'>;

/** True when both witnesses have seen a ballot, and not all of it before the count was opened again. */
async function isSettled(
  stores: KeyingStores,
  session: BallotSession,
  standing: readonly KeyedEntry[],
): Promise<boolean> {
  if (standing.length < 2) return false;
  const again = await openedAgainAt(stores, session);
  return again === undefined || standing.some(({ at }) => Date.parse(at) > again);
}

/** The positions of what one witness keyed in a bundle that are settled with the other one. */
async function closedOf(
  stores: KeyingStores,
  session: BallotSession,
  keyed: readonly KeyedEntry[],
): Promise<readonly number[]> {
  const [first] = keyed;
  if (!first) return [];
  const of = { witness: first.witness === 1 ? 2 : 1, bundle: first.bundle } as const;
  const others = await stores.ballotSessions.keyedBy(session.id, of);
  const again = await openedAgainAt(stores, session);
  return keyed.flatMap((own) => {
    const other = others.find(({ position }) => position === own.position);
    const both = other ? [own, other] : [];
    return both.some(({ at }) => again === undefined || Date.parse(at) > again)
      ? [own.position]
      : [];
  });
}

/** When the count was opened again the last time; undefined where it never was. */
async function openedAgainAt(
  { ballotSessions }: KeyingStores,
  { id }: BallotSession,
): Promise<number | undefined> {
  const events = await ballotSessions.events(id);
  const again = events.findLast(({ kind }) => kind === 'ballot.move-countAgain');
  return again && Date.parse(again.at);
}

/** A seat with the ballot that is counted from it, as they stand before anything is written. */
export interface SeatedAt extends Pick<KeyingSeat, 'member' | 'witness'> {
  readonly session: BallotSession;
}

/** Who sits at a ballot under a token. */
export async function seatAt(
  stores: Pick<Stores, 'ballotSessions'>,
  secrets: HandSecrets,
  { place, seat: token }: { readonly place: SessionPlace; readonly seat: string },
): Promise<Result<SeatedAt, KeyingRefusal>> {
  const found = await stores.ballotSessions.find(place);
  if (!found) return err(sessionNotFound(place));
  const { session } = found;
  const seat = await seatOf(stores, secrets, { session, token });
  return seat.ok ? ok({ session, member: seat.value.member, witness: seat.value.witness }) : seat;
}

/** The seat behind a token, while the ballot it belongs to is being counted. */
async function seatOf(
  stores: Pick<Stores, 'ballotSessions'>,
  secrets: HandSecrets,
  { session, token }: { readonly session: BallotSession; readonly token: string },
): Promise<Result<KeyingSeat, KeyingRefusal>> {
  if (session.state !== 'COUNTING') return err({ code: 'ballot-session.not-counting' });
  const seat = await stores.ballotSessions.seat(secrets.tokenHash(token));
  if (seat?.sessionId !== session.id) return err({ code: 'ballot-session.seat-unknown' });
  return isSeated(session, seat) ? ok(seat) : err(notSeated(session, seat.member));
}

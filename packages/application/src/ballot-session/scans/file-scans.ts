import {
  agreedFigure,
  liesInBox,
  placeInBundle,
  sameMarks,
  type BallotPlace,
  type BallotSession,
  type CountingMemberId,
  type ScannedBallot,
  type Witness,
} from '@daihoi/domain/ballot-session';
import type { Instant } from '@daihoi/domain/kernel';
import type { Stores } from '../../ports/ports.ts';
import type { KeyedEntry } from '../ballot-session-store.ts';
import { witnessScans } from './read-box.ts';

/** What came of laying the scans of a witness among the ballots that are compared. */
export interface FiledScans {
  readonly session: BallotSession;
  readonly ballots: number;
  /** Conclusions that fell because another sheet lies at their place now. */
  readonly reopened: readonly BallotPlace[];
}

/**
 * Lays the ballots of a scanning witness among those that are compared, once every page is read, nothing stops them and there
 * are as many as lay in the box. A conclusion stands as long as the same sheet lies at its place; otherwise it falls.
 * @returns undefined while something is still open
 */
export async function fileScans(stores: FilingStores, of: Filing): Promise<FiledScans | undefined> {
  const { session, witness } = of;
  const ballots = await ballotsReady(stores, of);
  if (!ballots) return undefined;
  const before = await stores.ballotSessions.keyed(session.id);
  const known = new Map(
    before.filter((each) => each.witness === witness).map((each) => [keyOf(each), each]),
  );
  const moved: BallotPlace[] = [];
  for (const [index, ballot] of ballots.entries()) {
    const place = placeInBundle(index + 1);
    const there = known.get(keyOf(place));
    const isSame = there !== undefined && isSameSheet(there, ballot);
    if (there && !isSame) moved.push(place);
    if (there && isSame && sameMarks(there.marks, ballot.marks)) continue;
    await stores.ballotSessions.key(session.id, { witness, ...place, ...ballot, ...byOf(of) });
  }
  for (const each of known.values()) {
    if (liesInBox(each, ballots.length)) continue;
    const { bundle, position } = each;
    moved.push({ bundle, position });
    await stores.ballotSessions.unkey(session.id, { witness, bundle, position, ...byOf(of) });
  }
  await stores.ballotScans.setFiled(session.id, witness, true);
  return { ...withoutMoved(session, moved), ballots: ballots.length };
}

type FilingStores = Pick<Stores, 'ballotScans' | 'ballotSessions'>;

interface Filing {
  readonly session: BallotSession;
  readonly witness: Witness;
  readonly by: CountingMemberId;
  readonly at: Instant;
}

function byOf({ by, at }: Filing): Pick<Filing, 'by' | 'at'> {
  return { by, at };
}

/** The ballots of a scanner once nothing about them is open. */
async function ballotsReady(
  stores: FilingStores,
  { session, witness }: Filing,
): Promise<readonly ScannedBallot[] | undefined> {
  const files = await stores.ballotScans.files(session.id);
  const waits = files.some(
    (each) => each.witness === witness && each.readAt === undefined && each.sameAs === undefined,
  );
  if (waits) return undefined;
  const { laid } = await witnessScans(stores, session, witness);
  const collected = agreedFigure(session.collected) ?? 0;
  const isOpen = laid.reading || laid.stops.length > 0;
  return !isOpen && collected > 0 && laid.ballots.length === collected ? laid.ballots : undefined;
}

function withoutMoved(
  session: BallotSession,
  moved: readonly BallotPlace[],
): Pick<FiledScans, 'session' | 'reopened'> {
  const places = new Set(moved.map(keyOf));
  const reopened = session.decisions
    .filter((each) => places.has(keyOf(each)))
    .map(({ bundle, position }) => ({ bundle, position }));
  const decisions = session.decisions.filter((each) => !places.has(keyOf(each)));
  return { session: { ...session, decisions }, reopened };
}

function isSameSheet(known: Pick<KeyedEntry, 'pages'>, { pages }: ScannedBallot): boolean {
  return JSON.stringify(known.pages ?? []) === JSON.stringify(pages);
}

function keyOf({ bundle, position }: BallotPlace): string {
  return `${String(bundle)}/${String(position)}`;
}

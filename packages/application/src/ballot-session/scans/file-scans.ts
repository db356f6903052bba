import {
  agreedFigure,
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
export async function fileScans(
  stores: Pick<Stores, 'ballotScans' | 'ballotSessions'>,
  of: {
    readonly session: BallotSession;
    readonly witness: Witness;
    readonly by: CountingMemberId;
    readonly at: Instant;
  },
): Promise<FiledScans | undefined> {
  const { session, witness, by, at } = of;
  const files = await stores.ballotScans.files(session.id);
  const own = files.filter((each) => each.witness === witness);
  if (own.some(({ readAt, sameAs }) => readAt === undefined && sameAs === undefined))
    return undefined;
  const { laid } = await witnessScans(stores, session, witness);
  const collected = agreedFigure(session.collected) ?? 0;
  const open = laid.reading || laid.stops.length > 0;
  if (open || laid.ballots.length !== collected || collected === 0) return undefined;
  const before = await stores.ballotSessions.keyed(session.id);
  const filed = new Map(
    before.filter((each) => each.witness === witness).map((each) => [keyOf(each), each]),
  );
  const moved: BallotPlace[] = [];
  for (const [index, ballot] of laid.ballots.entries()) {
    const place = placeInBundle(index + 1);
    const known = filed.get(keyOf(place));
    if (known && !isSameSheet(known, ballot)) moved.push(place);
    if (known && isSameSheet(known, ballot) && sameMarks(known.marks, ballot.marks)) continue;
    const { marks, pages } = ballot;
    await stores.ballotSessions.key(session.id, { witness, ...place, marks, pages, by, at });
  }
  await stores.ballotScans.setFiled(session.id, witness, true);
  return { ...withoutMoved(session, moved), ballots: laid.ballots.length };
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

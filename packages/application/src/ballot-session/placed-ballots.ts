import {
  agreedFigure,
  compareWitnesses,
  scanningWitnesses,
  type BallotSession,
  type PlacedBallot,
} from '@daihoi/domain/ballot-session';
import type { Stores } from '../ports/ports.ts';
import type { KeyedEntry } from './ballot-session-store.ts';

/** Every ballot of the box as the two witnesses saw it; none before the box was counted. */
export async function placedBallots(
  stores: BallotStores,
  session: BallotSession,
): Promise<readonly PlacedBallot[]> {
  return compareSeen(session, await seenBallots(stores, session));
}

type BallotStores = Pick<Stores, 'ballotSessions' | 'ballotScans'>;

/** What the witnesses saw. A scanner whose sheets are still being read or explained has seen nothing yet. */
export async function seenBallots(
  stores: BallotStores,
  session: BallotSession,
): Promise<readonly KeyedEntry[]> {
  if (agreedFigure(session.collected) === undefined) return [];
  const keyed = await stores.ballotSessions.keyed(session.id);
  if (scanningWitnesses(session).length === 0) return keyed;
  const unfiled = await stores.ballotScans.unfiled(session.id);
  return keyed.filter(({ witness }) => !unfiled.includes(witness));
}

/** Lays what was seen side by side. */
export function compareSeen(
  session: BallotSession,
  keyed: readonly KeyedEntry[],
): readonly PlacedBallot[] {
  const collected = agreedFigure(session.collected);
  if (collected === undefined) return [];
  return compareWitnesses({
    collected,
    keyed,
    decisions: session.decisions,
    orderMayDiffer: scanningWitnesses(session).length > 0,
  });
}

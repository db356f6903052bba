import {
  agreedFigure,
  compareWitnesses,
  type BallotSession,
  type PlacedBallot,
} from '@daihoi/domain/ballot-session';
import type { Stores } from '../ports/ports.ts';

/** Every ballot of the box as the two witnesses keyed it; none before the box was counted. */
export async function placedBallots(
  stores: Pick<Stores, 'ballotSessions'>,
  session: BallotSession,
): Promise<readonly PlacedBallot[]> {
  const collected = agreedFigure(session.collected);
  if (collected === undefined) return [];
  const keyed = await stores.ballotSessions.keyed(session.id);
  return compareWitnesses({ collected, keyed, decisions: session.decisions });
}

import type { BallotSession } from './ballot-session.ts';

/** True from the fixed list to the seal: its ballots are, or may soon be, in somebody's hands. */
function isInHands({ state }: Pick<BallotSession, 'state'>): boolean {
  return state !== 'PREPARED' && state !== 'SEALED' && state !== 'VOID';
}

/**
 * The other ballots of the congress that are open now on paper of the same colour: two such piles can be mixed up. Nothing chosen
 * is white paper, and is told of only beside a ballot for which somebody chose: most elections need no colours.
 */
export function sameTint(
  session: BallotSession,
  ofCongress: readonly BallotSession[],
): readonly BallotSession[] {
  if (!isInHands(session)) return [];
  return ofCongress.filter(
    (each) =>
      each.id !== session.id &&
      isInHands(each) &&
      (each.tint ?? session.tint) !== undefined &&
      (each.tint ?? 'white') === (session.tint ?? 'white'),
  );
}

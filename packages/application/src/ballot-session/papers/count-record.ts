import { agreedFigure, type BallotSession } from '@daihoi/domain/ballot-session';
import type { BallotPile, ElectionCount } from '@daihoi/domain/election';
import { canonicalJson } from '@daihoi/domain/kernel';

/**
 * Everything that a count rests on and decided, as one text: its digest gives the check code that ties the papers of a ballot
 * to its data. Who typed which ballot and in which order is not in it.
 */
export function countRecord(counted: {
  readonly session: BallotSession;
  readonly count: ElectionCount | undefined;
  readonly piles: readonly BallotPile[];
}): string {
  const { session, count, piles } = counted;
  const { congressId, office, round, regulation, body, seats, alternateSeats, form } = session;
  const { candidates, committee, rolls, printed, decisions, sample } = session;
  return canonicalJson({
    congressId,
    office,
    round,
    regulation,
    body,
    seats,
    alternateSeats,
    form,
    candidates,
    committee: committee.map(({ name, role }) => ({ name, role })),
    rolls,
    printed,
    issued: agreedFigure(session.issued),
    collected: agreedFigure(session.collected),
    decisions,
    sample,
    piles,
    count,
  });
}

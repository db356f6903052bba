import { isCountLocked } from '@daihoi/domain/ballot-session';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { ElectionOffice } from '@daihoi/domain/election';
import type { Stores } from '../ports/ports.ts';

/** The ballot was counted in the counting room and its minutes are signed: nobody changes what it gave. */
export interface CountIsSealed {
  readonly code: 'result.count-sealed';
  readonly number: number;
}

interface CountedBallot {
  readonly office: ElectionOffice;
  readonly number: number;
  readonly attempt: number;
}

/**
 * Refuses to touch a ballot whose minutes were signed in the counting room; once it is sealed two members open the seal by a
 * decision first.
 */
export async function refuseUnderSeal(
  stores: Pick<Stores, 'ballotSessions'>,
  congressId: CongressId,
  ballot: CountedBallot,
): Promise<Result<true, CountIsSealed>> {
  const isLocked = await lockedCounts(stores, congressId);
  return isLocked(ballot) ? err({ code: 'result.count-sealed', number: ballot.number }) : ok(true);
}

/**
 * Tells which ballots of a congress stand fast as the counting room counted them. What was annulled was counted under a
 * signature of its own, so an attempt that was entered by hand later stays free.
 */
export async function lockedCounts(
  { ballotSessions }: Pick<Stores, 'ballotSessions'>,
  congressId: CongressId,
): Promise<(ballot: CountedBallot) => boolean> {
  const locked = (await ballotSessions.ofCongress(congressId)).filter(({ session }) =>
    isCountLocked(session),
  );
  return ({ office, number, attempt }) =>
    locked.filter(({ session }) => session.office === office && session.round.number === number)
      .length >= attempt;
}

import { isCountLocked, type BallotSessionId } from '@daihoi/domain/ballot-session';
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
  readonly countedIn: BallotSessionId | undefined;
}

/**
 * Refuses to touch a ballot whose minutes were signed in the counting room; once it is sealed two members open the seal by a
 * decision first.
 */
export async function refuseUnderSeal(
  stores: Pick<Stores, 'ballotSessions' | 'results'>,
  congressId: CongressId,
  ballot: CountedBallot,
): Promise<Result<true, CountIsSealed>> {
  const isLocked = await lockedCounts(stores, congressId);
  return isLocked(ballot) ? err({ code: 'result.count-sealed', number: ballot.number }) : ok(true);
}

/**
 * Tells which ballots of a congress stand fast as the counting room counted them: each by the ballot of the room that it came
 * from. One that names none was typed, or was written before that was kept: it is held against the locked ballots of its place
 * that no other names. What was annulled was counted under a signature of its own, so an attempt that was typed later stays free.
 */
export async function lockedCounts(
  { ballotSessions, results }: Pick<Stores, 'ballotSessions' | 'results'>,
  congressId: CongressId,
): Promise<(ballot: CountedBallot) => boolean> {
  const locked = (await ballotSessions.ofCongress(congressId))
    .map(({ session }) => session)
    .filter(isCountLocked);
  const named = new Set((await results.ballots(congressId)).map(({ countedIn }) => countedIn));
  const unnamed = locked.filter(({ id }) => !named.has(id));
  return ({ office, number, attempt, countedIn }) =>
    countedIn === undefined
      ? unnamed.filter((each) => each.office === office && each.round.number === number).length >=
        attempt
      : locked.some(({ id }) => id === countedIn);
}

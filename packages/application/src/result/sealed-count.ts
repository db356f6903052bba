import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { ElectionOffice } from '@daihoi/domain/election';
import type { Stores } from '../ports/ports.ts';

/** The ballot was counted in the counting room and its seal is closed: nobody changes what it gave. */
export interface CountIsSealed {
  readonly code: 'result.count-sealed';
  readonly number: number;
}

/**
 * Refuses to touch a ballot whose count lies under the seal of the counting room; two members open the seal by a decision first.
 * What was annulled was counted under a seal of its own, so an attempt that was entered by hand later stays free.
 */
export async function refuseUnderSeal(
  { ballotSessions }: Pick<Stores, 'ballotSessions'>,
  congressId: CongressId,
  ballot: {
    readonly office: ElectionOffice;
    readonly number: number;
    readonly attempt: number;
  },
): Promise<Result<true, CountIsSealed>> {
  const { office, number, attempt } = ballot;
  const sealed = (await ballotSessions.ofCongress(congressId)).filter(
    ({ session }) =>
      session.state === 'SEALED' && session.office === office && session.round.number === number,
  );
  return sealed.length < attempt ? ok(true) : err({ code: 'result.count-sealed', number });
}

import {
  checkCodeReset,
  type CommitteeMember,
  type CountingMemberId,
  type ResetCodeRefusal,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { forgetAttempts } from '../people/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { choiceName } from './set-code.ts';
import { withHands, type HandsCommand, type SignedRefusal } from './signed-act.ts';
import { attemptName, type HandSecrets } from './verify-hands.ts';

/** There is no code to take away. */
export interface NoCode {
  readonly code: 'ballot-session.reset-none';
  readonly name: string;
}

export type ResetRefusal = SignedRefusal | ResetCodeRefusal | NoCode;

/**
 * Takes a forgotten code away, with a reason: the head and another member do it for anybody, two members for the head. The person
 * then chooses a code as at first; what waited because of wrong codes waits no more.
 */
export function resetMemberCode(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: HandsCommand;
    readonly member: CountingMemberId;
    readonly reason: string;
  },
): Promise<Result<number, ResetRefusal>> {
  const reason = given.reason.trim();
  return withHands<ResetRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.code-reset',
    change: async (stores, session, by) => {
      // A code is chosen under the same hold, so that of both at once one stands.
      await stores.congresses.hold(session.congressId);
      const checked = checkCodeReset(session, { member: given.member, by, reason });
      if (!checked.ok) return checked;
      const dropped = await dropCode(stores, secrets, checked.value);
      return dropped.ok ? ok({ session, payload: { whose: dropped.value, reason } }) : dropped;
    },
  });
}

/** Takes a code away with everything that waits because of wrong ones; tells whose it was. */
export async function dropCode(
  stores: Pick<Stores, 'ballotSessions' | 'attempts'>,
  secrets: Pick<HandSecrets, 'tokenHash'>,
  { id, name }: Pick<CommitteeMember, 'id' | 'name'>,
): Promise<Result<Pick<CommitteeMember, 'id' | 'name'>, NoCode>> {
  const codes = await stores.ballotSessions.codes([id]);
  if (!codes.has(id)) return err({ code: 'ballot-session.reset-none', name });
  await stores.ballotSessions.dropCode(id);
  for (const each of [attemptName(id), choiceName(id)]) await forgetAttempts(stores, secrets, each);
  return ok({ id, name });
}

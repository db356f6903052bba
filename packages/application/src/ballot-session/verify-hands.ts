import type { BallotSession, CountingMemberId } from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { attemptPassed, beginAttempt, type Locked, type Secrets } from '../people/index.ts';
import type { Ports } from '../ports/ports.ts';

/** Somebody of the committee with the code that he or she typed. */
export interface TypedHand {
  readonly member: CountingMemberId;
  readonly code: string;
}

/** What checking codes needs of the secrets. */
export type HandSecrets = Pick<
  Secrets,
  'hashPassword' | 'verifyPassword' | 'tokenHash' | 'newToken'
>;

export type HandRefusal =
  | Locked
  | { readonly code: 'ballot-session.code-wrong'; readonly name: string }
  | { readonly code: 'ballot-session.code-missing'; readonly name: string }
  | { readonly code: 'ballot-session.not-of-committee' };

/**
 * Checks that those who act are of the committee and typed their own codes. Wrong codes are counted and kept waiting as at a
 * sign-in. Call it before the transaction of the act: it is slow on purpose.
 */
export async function verifyHands(
  ports: Pick<Ports, 'read' | 'transact' | 'clock'>,
  secrets: HandSecrets,
  given: { readonly session: BallotSession; readonly hands: readonly TypedHand[] },
): Promise<Result<readonly CountingMemberId[], HandRefusal>> {
  const { session, hands } = given;
  const codes = await ports.read.ballotSessions.codes(hands.map(({ member }) => member));
  for (const { member: id, code } of hands) {
    const member = session.committee.find((each) => each.id === id);
    if (!member) return err({ code: 'ballot-session.not-of-committee' });
    const stored = codes.get(id);
    if (stored === undefined)
      return err({ code: 'ballot-session.code-missing', name: member.name });
    const begun = await beginAttempt(ports, secrets, attemptName(id));
    if (!begun.ok) return begun;
    if (!(await secrets.verifyPassword(code, stored)))
      return err({ code: 'ballot-session.code-wrong', name: member.name });
    await attemptPassed(ports, secrets, attemptName(id));
  }
  return ok(hands.map(({ member }) => member));
}

/** Under which name wrong codes of a member are counted. No user name has a colon, so codes and passwords are counted apart. */
export function attemptName(id: CountingMemberId): string {
  return `counting:${id}`;
}

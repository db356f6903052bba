import {
  replaceHead,
  type CountingMemberId,
  type HeadDecider,
  type ReplaceHeadRefusal,
} from '@daihoi/domain/ballot-session';
import { invariant, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { personOf } from './logged-people.ts';
import { withHands, type HandsCommand, type SignedRefusal } from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

/**
 * Lets another member lead the committee from now on: two members sign, with who decided so, where it is written, and why. What
 * the former head signed stands; the next act that asks for the head asks for the new one, on every machine.
 */
export function replaceHeadOf(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: HandsCommand;
    readonly came: CountingMemberId;
    readonly decidedBy: HeadDecider;
    readonly decision: string;
    readonly reason: string;
  },
): Promise<Result<number, SignedRefusal | ReplaceHeadRefusal>> {
  const { came, decidedBy } = given;
  const decision = given.decision.trim();
  const reason = given.reason.trim();
  return withHands<ReplaceHeadRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.head-replaced',
    change: (_stores, session, by) => {
      const at = ports.clock.now();
      const after = replaceHead(session, { came, decidedBy, decision, reason, by, at });
      if (!after.ok) return after;
      const change = after.value.headChanges?.at(-1);
      invariant(change !== undefined, 'another head that is not written down');
      const people = { gone: personOf(session, change.left), came: personOf(session, came) };
      return ok({ session: after.value, payload: { ...people, decidedBy, decision, reason } });
    },
  });
}

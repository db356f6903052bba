import { handsSuffice, type SessionHands, type SessionState } from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { withHands, type HandsCommand, type SignedRefusal } from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

export type CorrectPrintedRefusal =
  | SignedRefusal
  | { readonly code: 'ballot-session.hands'; readonly hands: SessionHands }
  | { readonly code: 'ballot-session.printed-reason' }
  | { readonly code: 'ballot-session.printed-closed' };

/** From the printed ballots to the reconciled ones: before, nobody has signed the number; afterwards the equations stand on it. */
const open: readonly SessionState[] = ['BALLOTS_PRINTED', 'BOX_SEALED', 'ISSUED', 'COLLECTED'];

/**
 * Puts right how many ballots were printed, once the head has signed that they are: the head and another member, with a reason.
 * The log tells the number before.
 */
export function correctPrinted(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: HandsCommand;
    readonly printed: number;
    readonly reason: string;
  },
): Promise<Result<number, CorrectPrintedRefusal>> {
  const { printed } = given;
  const reason = given.reason.trim();
  return withHands<CorrectPrintedRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.printed-corrected',
    change: (_stores, session, by) => {
      if (!open.includes(session.state)) return err({ code: 'ballot-session.printed-closed' });
      if (!handsSuffice(session, 'headAndMember', by))
        return err({ code: 'ballot-session.hands', hands: 'headAndMember' });
      if (reason === '') return err({ code: 'ballot-session.printed-reason' });
      const payload = { printed, before: session.printed, reason };
      return ok({ session: { ...session, printed }, payload });
    },
  });
}

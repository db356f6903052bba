import {
  checkVouchedReset,
  type CountingMemberId,
  type VouchedReset,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import {
  confirmSecondPerson,
  type SecondPerson,
  type SecondPersonClaim,
  type SecondPersonRefusal,
  type SecondPersonSecrets,
} from '../issuing/index.ts';
import type { Ports } from '../ports/ports.ts';
import { sessionNotFound } from './record-session.ts';
import { dropCode, type ResetRefusal } from './reset-code.ts';
import { withHands, type SignedCommand } from './signed-act.ts';
import type { HandSecrets } from './verify-hands.ts';

export type VouchRefusal = ResetRefusal | SecondPersonRefusal;

interface Vouching {
  readonly actor: Actor;
  readonly command: SignedCommand;
  readonly member: CountingMemberId;
  readonly officer: SecondPersonClaim;
  readonly reason: string;
}

/**
 * Takes a forgotten code away where the committee has no two others at hand: a member signs, and somebody who may vouch for the
 * unit types user name and password at the machine. It is neither of the committee nor the account that opened the room, so
 * nobody comes to the code of another alone. The log and the room name both.
 */
export async function vouchForCode(
  ports: Ports,
  secrets: HandSecrets & SecondPersonSecrets,
  given: Vouching,
): Promise<Result<number, VouchRefusal>> {
  const { hand, ...command } = given.command;
  const reason = given.reason.trim();
  const officer = await officerOf(ports, secrets, given);
  if (!officer.ok) return officer;
  const { accountId, name } = officer.value;
  return withHands<VouchRefusal>(ports, secrets, {
    actor: given.actor,
    command: { ...command, hands: [hand] },
    act: 'ballot.code-vouched',
    change: async (stores, session) => {
      await stores.congresses.hold(session.congressId);
      const asked = { member: given.member, by: hand.member, officer: name, reason };
      const checked = checkVouchedReset(session, asked);
      if (!checked.ok) return checked;
      const dropped = await dropCode(stores, secrets, checked.value);
      if (!dropped.ok) return dropped;
      const at = ports.clock.now();
      const reset: VouchedReset = {
        whose: given.member,
        by: hand.member,
        officer: name,
        reason,
        at,
      };
      return ok({
        session: { ...session, vouchedResets: [...(session.vouchedResets ?? []), reset] },
        payload: { whose: dropped.value, officer: { accountId, name }, reason },
      });
    },
  });
}

/** The one who vouches: somebody else than the account that opened the room, with the right on this unit. */
async function officerOf(
  ports: Ports,
  secrets: SecondPersonSecrets,
  { actor, command, officer }: Pick<Vouching, 'actor' | 'command' | 'officer'>,
): Promise<Result<SecondPerson, VouchRefusal>> {
  const congress = await ports.read.congresses.byId(command.place.congressId);
  if (!congress) return err(sessionNotFound(command.place));
  return confirmSecondPerson(ports, secrets, {
    ...officer,
    act: 'ballot.vouch',
    path: congress.unitPath,
    not: actor.accountId,
  });
}

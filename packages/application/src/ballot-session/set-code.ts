import type { CountingMemberId } from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { auditSession, sessionNotFound } from './record-session.ts';
import { verifyHands, type HandRefusal, type HandSecrets } from './verify-hands.ts';

const shortest = 6;

export type CodeRefusal =
  | NotFound
  | HandRefusal
  | { readonly code: 'ballot-session.code-too-short'; readonly shortest: number }
  | { readonly code: 'ballot-session.code-plain' };

/**
 * A member of the committee chooses the code to sign acts with. The first one is free, a later one asks for the old one. The
 * code serves every ballot of the congress.
 */
export async function setMemberCode(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly place: SessionPlace;
    readonly member: CountingMemberId;
    readonly code: string;
    readonly old?: string | undefined;
  },
): Promise<Result<true, CodeRefusal>> {
  const { actor, place, member, code, old } = given;
  const found = await ports.read.ballotSessions.find(place);
  if (!found) return err(sessionNotFound(place));
  const { session } = found;
  if (!session.committee.some((each) => each.id === member))
    return err({ code: 'ballot-session.not-of-committee' });
  if (code.length < shortest) return err({ code: 'ballot-session.code-too-short', shortest });
  if (new Set(code).size < 3) return err({ code: 'ballot-session.code-plain' });
  const known = (await ports.read.ballotSessions.codes([member])).has(member);
  if (known) {
    const right = await verifyHands(ports, secrets, {
      session,
      hands: [{ member, code: old ?? '' }],
    });
    if (!right.ok) return right;
  }
  const hash = await secrets.hashPassword(code);
  return ports.transact(async (stores): Promise<Result<true, CodeRefusal>> => {
    await stores.ballotSessions.putCode(place.congressId, member, hash);
    await auditSession(ports, stores, {
      actor,
      session,
      act: 'ballot.code-chosen',
      after: { member },
    });
    return ok(true);
  });
}

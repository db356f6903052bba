import type { BallotSession, CountingMemberId } from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { beginAttempt } from '../people/index.ts';
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
  | { readonly code: 'ballot-session.code-plain' }
  | { readonly code: 'ballot-session.code-another' }
  | { readonly code: 'ballot-session.code-chosen' };

type Codes = ReadonlyMap<CountingMemberId, string>;

interface Chosen {
  readonly actor: Actor;
  readonly place: SessionPlace;
  readonly member: CountingMemberId;
  readonly code: string;
  readonly old?: string | undefined;
}

/**
 * A member of the committee chooses the code to sign acts with. The first one is free, a later one asks for the old one. The
 * code serves every ballot of the congress. No two members have the same: each would sign as the other.
 */
export async function setMemberCode(
  ports: Ports,
  secrets: HandSecrets,
  given: Chosen,
): Promise<Result<true, CodeRefusal>> {
  const { place, member, code } = given;
  const found = await ports.read.ballotSessions.find(place);
  if (!found) return err(sessionNotFound(place));
  const { session } = found;
  if (!isMember(session, member)) return err({ code: 'ballot-session.not-of-committee' });
  if (code.length < shortest) return err({ code: 'ballot-session.code-too-short', shortest });
  if (new Set(code).size < 3) return err({ code: 'ballot-session.code-plain' });
  const codes = await ports.read.ballotSessions.codes(idsOf(session));
  if (codes.has(member)) {
    const hands = [{ member, code: given.old ?? '' }];
    const right = await verifyHands(ports, secrets, { session, hands });
    if (!right.ok) return right;
  }
  // Counted and never taken back: whoever tries codes here would learn which ones others have.
  const begun = await beginAttempt(ports, secrets, choiceName(member));
  if (!begun.ok) return begun;
  if (await isTaken(secrets, code, others(codes, member)))
    return err({ code: 'ballot-session.code-another' });
  const hash = await secrets.hashPassword(code);
  return storeCode(ports, secrets, { ...given, hash, codes });
}

/**
 * The codes were looked at before, for that is slow on purpose. Whoever chose one in between is looked at again under the hold
 * of the congress, so that of two choices at once the first one stands.
 */
function storeCode(
  ports: Ports,
  secrets: HandSecrets,
  given: Chosen & { readonly hash: string; readonly codes: Codes },
): Promise<Result<true, CodeRefusal>> {
  const { actor, place, member, code, hash, codes } = given;
  return ports.transact(async (stores): Promise<Result<true, CodeRefusal>> => {
    await stores.congresses.hold(place.congressId);
    const found = await stores.ballotSessions.find(place);
    if (!found) return err(sessionNotFound(place));
    const { session } = found;
    if (!isMember(session, member)) return err({ code: 'ballot-session.not-of-committee' });
    const now = await stores.ballotSessions.codes(idsOf(session));
    if (now.get(member) !== codes.get(member)) return err({ code: 'ballot-session.code-chosen' });
    const since = [...others(now, member)].filter(([id, stored]) => codes.get(id) !== stored);
    if (await isTaken(secrets, code, new Map(since)))
      return err({ code: 'ballot-session.code-another' });
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

/** Under which name the codes are counted that somebody tries to choose. */
export function choiceName(id: CountingMemberId): string {
  return `counting-code:${id}`;
}

function isMember({ committee }: BallotSession, member: CountingMemberId): boolean {
  return committee.some(({ id }) => id === member);
}

function idsOf({ committee }: BallotSession): readonly CountingMemberId[] {
  return committee.map(({ id }) => id);
}

function others(codes: Codes, member: CountingMemberId): Codes {
  return new Map([...codes].filter(([id]) => id !== member));
}

/** Every stored code has a salt of its own, so the new one is tried against each. */
async function isTaken(secrets: HandSecrets, code: string, codes: Codes): Promise<boolean> {
  const same = await Promise.all(
    [...codes.values()].map((stored) => secrets.verifyPassword(code, stored)),
  );
  return same.includes(true);
}

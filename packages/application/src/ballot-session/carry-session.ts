import {
  checkTypists,
  moveSession,
  type BallotSession,
  type MoveSessionRefusal,
  type PlacedBallot,
  type SessionMove,
  type Typist,
  type TypistsProblem,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { isResultOpen, type EnterBallotRefusal } from '../result/index.ts';
import type { SessionPlace, StoredSession } from './ballot-session-store.ts';
import { placedBallots } from './placed-ballots.ts';
import { holdSession, recordSession, sessionNotFound } from './record-session.ts';
import { reportCount } from './report-count.ts';
import { verifyHands, type HandRefusal, type HandSecrets, type TypedHand } from './verify-hands.ts';

export interface CarrySession {
  readonly place: SessionPlace;
  readonly version: number;
  readonly move: SessionMove;
  readonly hands: readonly TypedHand[];
  readonly typists?: readonly Typist[] | undefined;
  readonly reason?: string | undefined;
}

export type CarryRefusal =
  | NotFound
  | StaleVersion
  | HandRefusal
  | MoveSessionRefusal
  | EnterBallotRefusal
  | { readonly code: 'ballot-session.reason-needed'; readonly move: SessionMove }
  | { readonly code: 'ballot-session.not-in-session' }
  | { readonly code: `ballot-session.${TypistsProblem}` };

/** Moves that nobody understands later without a reason: the decision that opens a seal, why a count begins anew. */
const needReason: readonly SessionMove[] = ['openSeal', 'recount', 'countAgain', 'declareVoid'];

/**
 * Carries a ballot on: the table says from where, the hands say who, the checklist says what is still missing. Signing the
 * minutes writes the result of the ballot into the results of the congress in the same transaction.
 */
export async function carrySession(
  ports: Ports,
  secrets: HandSecrets,
  given: { readonly actor: Actor; readonly command: CarrySession },
): Promise<Result<number, CarryRefusal>> {
  const { actor, command } = given;
  const { place, version, move, hands } = command;
  const reason = command.reason?.trim() ?? '';
  if (needReason.includes(move) && reason === '')
    return err({ code: 'ballot-session.reason-needed', move });
  const found = await ports.read.ballotSessions.find(place);
  if (!found) return err(sessionNotFound(place));
  const verified = await verifyHands(ports, secrets, { session: found.session, hands });
  if (!verified.ok) return verified;
  return ports.transact(async (stores): Promise<Result<number, CarryRefusal>> => {
    const held = await holdSession(stores, place, version);
    if (!held.ok) return held;
    if (move === 'sealBox' && !(await mayVote(stores, held.value)))
      return err({ code: 'ballot-session.not-in-session' });
    const before = withTypists(held.value, command);
    if (!before.ok) return before;
    const placed = await placedBallots(stores, before.value.session);
    const moved = moveSession(before.value.session, { move, by: verified.value, placed });
    if (!moved.ok) return moved;
    const after = await finish(ports, stores, { actor, move, session: moved.value, placed });
    if (!after.ok) return after;
    return recordSession(ports, stores, {
      actor,
      before: before.value,
      after: after.value,
      act: actOf(move),
      members: verified.value,
      payload: { move, ...(reason === '' ? {} : { reason }) },
    });
  });
}

function actOf(move: SessionMove): AuditAct {
  return `ballot.move-${move}`;
}

/** Ballots are handed out only once the congress sits: its result could not be written otherwise. */
async function mayVote(stores: Stores, { session }: StoredSession): Promise<boolean> {
  const record = await stores.congresses.byId(session.congressId);
  return record !== undefined && isResultOpen(record);
}

/** Those who key are named when the counting starts. */
function withTypists(
  held: StoredSession,
  { move, typists }: CarrySession,
): Result<StoredSession, CarryRefusal> {
  if (move !== 'startCounting' || !typists) return ok(held);
  const problem = checkTypists(held.session, typists);
  return problem === undefined
    ? ok({ ...held, session: { ...held.session, typists } })
    : err({ code: `ballot-session.${problem}` });
}

/** What signing and sealing do besides moving on. */
async function finish(
  ports: Ports,
  stores: Stores,
  work: {
    readonly actor: Actor;
    readonly move: SessionMove;
    readonly session: BallotSession;
    readonly placed: readonly PlacedBallot[];
  },
): Promise<Result<BallotSession, CarryRefusal>> {
  const { move, session } = work;
  if (move === 'signMinutes' && session.sealHash === undefined) {
    const reported = await reportCount(ports, stores, work);
    return reported.ok ? ok(session) : reported;
  }
  if (move !== 'seal') return ok(session);
  const events = await stores.ballotSessions.events(session.id);
  return ok({ ...session, sealHash: events.at(-1)?.hash });
}

import {
  agreedFigure,
  checkTypists,
  moveSession,
  type BallotSession,
  type MoveSessionRefusal,
  type PlacedBallot,
  type SessionMove,
  type Typist,
  type TypistsProblem,
} from '@daihoi/domain/ballot-session';
import { defined, err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import { readDocumentNumber } from '@daihoi/domain/papers';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { isResultOpen } from '../result/index.ts';
import { chooseWords } from './papers/choose-words.ts';
import { placedBallots } from './placed-ballots.ts';
import { reportCount, type ReportRefusal } from './report-count.ts';
import { layScansAnew, openScans } from './scans/scans-anew.ts';
import type { SealedVotes } from './seal-line.ts';
import { refuseChanged, sealedVotes, type SealBroken } from './seal-votes.ts';
import { saltOf, type BallotSecrets } from './sealed-ballots.ts';
import { withHands, type HandsCommand, type SignedRefusal } from './signed-act.ts';

export interface CarrySession extends HandsCommand {
  readonly move: SessionMove;
  readonly typists?: readonly Typist[] | undefined;
  readonly reason?: string | undefined;
}

export type CarryRefusal =
  | SignedRefusal
  | MoveSessionRefusal
  | ReportRefusal
  | SealBroken
  | { readonly code: 'ballot-session.reason-needed'; readonly move: SessionMove }
  | { readonly code: 'ballot-session.seal-decision' }
  | { readonly code: 'ballot-session.not-in-session' }
  | { readonly code: 'ballot-session.typists-kept' }
  | { readonly code: `ballot-session.${TypistsProblem}` };

/** Moves that nobody understands later without a reason: the decision that opens a seal, why a count begins anew. */
const needReason: readonly SessionMove[] = [
  'openSeal',
  'recount',
  'countAgain',
  'recollect',
  'declareVoid',
];

/**
 * Carries a ballot on: the table says from where, the hands say who, the checklist says what is still missing. Signing the
 * minutes writes the result of the ballot into the results of the congress in the same transaction.
 */
export async function carrySession(
  ports: Ports,
  secrets: BallotSecrets,
  { actor, command }: { readonly actor: Actor; readonly command: CarrySession },
): Promise<Result<number, CarryRefusal>> {
  const { move } = command;
  const reason = command.reason?.trim() ?? '';
  if (needReason.includes(move) && reason === '')
    return err({ code: 'ballot-session.reason-needed', move });
  if (move === 'openSeal' && !namesDecision(reason))
    return err({ code: 'ballot-session.seal-decision' });
  return withHands<CarryRefusal>(ports, secrets, {
    actor,
    act: actOf(move),
    command,
    change: async (stores, held, by) => {
      if (move === 'sealBox' && !(await mayVote(stores, held)))
        return err({ code: 'ballot-session.not-in-session' });
      const before = withTypists(held, command);
      if (!before.ok) return before;
      const placed = await placedBallots(stores, before.value);
      const told = { reason, at: ports.clock.now() };
      const moved = moveSession(before.value, { move, by, placed, told });
      if (!moved.ok) return moved;
      const work = { actor, move, session: moved.value, placed };
      const after = await finish(ports, stores, work);
      if (!after.ok) return after;
      const payload = { move, ...(reason === '' ? {} : { reason }), ...shownBy(move, held) };
      if (move !== 'seal' && move !== 'signMinutes') return ok({ session: after.value, payload });
      const named = await nameVotes(stores, secrets, work);
      if (!named.ok) return named;
      return ok({ session: named.value.session, payload: { ...payload, ...named.value.votes } });
    },
  });
}

/** A seal is opened by a decision (190-QĐ/TW, article 35): its number stands in what was written. */
function namesDecision(reason: string): boolean {
  const words = reason.split(/\s+/u).map((word) => word.replace(/[.,;]+$/u, ''));
  return words.some((word) => readDocumentNumber(word).ok);
}

function actOf(move: SessionMove): AuditAct {
  return `ballot.move-${move}`;
}

/** Ballots are handed out only once the congress sits: its result could not be written otherwise. */
async function mayVote(stores: Stores, { congressId }: BallotSession): Promise<boolean> {
  const record = await stores.congresses.byId(congressId);
  return record !== undefined && isResultOpen(record);
}

/** What the hall was shown, for the log. */
function shownBy(move: SessionMove, session: BallotSession) {
  if (move !== 'tellHall') return {};
  const { issued } = agreedFigure(session.issued) ?? {};
  return { shown: defined({ issued, collected: agreedFigure(session.collected) }) };
}

/**
 * Those who key are named when the counting starts. Where it goes on after the ballots collected were told anew they are the
 * same, for what they keyed stays: another choice could lay the work of one person in both witnesses.
 */
function withTypists(
  session: BallotSession,
  { move, typists }: CarrySession,
): Result<BallotSession, CarryRefusal> {
  if (move !== 'startCounting' || !typists) return ok(session);
  if (session.typists.length > 0) return err({ code: 'ballot-session.typists-kept' });
  const problem = checkTypists(session, typists);
  return problem === undefined
    ? ok({ ...session, typists })
    : err({ code: `ballot-session.${problem}` });
}

interface Work {
  readonly actor: Actor;
  readonly move: SessionMove;
  readonly session: BallotSession;
  readonly placed: readonly PlacedBallot[];
}

/** What a move does besides moving on. */
async function finish(
  ports: Ports,
  stores: Stores,
  work: Work,
): Promise<Result<BallotSession, CarryRefusal>> {
  const { move, session } = work;
  const at = ports.clock.now();
  if (move === 'decide' || move === 'recollect')
    await stores.ballotSessions.closeSeats(session.id, at);
  if (move === 'recollect') await openScans(stores, session);
  if (move === 'release' && ports.rehearsal !== true) await chooseWords(stores, session, at);
  if (move === 'startCounting') return ok(await layScansAnew(stores, session, at));
  if (move === 'signMinutes' && session.sealHash === undefined) {
    const reported = await reportCount(ports, stores, work);
    return reported.ok ? ok(session) : reported;
  }
  return ok(session);
}

/**
 * Says in the line of the signing, and again in that of the sealing, what the votes are. A count is not sealed over other votes
 * than its minutes were signed for, nor, where its seal was opened, than were sealed before. The seal is the hash of the log so far.
 */
async function nameVotes(
  stores: Stores,
  secrets: BallotSecrets,
  { move, session, placed }: Pick<Work, 'move' | 'session' | 'placed'>,
): Promise<Result<{ readonly session: BallotSession; readonly votes: SealedVotes }, SealBroken>> {
  const events = await stores.ballotSessions.events(session.id);
  const changed = refuseChanged({ session, placed, events }, secrets.tokenHash);
  if (changed) return err(changed);
  const salt = saltOf(session, secrets);
  const votes = sealedVotes({ session, placed }, { salt, hash: secrets.tokenHash });
  invariant(votes !== undefined, `ballot ${session.id} is signed and does not count`);
  const seal = move === 'seal' ? { sealHash: events.at(-1)?.hash } : {};
  return ok({ session: { ...session, ...seal, sealSalt: salt }, votes });
}

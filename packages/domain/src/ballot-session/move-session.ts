import { err, ok, type Instant, type Result } from '../kernel/index.ts';
import {
  agreedFigure,
  withoutSample,
  type BallotSession,
  type CommitteeMember,
  type CountingMemberId,
} from './ballot-session.ts';
import type { PlacedBallot } from './compare-witnesses.ts';
import { openItems, type OpenItem } from './session-checklist.ts';
import {
  mayMove,
  sessionMoves,
  type SessionHands,
  type SessionMove,
  type SessionState,
} from './session-state.ts';

export type MoveSessionRefusal =
  | {
      readonly code: 'ballot-session.move-not-allowed';
      readonly move: SessionMove;
      readonly state: SessionState;
    }
  | {
      readonly code: 'ballot-session.items-open';
      readonly move: SessionMove;
      readonly items: readonly OpenItem[];
    }
  | { readonly code: 'ballot-session.hands'; readonly hands: SessionHands };

/** A move that somebody wants to make, with those who put their hands to it. */
export interface SessionMoving {
  readonly move: SessionMove;
  /** Whose codes were given; the order does not matter. */
  readonly by: readonly CountingMemberId[];
  readonly placed: readonly PlacedBallot[];
  /** Why and when; for a figure that is told anew while ballots are counted. */
  readonly told?: { readonly reason: string; readonly at: Instant } | undefined;
}

/** Carries a session on when the table, the hands and the checklist let it. */
export function moveSession(
  session: BallotSession,
  moving: SessionMoving,
): Result<BallotSession, MoveSessionRefusal> {
  const { move, by, placed } = moving;
  const { state } = session;
  if (!mayMove(move, state)) return err({ code: 'ballot-session.move-not-allowed', move, state });
  const { hands, to } = sessionMoves[move];
  if (!handsSuffice(session, hands, by)) return err({ code: 'ballot-session.hands', hands });
  const items = openItems(move, session, placed);
  if (items.length > 0) return err({ code: 'ballot-session.items-open', move, items });
  return ok(goneBack({ ...session, state: to }, moving));
}

/** A recount starts both figures anew, counting again the hand check; what was keyed stays whatever is told anew. */
function goneBack(moved: BallotSession, { move, by, told }: SessionMoving): BallotSession {
  if (move === 'recount') return { ...moved, issued: [], collected: [] };
  if (move === 'countAgain') return withoutSample(moved);
  if (move !== 'recollect') return moved;
  const before = agreedFigure(moved.collected);
  const { recollections = [] } = moved;
  const again = told && before !== undefined ? [{ ...told, collected: before, by }] : [];
  return { ...moved, collected: [], recollections: [...recollections, ...again] };
}

/** True when those who act are who the table asks for; a technician never counts. */
export function handsSuffice(
  session: BallotSession,
  hands: SessionHands,
  by: readonly CountingMemberId[],
): boolean {
  const roles = votingAmong(session, by).map(({ role }) => role);
  switch (hands) {
    case 'head':
      return roles.includes('head');
    case 'headAndMember':
      return roles.includes('head') && roles.length >= 2;
    case 'anyTwo':
      return roles.length >= 2;
    case 'twoMembers':
      return roles.length >= 1;
  }
}

/** Those of the committee with a vote among the people who act, each once. */
export function votingAmong(
  { committee }: Pick<BallotSession, 'committee'>,
  by: readonly CountingMemberId[],
): readonly CommitteeMember[] {
  return committee.filter(({ id, role }) => role !== 'technician' && by.includes(id));
}

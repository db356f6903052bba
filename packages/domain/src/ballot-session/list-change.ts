import {
  buildList,
  deriveBallotForm,
  judgeCardVote,
  type CardVoteResult,
} from '../election/index.ts';
import { err, ok, type Instant, type Result } from '../kernel/index.ts';
import type { BallotSession, ListChange, ListedCandidate } from './ballot-session.ts';

export type ListChangeRefusal =
  | { readonly code: 'ballot-session.list-fixed' }
  | { readonly code: 'ballot-session.round-names-fixed' }
  | { readonly code: 'ballot-session.name-twice'; readonly name: string }
  | { readonly code: 'ballot-session.not-listed' }
  | {
      readonly code: 'ballot-session.support-unknown' | 'ballot-session.support-tied';
      readonly names: string;
    }
  | {
      readonly code: 'ballot-session.more-than-present';
      readonly found: number;
      readonly of: number;
    };

/** A name from the floor, with those who backed it once they were asked. */
export interface FloorNomination {
  readonly id: string;
  readonly name: string;
  readonly support?: number | undefined;
}

/**
 * Takes names from the floor onto the list, as far as support and surplus allow (244 Đ16, 190 Đ14.3). Names whose support has
 * to be asked first, and names tied at the last place, are refused: the presidium asks or decides, then they come again.
 */
export function nominateNames(
  session: BallotSession,
  given: {
    readonly at: Instant;
    readonly names: readonly FloorNomination[];
    readonly attending: number;
  },
): Result<BallotSession, ListChangeRefusal> {
  const { names, attending, at } = given;
  const closed = refuseClosed(session) ?? refuseTwice(session, names);
  if (closed) return err(closed);
  const most = Math.max(0, ...names.map(({ support = 0 }) => support));
  if (most > attending)
    return err({ code: 'ballot-session.more-than-present', found: most, of: attending });
  const { list, dropped, toAsk, tiedAtCut } = builtList(session, names, attending);
  if (toAsk.length > 0)
    return err({ code: 'ballot-session.support-unknown', names: namesOf(names, toAsk) });
  if (tiedAtCut.length > 0)
    return err({ code: 'ballot-session.support-tied', names: namesOf(names, tiedAtCut) });
  const changes = names.map(({ id, name, support }): ListChange => ({
    kind: 'nominated',
    name,
    outcome: dropped.find((each) => each.id === id)?.reason ?? 'onList',
    inFavour: support,
    of: attending,
    at,
  }));
  const taken = names
    .filter(({ id }) => list.includes(id))
    .map(({ id, name }): ListedCandidate => ({ id, name, candidacy: 'FIRST_TIME' }));
  return ok(changed(session, [...session.candidates, ...taken], changes));
}

/** What the regulation makes of the names that stand and those from the floor. */
export function builtList(
  {
    regulation,
    office,
    seats,
    candidates,
  }: Pick<BallotSession, 'regulation' | 'office' | 'seats'> & {
    readonly candidates: readonly { readonly id: string }[];
  },
  names: readonly FloorNomination[],
  attending: number,
) {
  return buildList({
    regulation,
    office,
    seats,
    attending,
    official: candidates.map(({ id }) => id),
    floor: names.map(({ id, support }) => (support === undefined ? { id } : { id, support })),
  });
}

/** Lets somebody withdraw, or not: the congress decides by card with more than half of its members (244 Đ19.4). */
export function voteOnWithdrawal(
  session: BallotSession,
  given: {
    readonly at: Instant;
    readonly candidateId: string;
    readonly inFavour: number;
    /** The members of the congress, whose half has to be passed. */
    readonly members: number;
  },
): Result<BallotSession, ListChangeRefusal> {
  const { candidateId, inFavour, members, at } = given;
  const closed = refuseClosed(session);
  if (closed) return err(closed);
  const person = session.candidates.find(({ id }) => id === candidateId);
  if (!person) return err({ code: 'ballot-session.not-listed' });
  if (inFavour > members)
    return err({ code: 'ballot-session.more-than-present', found: inFavour, of: members });
  const { passed } = judgeWithdrawal(session, { inFavour, members });
  const outcome = passed ? 'withdrawn' : 'kept';
  const change: ListChange = {
    kind: 'withdrawal',
    name: person.name,
    outcome,
    inFavour,
    of: members,
    at,
  };
  const left = passed
    ? session.candidates.filter(({ id }) => id !== candidateId)
    : session.candidates;
  return ok(changed(session, left, [change]));
}

/** Whether so many cards let somebody go. */
export function judgeWithdrawal(
  { regulation }: Pick<BallotSession, 'regulation'>,
  { inFavour, members }: { readonly inFavour: number; readonly members: number },
): CardVoteResult {
  return judgeCardVote({ inFavour, against: 0, otherOpinion: 0, base: members }, regulation);
}

function refuseClosed({ state, round }: BallotSession): ListChangeRefusal | undefined {
  if (state !== 'PREPARED') return { code: 'ballot-session.list-fixed' };
  return round.kind === 'tieRevote' ? { code: 'ballot-session.round-names-fixed' } : undefined;
}

function refuseTwice(
  { candidates }: BallotSession,
  names: readonly FloorNomination[],
): ListChangeRefusal | undefined {
  const all = [...candidates, ...names].map(({ name }) => name.toLowerCase());
  const twice = names.find(
    ({ name }) => all.filter((each) => each === name.toLowerCase()).length > 1,
  );
  return twice && { code: 'ballot-session.name-twice', name: twice.name };
}

function namesOf(names: readonly FloorNomination[], ids: readonly string[]): string {
  return names
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ');
}

function changed(
  session: BallotSession,
  candidates: readonly ListedCandidate[],
  changes: readonly ListChange[],
): BallotSession {
  const form = deriveBallotForm({ candidates: candidates.length, seats: session.seats });
  const listChanges = [...(session.listChanges ?? []), ...changes];
  return { ...session, candidates, form, listChanges };
}

import {
  bareName,
  candidatesBehind,
  type BallotSession,
  type CommitteeMember,
  type CountingMemberId,
  type ListedCandidate,
} from '@daihoi/domain/ballot-session';
import { deriveBallotForm, type PaperTint } from '@daihoi/domain/election';
import { defined, err, type Result } from '@daihoi/domain/kernel';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { drawRoll } from './attendance.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { inBallotOrder, isNamed } from './open-session.ts';
import { holdSession, recordSession } from './record-session.ts';

export interface Preparation {
  readonly seats: number;
  readonly alternateSeats: number;
  readonly candidates: readonly { readonly id?: string | undefined; readonly name: string }[];
  readonly committee: readonly PreparedMember[];
  readonly printed: number;
  /** The colour of the paper; left out, what was chosen before stays. */
  readonly tint?: PaperTint | undefined;
}

/** A member of the committee as the office writes it; `namesake` says why a candidate of the same name is another person. */
interface PreparedMember extends Omit<CommitteeMember, 'id' | 'namesake'> {
  readonly id?: string | undefined;
  readonly namesake?: string | undefined;
}

export type PrepareRefusal =
  | NotFound
  | StaleVersion
  | { readonly code: 'ballot-session.list-fixed' }
  | { readonly code: 'ballot-session.name-twice'; readonly name: string }
  | { readonly code: 'ballot-session.member-twice'; readonly name: string }
  | { readonly code: 'ballot-session.round-names-fixed' }
  | { readonly code: 'ballot-session.member-not-convened'; readonly name: string };

/**
 * Writes the names, the seats, the committee and the ballots printed while they are still open. After the list is fixed only
 * the number printed and the colour of the paper may change, until the head signs that they are printed. A tie re-vote takes its names and seats from the ballot before.
 * The log tells what was applied, and who of the committee made room for somebody else.
 */
export function prepareSession(
  ports: Ports,
  actor: Actor,
  command: {
    readonly place: SessionPlace;
    readonly version: number;
    readonly preparation: Preparation;
  },
): Promise<Result<number, PrepareRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, PrepareRefusal>> => {
    const held = await holdSession(stores, command.place, command.version);
    if (!held.ok) return held;
    const { session } = held.value;
    const stranger = await strangerIn(stores, session, command.preparation);
    if (stranger !== undefined)
      return err({ code: 'ballot-session.member-not-convened', name: stranger });
    const after = prepared(ports, session, command.preparation);
    if (!after.ok) return after;
    return recordSession(ports, stores, {
      actor,
      before: held.value,
      after: after.value,
      act: 'ballot.prepared',
      members: [],
      payload: appliedOf(session, after.value),
    });
  });
}

/**
 * Somebody who is to count as an official delegate of a congress and stands on no line of its register, where one is kept.
 * (244-QĐ/TW: the counting committee of a congress is made of those who vote.)
 */
async function strangerIn(
  stores: Pick<Stores, 'attendance'>,
  session: BallotSession,
  { committee }: Preparation,
): Promise<string | undefined> {
  if (session.state !== 'PREPARED' || session.body === 'committeeMeeting') return undefined;
  const drawn = await drawRoll(stores, session);
  if (!drawn) return undefined;
  const convened = drawn.entries.filter(({ attendance }) => attendance.kind !== 'replaced');
  const known = new Set(convened.map(({ name }) => bareName(name)));
  return committee.find(
    ({ name, role, official }) => role !== 'technician' && official && !known.has(bareName(name)),
  )?.name;
}

/** What the log tells: only what was written, and the members whose codes are void since. */
function appliedOf(before: BallotSession, after: BallotSession) {
  const { seats, alternateSeats, candidates, committee, printed, tint } = after;
  const print = { printed, ...defined({ tint }) };
  if (before.state !== 'PREPARED') return print;
  const gone = before.committee.filter(({ id }) => !committee.some((each) => each.id === id));
  const left = gone.map(({ id, name, role }) => ({ id, name, role }));
  const applied = { seats, alternateSeats, candidates, committee, ...print };
  return left.length === 0 ? applied : { ...applied, left };
}

function prepared(
  ports: Pick<Ports, 'newId'>,
  session: BallotSession,
  { seats, alternateSeats, printed, tint, ...people }: Preparation,
): Result<BallotSession, PrepareRefusal> {
  const print = { printed, ...defined({ tint: tint ?? session.tint }) };
  if (session.state === 'LIST_FIXED') return { ok: true, value: { ...session, ...print } };
  if (session.state !== 'PREPARED') return err({ code: 'ballot-session.list-fixed' });
  const candidates = candidatesOf(ports, session, people.candidates);
  const twice = twiceIn(candidates);
  if (twice !== undefined) return err({ code: 'ballot-session.name-twice', name: twice });
  if (session.round.kind === 'tieRevote' && !isSameList(session, candidates, seats))
    return err({ code: 'ballot-session.round-names-fixed' });
  const committee = people.committee.map((member) =>
    memberOf(member, { candidates, id: knownMember(session, member) ?? ports.newId() }),
  );
  const sameMember = twiceIn(committee);
  if (sameMember !== undefined)
    return err({ code: 'ballot-session.member-twice', name: sameMember });
  const form = deriveBallotForm({ candidates: candidates.length, seats });
  return {
    ok: true,
    value: { ...session, seats, alternateSeats, candidates, ...print, form, committee },
  };
}

function candidatesOf(
  ports: Pick<Ports, 'newId'>,
  session: BallotSession,
  named: Preparation['candidates'],
): readonly ListedCandidate[] {
  return inBallotOrder(
    named.map(({ id, name }) => {
      const known = session.candidates.find((each) => each.id === id);
      const elected = session.pool?.find((each) => isNamed(each, name));
      return {
        id: known?.id ?? elected?.id ?? String(ports.newId()),
        name: tidyText(name),
        candidacy: known?.candidacy ?? ('FIRST_TIME' as const),
      };
    }),
  );
}

/** A reason counts for the candidates of that name who stand when it is given: whoever comes later is looked at anew. */
function memberOf(
  { name, role, official, candidateId, namesake }: PreparedMember,
  { id, candidates }: Pick<CommitteeMember, 'id'> & Pick<BallotSession, 'candidates'>,
): CommitteeMember {
  const member = { id, name: tidyText(name), role, official, ...defined({ candidateId }) };
  const reason = tidyText(namesake ?? '');
  const alike = candidatesBehind({ name }, candidates).map((each) => each.id);
  return reason === '' || alike.length === 0
    ? member
    : { ...member, namesake: { candidates: alike, reason } };
}

/** A name that stands there twice; people who share one are written with what tells them apart. */
function twiceIn(named: readonly { readonly name: string }[]): string | undefined {
  return named.find(({ name }, at) => named.findIndex((each) => isNamed(each, name)) !== at)?.name;
}

function isSameList(
  session: BallotSession,
  candidates: readonly { readonly id: string }[],
  seats: number,
): boolean {
  return (
    seats === session.seats &&
    candidates.length === session.candidates.length &&
    candidates.every(({ id }) => session.candidates.some((each) => each.id === id))
  );
}

/**
 * An id, and with it the code, is taken over only from this committee and only by the person who bore it: another name is
 * another person, who chooses a code of the own.
 */
function knownMember(
  session: BallotSession,
  { id, name }: PreparedMember,
): CountingMemberId | undefined {
  return session.committee.find((each) => each.id === id && isNamed(each, name))?.id;
}

import type {
  BallotSession,
  CommitteeMember,
  CountingMemberId,
  SessionState,
} from '@daihoi/domain/ballot-session';
import { deriveBallotForm } from '@daihoi/domain/election';
import { err, type Result } from '@daihoi/domain/kernel';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { inBallotOrder, isNamed } from './open-session.ts';
import { holdSession, recordSession } from './record-session.ts';

export interface Preparation {
  readonly seats: number;
  readonly alternateSeats: number;
  readonly candidates: readonly { readonly id?: string | undefined; readonly name: string }[];
  readonly committee: readonly (Omit<CommitteeMember, 'id'> & {
    readonly id?: string | undefined;
  })[];
  readonly printed: number;
}

export type PrepareRefusal =
  | NotFound
  | StaleVersion
  | { readonly code: 'ballot-session.list-fixed' }
  | { readonly code: 'ballot-session.name-twice'; readonly name: string }
  | { readonly code: 'ballot-session.round-names-fixed' };

/**
 * Writes the names, the seats, the committee and the ballots printed while they are still open. After the list is fixed only
 * the number printed may change, until the ballots are reconciled. A tie re-vote takes its names and seats from the ballot before.
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
    const after = prepared(ports, session, command.preparation);
    if (!after.ok) return after;
    return recordSession(ports, stores, {
      actor,
      before: held.value,
      after: after.value,
      act: 'ballot.prepared',
      members: [],
      payload: command.preparation,
    });
  });
}

/** A wrong number of printed ballots may be put right until the equations hold; every change stands in the log. */
const printedOpen: readonly SessionState[] = [
  'LIST_FIXED',
  'BALLOTS_PRINTED',
  'BOX_SEALED',
  'ISSUED',
  'COLLECTED',
];

function prepared(
  ports: Pick<Ports, 'newId'>,
  session: BallotSession,
  { seats, alternateSeats, printed, ...people }: Preparation,
): Result<BallotSession, PrepareRefusal> {
  if (printedOpen.includes(session.state)) return { ok: true, value: { ...session, printed } };
  if (session.state !== 'PREPARED') return err({ code: 'ballot-session.list-fixed' });
  const candidates = inBallotOrder(
    people.candidates.map(({ id, name }) => {
      const known = session.candidates.find((each) => each.id === id);
      const elected = session.pool?.find((each) => isNamed(each, name));
      return {
        id: known?.id ?? elected?.id ?? String(ports.newId()),
        name: tidyText(name),
        candidacy: known?.candidacy ?? ('FIRST_TIME' as const),
      };
    }),
  );
  const twice = candidates.find(
    ({ name }, at) => candidates.findIndex((each) => each.name === name) !== at,
  );
  if (twice) return err({ code: 'ballot-session.name-twice', name: twice.name });
  if (session.round.kind === 'tieRevote' && !isSameList(session, candidates, seats))
    return err({ code: 'ballot-session.round-names-fixed' });
  return {
    ok: true,
    value: {
      ...session,
      seats,
      alternateSeats,
      candidates,
      printed,
      form: deriveBallotForm({ candidates: candidates.length, seats }),
      committee: people.committee.map((member) => ({
        ...member,
        id: knownMember(session, member.id) ?? ports.newId<CountingMemberId>(),
        name: tidyText(member.name),
      })),
    },
  };
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

/** An id is taken over only from this committee, so that nobody slips in under a code of somebody else. */
function knownMember(session: BallotSession, id: string | undefined): CountingMemberId | undefined {
  return session.committee.find((each) => each.id === id)?.id;
}

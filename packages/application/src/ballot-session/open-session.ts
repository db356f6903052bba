import {
  type BallotSession,
  type BallotSessionId,
  type ListedCandidate,
} from '@daihoi/domain/ballot-session';
import { deriveBallotForm, type BallotRound, type ElectionOffice } from '@daihoi/domain/election';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import { sortByGivenName } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import { congressNotFound, type CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { bodyOf, readStanding, type OfficeRecord } from '../result/index.ts';
import type { StoredSession } from './ballot-session-store.ts';
import { auditSession } from './record-session.ts';

/** A ballot that may be opened now, with what is its turn. */
export interface NextSessionPlan {
  readonly office: ElectionOffice;
  readonly round: BallotSession['round'];
  readonly seats: number;
  readonly candidates: readonly ListedCandidate[];
}

export type OpenSessionRefusal =
  | NotFound
  | NoRegulation
  | { readonly code: 'ballot-session.congress-not-open' }
  | { readonly code: 'ballot-session.nothing-next'; readonly office: ElectionOffice };

/** States in which a committee may prepare and hold ballots: convened, in session, or closed with offices of the first meeting left. */
const openStates: readonly string[] = [
  'CONVENED',
  'PREPARATORY_SESSION',
  'FORMAL_SESSION',
  'CLOSED',
  'PARTIALLY_RATIFIED',
  'REJECTED',
];

/** True while ballots of a congress may be opened. */
export function mayHoldBallots(record: CongressRecord): boolean {
  return openStates.includes(record.value.state);
}

/** What may be opened now: offices without a ballot, further rounds and tie re-votes whose turn it is. */
export function nextSessions(
  record: CongressRecord,
  offices: readonly OfficeRecord[],
  sessions: readonly StoredSession[],
): readonly NextSessionPlan[] {
  if (!mayHoldBallots(record)) return [];
  return offices.flatMap((office) => {
    const plan = planOf(record, office);
    if (!plan) return [];
    const running = sessions.some(
      ({ session }) =>
        session.office === office.office &&
        session.round.number === plan.round.number &&
        session.state !== 'VOID',
    );
    return running ? [] : [plan];
  });
}

function planOf(record: CongressRecord, office: OfficeRecord): NextSessionPlan | undefined {
  const { state, next } = office.standing;
  if (state === 'complete' || state === 'stopped') return undefined;
  if (next)
    return {
      office: office.office,
      round: roundOf(next),
      seats: next.seats,
      candidates: inBallotOrder(next.candidates),
    };
  const scheme = record.details.scheme?.find((each) => each.office === office.office);
  return {
    office: office.office,
    round: { kind: 'first', number: 1 },
    seats: scheme?.seats ?? 1,
    candidates: inBallotOrder(scheme?.persons ?? []),
  };
}

function roundOf({ kind, number = 1 }: BallotRound): BallotSession['round'] {
  return { kind, number };
}

/** Names as they stand on a ballot: by given name, in Vietnamese order (190-QĐ/TW, article on the list). */
export function inBallotOrder<T extends { readonly name: string }>(
  names: readonly T[],
): readonly T[] {
  return sortByGivenName(names, ({ name }) => name);
}

/**
 * Opens the next ballot of an office with the names and seats that are its turn. The committee of the last ballot of the
 * congress is proposed again, since it is usually the same.
 * @returns the number of the ballot
 */
export function openBallotSession(
  ports: Ports,
  actor: Actor,
  command: { readonly congressId: CongressId; readonly office: ElectionOffice },
): Promise<Result<number, OpenSessionRefusal>> {
  const { congressId, office } = command;
  return ports.transact(async (stores): Promise<Result<number, OpenSessionRefusal>> => {
    const record = await stores.congresses.hold(congressId);
    if (!record) return err(congressNotFound(congressId));
    if (!mayHoldBallots(record)) return err({ code: 'ballot-session.congress-not-open' });
    const standing = await readStanding(stores, record, ports.clock.today());
    if (!standing.ok) return standing;
    const sessions = await stores.ballotSessions.ofCongress(congressId);
    const { offices, rules, partyCell } = standing.value;
    const plan = nextSessions(record, offices, sessions).find((each) => each.office === office);
    const found = offices.find((each) => each.office === office);
    if (!plan || !found) return err({ code: 'ballot-session.nothing-next', office });
    const session: BallotSession = {
      id: ports.newId<BallotSessionId>(),
      congressId,
      ...plan,
      state: 'PREPARED',
      regulation: rules.regulation,
      body: bodyOf(found, record.value),
      partyCell,
      alternateSeats: 0,
      form: deriveBallotForm({ candidates: plan.candidates.length, seats: plan.seats }),
      committee: withoutCandidates(sessions),
      rolls: [],
      printed: 0,
      issued: [],
      collected: [],
      typists: [],
      decisions: [],
    };
    await insert(ports, stores, { actor, session });
    return ok(plan.round.number);
  });
}

function withoutCandidates(sessions: readonly StoredSession[]): BallotSession['committee'] {
  return (sessions.at(-1)?.session.committee ?? []).map(({ candidateId: _id, ...each }) => each);
}

async function insert(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  { actor, session }: { readonly actor: Actor; readonly session: BallotSession },
): Promise<void> {
  await stores.ballotSessions.insert(session, {
    kind: 'ballot.opened',
    at: ports.clock.now(),
    actorId: actor.accountId,
    members: [],
    payload: { seats: session.seats, names: session.candidates.length },
  });
  await auditSession(ports, stores, { actor, session, act: 'ballot.opened', after: {} });
}

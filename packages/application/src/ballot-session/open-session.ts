import {
  sourceOf,
  type BallotSession,
  type BallotSessionId,
  type ElectionSource,
  type ListedCandidate,
  type OrderedOffice,
} from '@daihoi/domain/ballot-session';
import { deriveBallotForm, type BallotRound, type ElectionOffice } from '@daihoi/domain/election';
import { defined, err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import { sortByGivenName, tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import { congressNotFound, type CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { bodyOf, readStanding, type CongressStanding, type OfficeRecord } from '../result/index.ts';
import type { StoredSession } from './ballot-session-store.ts';
import { auditSession } from './record-session.ts';

/** A ballot that may be opened now, with what is its turn. */
export interface NextSessionPlan {
  readonly office: ElectionOffice;
  readonly round: BallotSession['round'];
  readonly seats: number;
  readonly candidates: readonly ListedCandidate[];
  /** Who alone may stand, where that is limited. */
  readonly pool?: BallotSession['pool'];
  /** How its list came about, where it is that of a ballot which was void. */
  readonly listChanges?: BallotSession['listChanges'];
  readonly alternateSeats?: number;
  /** What keeps it from being opened yet, and by which article. */
  readonly waits?: Required<Pick<ElectionSource, 'waitsFor' | 'rule'>>;
}

export type OpenSessionRefusal =
  | NotFound
  | NoRegulation
  | { readonly code: 'ballot-session.congress-not-open' }
  | { readonly code: 'ballot-session.nothing-next'; readonly office: ElectionOffice }
  | { readonly code: 'ballot-session.not-its-turn'; readonly office: ElectionOffice };

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

/**
 * What comes next: offices without a ballot, further rounds and tie re-votes whose turn it is, in the order of voting. An office
 * whose people are chosen among those of another waits until that one is elected.
 */
export function nextSessions(
  record: CongressRecord,
  { offices, rules }: Pick<CongressStanding, 'offices' | 'rules'>,
  sessions: readonly StoredSession[],
): readonly NextSessionPlan[] {
  if (!mayHoldBallots(record)) return [];
  return offices.flatMap((office) => {
    const source = sourceOf(office.office, offices.map(orderedOffice), rules.regulation);
    const plan = planOf(record, office, peopleOf(source, offices));
    if (!plan) return [];
    const running = sessions.some(
      ({ session }) =>
        session.office === office.office &&
        session.round.number === plan.round.number &&
        session.state !== 'VOID',
    );
    const { waitsFor, rule } = source;
    if (running) return [];
    const next = { ...plan, ...listOfVoid(plan, sessions) };
    return waitsFor && rule ? [{ ...next, waits: { waitsFor, rule } }] : [next];
  });
}

/**
 * The list of the ballot that was void: the same ballot is held again, so its names are those that the congress settled, with
 * who was taken up and who was let go, and not those that were foreseen.
 */
function listOfVoid(
  { office, round }: Pick<NextSessionPlan, 'office' | 'round'>,
  sessions: readonly StoredSession[],
): Partial<NextSessionPlan> {
  const last = sessions.findLast(
    ({ session }) => session.office === office && session.round.number === round.number,
  )?.session;
  if (last?.state !== 'VOID' || last.candidates.length === 0) return {};
  const { candidates, seats, alternateSeats, listChanges } = last;
  return { candidates, seats, alternateSeats, ...defined({ listChanges }) };
}

function orderedOffice({ office, byCongress, standing }: OfficeRecord): OrderedOffice {
  const settled = standing.state === 'complete' || standing.state === 'stopped';
  return { office, byCongress, settled, elected: standing.elected };
}

/** The people of the office before, by name; undefined where everybody may stand. */
function peopleOf(
  { from, pool }: ElectionSource,
  offices: readonly OfficeRecord[],
): readonly ListedCandidate[] | undefined {
  const source = offices.find((each) => each.office === from);
  if (!source || !pool) return undefined;
  const stood = source.ballots.flatMap(({ form }) => form.candidates);
  return pool.flatMap((id) => {
    const person = stood.find((each) => each.id === id);
    return person ? [{ id, name: person.name, candidacy: 'FIRST_TIME' as const }] : [];
  });
}

function planOf(
  record: CongressRecord,
  office: OfficeRecord,
  people: readonly ListedCandidate[] | undefined,
): NextSessionPlan | undefined {
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
    candidates: inBallotOrder(foreseen(scheme?.persons ?? [], people)),
    ...(people ? { pool: inBallotOrder(people.map(({ id, name }) => ({ id, name }))) } : {}),
  };
}

/** Those foreseen; where only the people of another office may stand, those of them who were elected to it. */
function foreseen(
  persons: readonly ListedCandidate[],
  people: readonly ListedCandidate[] | undefined,
): readonly ListedCandidate[] {
  if (!people) return persons;
  return people.flatMap((person) => {
    const planned = persons.find((each) => isNamed(each, person.name));
    return planned ? [{ ...person, candidacy: planned.candidacy }] : [];
  });
}

/** True for the same name, however it is written. */
export function isNamed({ name }: { readonly name: string }, wanted: string): boolean {
  return tidyText(name).toLowerCase() === tidyText(wanted).toLowerCase();
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
    const plans = nextSessions(record, standing.value, sessions);
    const next = plans.find((each) => each.office === office);
    const found = offices.find((each) => each.office === office);
    if (!next || !found) return err({ code: 'ballot-session.nothing-next', office });
    const { waits, ...plan } = next;
    if (waits) return err({ code: 'ballot-session.not-its-turn', office: waits.waitsFor });
    const session: BallotSession = {
      id: ports.newId<BallotSessionId>(),
      congressId,
      alternateSeats: 0,
      ...plan,
      state: 'PREPARED',
      regulation: rules.regulation,
      body: bodyOf(found, record.value),
      partyCell,
      form: deriveBallotForm({ candidates: plan.candidates.length, seats: plan.seats }),
      committee: withoutCandidates(sessions),
      ...likelyRoll(record, { body: bodyOf(found, record.value), offices, sessions, office }),
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

/**
 * What the roll is likely to be: that of the last ballot of the same body; at a first meeting the people elected to the body that
 * meets; at the first ballot of a congress its attendance.
 */
function likelyRoll(
  { details }: CongressRecord,
  of: {
    readonly body: BallotSession['body'];
    readonly office: ElectionOffice;
    readonly offices: readonly OfficeRecord[];
    readonly sessions: readonly StoredSession[];
  },
): Pick<BallotSession, 'likelyRoll'> {
  const { body, office, offices, sessions } = of;
  const meets = office === 'inspectionDeputyHead' ? 'inspectionCommittee' : 'committee';
  const before = sessions.findLast(
    ({ session }) =>
      session.body === body &&
      (session.office === 'inspectionDeputyHead') === (office === 'inspectionDeputyHead') &&
      session.rolls.length > 0,
  );
  const roll = before?.session.rolls.at(-1);
  if (roll) {
    const { convened, excluded, present } = roll;
    return { likelyRoll: { convened, excluded, present } };
  }
  const elected = offices.find((each) => each.office === meets)?.standing.elected.length ?? 0;
  const convened = body === 'committeeMeeting' ? elected : details.convened;
  if (convened === undefined || convened === 0) return {};
  const present = body === 'committeeMeeting' ? elected : (details.present ?? convened);
  return { likelyRoll: { convened, excluded: [], present } };
}

function withoutCandidates(sessions: readonly StoredSession[]): BallotSession['committee'] {
  return (sessions.at(-1)?.session.committee ?? []).map(
    ({ candidateId: _id, namesake: _namesake, ...each }) => each,
  );
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

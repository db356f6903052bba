import {
  agreedFigure,
  countSession,
  equationsOf,
  keyedBy,
  lastCounts,
  liesInBox,
  openItems,
  sameTint,
  sessionMoves,
  sessionMovesFrom,
  witnesses,
  type BallotSession,
  type BallotSessionId,
  type CountingMemberId,
  type FigureCount,
  type OpenItem,
  type PlacedBallot,
  type SessionHands,
  type SessionMove,
  type SessionState,
  type Witness,
} from '@daihoi/domain/ballot-session';
import type { ElectionCount } from '@daihoi/domain/election';
import {
  defined,
  err,
  ok,
  type CalendarDate,
  type CongressId,
  type Result,
} from '@daihoi/domain/kernel';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import { congressNotFound, type CongressRecord } from '../congress/index.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { readStanding } from '../result/index.ts';
import { attendanceSince, drawRoll, type AttendanceSince, type DrawnRoll } from './attendance.ts';
import type {
  KeyedEntry,
  LoggedEvent,
  SessionPlace,
  StoredSession,
} from './ballot-session-store.ts';
import { peopleOfLines, type LinePeople } from './logged-people.ts';
import { nextSessions, type NextSessionPlan } from './open-session.ts';
import { assemblyName } from './papers/counting-frame.ts';
import { reasonOf } from './papers/gather-log.ts';
import { frameOfSession } from './papers/paper-desk.ts';
import { compareSeen, seenBallots } from './placed-ballots.ts';
import { scanLayoutRows } from './scans/read-box.ts';
import { sessionNotFound } from './record-session.ts';
import { checkSeal, type SealCheck } from './seal-votes.ts';

/** The ballots of a congress, and those that may be opened now. */
export interface SessionList {
  readonly sessions: readonly StoredSession[];
  readonly next: readonly NextSessionPlan[];
  /** Why those are void that are. */
  readonly voidReasons: ReadonlyMap<BallotSessionId, string>;
}

/** Lists the ballots of a congress. */
export async function listSessions(
  ports: Ports,
  congressId: CongressId,
): Promise<Result<SessionList, NotFound | NoRegulation>> {
  const record = await ports.read.congresses.byId(congressId);
  if (!record) return err(congressNotFound(congressId));
  const standing = await readStanding(ports.read, record, ports.clock.today());
  if (!standing.ok) return standing;
  const sessions = await ports.read.ballotSessions.ofCongress(congressId);
  const next = nextSessions(record, standing.value, sessions);
  return ok({ sessions, next, voidReasons: await voidReasonsOf(ports, sessions) });
}

async function voidReasonsOf(
  ports: Ports,
  sessions: readonly StoredSession[],
): Promise<ReadonlyMap<BallotSessionId, string>> {
  const reasons = new Map<BallotSessionId, string>();
  for (const { session } of sessions) {
    if (session.state !== 'VOID') continue;
    const events = await ports.read.ballotSessions.events(session.id);
    const ending = events.findLast(({ kind }) => kind === 'ballot.move-declareVoid');
    reasons.set(session.id, reasonOf(ending?.payload) ?? '');
  }
  return reasons;
}

/** A step that may come next, with what it still lacks. */
export interface StepAhead {
  readonly move: SessionMove;
  readonly hands: SessionHands;
  readonly open: readonly OpenItem[];
}

/** One ballot as its committee sees it. */
export interface SessionPage {
  readonly stored: StoredSession;
  readonly congress: CongressRecord;
  readonly unit: UnitRow;
  /** What meets, as papers name it. */
  readonly title: string;
  /** Why it is void; undefined while it is not. */
  readonly voidReason: string | undefined;
  /** How what is stored stands to the last seal; undefined before the first. */
  readonly seal: SealCheck | undefined;
  /** Other ballots open now on paper of the same colour. */
  readonly sameTint: readonly BallotSession[];
  /** The day of the ballot, as its papers tell it. */
  readonly day: CalendarDate;
  /** The attendance as it stands now, when it was changed after the roll in force was frozen. */
  readonly attendanceSince: AttendanceSince | undefined;
  /** The roll that the attendance register makes now; undefined where none is kept. */
  readonly register: DrawnRoll | undefined;
  /** Members who have chosen a code. */
  readonly withCode: ReadonlySet<CountingMemberId>;
  readonly placed: readonly PlacedBallot[];
  readonly keyed: readonly { readonly witness: Witness; readonly ballots: number }[];
  readonly steps: readonly StepAhead[];
  /** Valid and invalid ballots, once everything is decided: the head looks at these before the release. */
  readonly counted: { readonly valid: number; readonly invalid: number } | undefined;
  /** Only once the head has released it: nobody sees a result grow, nor before the others. Nobody sees that of a broken seal. */
  readonly count: ElectionCount | undefined;
}

/** States in which the votes may be seen, and those in which everything is counted. */
const released: readonly SessionState[] = ['RESULT', 'MINUTES_SIGNED', 'SEALED'];
const decided: readonly SessionState[] = ['DECIDED', ...released];

/** True once every ballot is settled and the head has ended the count. */
export function isDecided({ state }: Pick<BallotSession, 'state'>): boolean {
  return decided.includes(state);
}

/** Everything that the committee sees of one ballot. */
export async function viewSession(
  ports: Ports,
  place: SessionPlace,
): Promise<Result<SessionPage, NotFound>> {
  const stored = await ports.read.ballotSessions.find(place);
  const congress = await ports.read.congresses.byId(place.congressId);
  const unit = congress && (await ports.read.units.byId(congress.value.unitId));
  if (!stored || !congress || !unit) return err(sessionNotFound(place));
  const { session } = stored;
  const keyed = await seenBallots(ports.read, session);
  const placed = compareSeen(session, keyed);
  const collected = agreedFigure(session.collected) ?? 0;
  const inBox = keyed.filter((each) => liesInBox(each, collected));
  const drawn = await drawRoll(ports.read, session);
  const codes = await ports.read.ballotSessions.codes(session.committee.map(({ id }) => id));
  const seal = await sealOf(ports, session, placed);
  const count = seal?.kind === 'broken' ? undefined : decidedCount(session, placed);
  const frame = await frameOfSession(ports, session);
  const ofCongress = await ports.read.ballotSessions.ofCongress(place.congressId);
  return ok({
    stored: { ...stored, session: withoutOneSidedFigures(session) },
    congress,
    unit,
    title: assemblyName(frame),
    day: frame.on,
    voidReason: session.state === 'VOID' ? frame.voidReason : undefined,
    seal,
    attendanceSince: attendanceSince(session, { congress, drawn }),
    register: drawn,
    sameTint: sameTint(
      session,
      ofCongress.map((each) => each.session),
    ),
    withCode: new Set(codes.keys()),
    placed,
    keyed: witnesses.map((witness) => ({ witness, ballots: keyedBy(witness, inBox) })),
    steps: stepsOf(session, placed),
    counted: count && { valid: count.ballots.valid, invalid: count.ballots.invalid },
    count: released.includes(session.state) ? count : undefined,
  });
}

function decidedCount(
  session: BallotSession,
  placed: readonly PlacedBallot[],
): ElectionCount | undefined {
  const counted = isDecided(session) ? countSession(session, placed) : undefined;
  return counted?.ok === true ? counted.value : undefined;
}

async function sealOf(
  { read, files }: Ports,
  session: BallotSession,
  placed: readonly PlacedBallot[],
): Promise<SealCheck | undefined> {
  // The salt is there from the signing on.
  if (session.sealHash === undefined && session.sealSalt === undefined) return undefined;
  const events = await read.ballotSessions.events(session.id);
  return checkSeal({ session, placed, events }, (text) => files.hashOf(text));
}

/** The equations of a ballot whose figures are agreed. */
export function equationsOfPage({ stored }: SessionPage) {
  return equationsOf(stored.session) ?? [];
}

function stepsOf(session: BallotSession, placed: readonly PlacedBallot[]): readonly StepAhead[] {
  return sessionMovesFrom(session.state).map((move) => ({
    move,
    hands: sessionMoves[move].hands,
    open: openItems(move, session, placed),
  }));
}

/** While only one person has told a figure nobody sees it: the second one counts for himself or herself. */
function withoutOneSidedFigures(session: BallotSession): BallotSession {
  return {
    ...session,
    issued: masked(session.issued, { issued: 0, exchanged: 0, spoiled: 0, left: 0 }),
    collected: masked(session.collected, 0),
  };
}

function masked<Value>(
  counts: readonly FigureCount<Value>[],
  nothing: Value,
): readonly FigureCount<Value>[] {
  return lastCounts(counts).length >= 2
    ? lastCounts(counts)
    : lastCounts(counts).map((each) => ({ ...each, value: nothing }));
}

/**
 * The ballots that only the committee can settle, and those that it has settled. Only while it settles them: before, a typist
 * would read there what the other one keyed; after, ballots are under the seal (decision record 0010).
 */
export async function listDisputed(
  ports: Ports,
  place: SessionPlace,
): Promise<
  Result<
    {
      readonly session: BallotSession;
      readonly ballots: readonly PlacedBallot[];
      /** What the witnesses saw, with the images of scanned ballots. */
      readonly seen: readonly KeyedEntry[];
      /** The printed numbers on each page of a scanned ballot. */
      readonly layout: readonly (readonly number[])[];
    },
    NotFound | { readonly code: 'ballot-session.doubts-closed' }
  >
> {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const { session } = stored;
  const seen = await seenBallots(ports.read, session);
  const placed = compareSeen(session, seen);
  const keying = placed.some(({ standing }) => standing.kind === 'waiting');
  if (session.state !== 'COUNTING' || keying) return err({ code: 'ballot-session.doubts-closed' });
  return ok({
    session,
    seen,
    layout: await scanLayoutRows(ports.read, session),
    ballots: placed.filter(({ standing }) => standing.kind === 'decided' || 'seen' in standing),
  });
}

/** The log of a ballot, from its opening on. */
export async function listSessionEvents(
  ports: Ports,
  place: SessionPlace,
): Promise<Result<readonly SessionLogLine[], NotFound>> {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const events = await ports.read.ballotSessions.events(stored.session.id);
  const people = peopleOfLines(stored.session, events);
  return ok(
    events.map(({ seq, kind, at, hash, payload }, index) => {
      const { members = [], about = {} } = people[index] ?? {};
      return { seq, kind, at, hash, members, about, ...defined({ reason: reasonOf(payload) }) };
    }),
  );
}

/** One line of the log as the room shows it. */
export interface SessionLogLine
  extends Pick<LoggedEvent, 'seq' | 'kind' | 'at' | 'hash'>, LinePeople {
  readonly reason?: string;
}

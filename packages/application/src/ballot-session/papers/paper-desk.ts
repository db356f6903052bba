import { countSession, type BallotSession, type PlacedBallot } from '@daihoi/domain/ballot-session';
import type { ElectionCount } from '@daihoi/domain/election';
import { dayOf, err, invariant, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../../congress/congress-store.ts';
import { committeeOf } from '../../issuing/index.ts';
import type { UnitRow } from '../../organisation/index.ts';
import type { Secrets } from '../../people/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { SeasonRow } from '../../season/index.ts';
import type { LoggedEvent, SessionPlace } from '../ballot-session-store.ts';
import { placedBallots } from '../placed-ballots.ts';
import { digestIn } from '../seal-line.ts';
import { sessionNotFound } from '../record-session.ts';
import { countCheckCode, recordedCount, roomKeyCode } from './count-record.ts';
import { assemblyLines, type CountingFrame } from './counting-frame.ts';
import { reasonOf } from './gather-log.ts';
import { proofOf } from './proof-of.ts';
import { hasResult } from './minutes-readiness.ts';

/** A ballot with everything that its papers are made from. */
export interface PaperDesk {
  readonly session: BallotSession;
  readonly placed: readonly PlacedBallot[];
  /** Only once the result was released. */
  readonly count: ElectionCount | undefined;
  readonly events: readonly LoggedEvent[];
  readonly frame: CountingFrame;
  /** The unit whose congress it is, and its season. */
  readonly unit: UnitRow;
  readonly season: SeasonRow;
}

interface Scene {
  readonly congress: CongressRecord;
  readonly unit: UnitRow;
  readonly season: SeasonRow;
  readonly events: readonly LoggedEvent[];
  readonly today: CalendarDate;
  readonly rehearsal: boolean;
}

/**
 * Lays out what the papers of a ballot are made from.
 * @param room signs the figures in the square of a paper; the minutes tell its key in short
 */
export async function layPaperDesk(
  ports: Ports,
  { place, room }: { readonly place: SessionPlace; readonly room: Secrets['room'] },
): Promise<Result<PaperDesk, NotFound>> {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const { session } = stored;
  const [placed, scene] = await Promise.all([
    placedBallots(ports.read, session),
    readScene(ports, session),
  ]);
  const count = releasedCount(session, placed);
  const recorded = recordedCount(session, { placed, count });
  function hash(text: string): string {
    return ports.files.hashOf(text);
  }
  const codes = {
    checkCode: countCheckCode(recorded, hash, digestIn(scene.events)),
    roomKey: roomKeyCode(room.publicKey, hash),
  };
  const plain = { ...frameOf(session, scene), ...codes };
  const proof = count && proofOf(session, { count, frame: plain, room });
  const frame = proof === undefined ? plain : { ...plain, proof };
  const { events, unit, season } = scene;
  return ok({ session, placed, count, events, frame, unit, season });
}

/** What a sheet of a ballot says around its names. */
export interface SheetFrame extends Omit<CountingFrame, 'checkCode'> {
  /** The day that stands on it. */
  readonly sheetsOn: CalendarDate;
}

/**
 * What a sheet or a paper of a ballot says around it: who meets, where, in which term. The sheets of a rehearsal carry the day on
 * which its congress opened: a deck that was printed once serves every exercise of its list, on whatever day.
 */
export async function frameOfSession(ports: Ports, session: BallotSession): Promise<SheetFrame> {
  const scene = await readScene(ports, session);
  const frame = frameOf(session, scene);
  const opened = scene.congress.value.steps.find(({ state }) => state === 'FORMAL_SESSION');
  return { ...frame, sheetsOn: (scene.rehearsal ? opened?.on : undefined) ?? frame.on };
}

/** What a ballot decided, once its result was released. */
export function releasedCount(
  session: BallotSession,
  placed: readonly PlacedBallot[],
): ElectionCount | undefined {
  const count = hasResult(session) ? countSession(session, placed) : undefined;
  return count?.ok === true ? count.value : undefined;
}

async function readScene(ports: Ports, { id, congressId }: BallotSession): Promise<Scene> {
  const congress = await ports.read.congresses.byId(congressId);
  invariant(congress !== undefined, `ballot ${id} without its congress`);
  const [unit, season, events] = await Promise.all([
    ports.read.units.byId(congress.value.unitId),
    ports.read.seasons.byId(congress.value.seasonId),
    ports.read.ballotSessions.events(id),
  ]);
  invariant(unit !== undefined && season !== undefined, `ballot ${id} without unit or season`);
  const today = ports.clock.today();
  return { congress, unit, season, events, today, rehearsal: ports.rehearsal === true };
}

function frameOf(
  session: BallotSession,
  { congress, unit, season, events, today, rehearsal }: Scene,
): Omit<CountingFrame, 'checkCode'> {
  const closing = events.findLast(({ kind }) => closingActs.includes(kind));
  const committee = committeeOf(unit);
  const names = { organization: unit.fullName, committee: committee.name, term: season.term };
  const { body, office, partyCell } = session;
  const { ordinal } = congress.value;
  const reason = closing && reasonOf(closing.payload);
  return {
    ...names,
    purpose: purposeOf(season, rehearsal),
    assembly: assemblyLines({ ...names, body, office, partyCell, ordinal }),
    place: committee.place,
    // A demonstration has a day of its own; the hours of its machine are those of another.
    on: closing && !season.demonstration ? dayOf(closing.at) : today,
    ...(closing ? { closedAt: closing.at } : {}),
    ...(reason === undefined ? {} : { voidReason: reason }),
  };
}

function purposeOf({ demonstration }: SeasonRow, rehearsal: boolean): CountingFrame['purpose'] {
  if (rehearsal) return 'rehearsal';
  return demonstration ? 'demonstration' : 'official';
}

/** What ends a count: its last ballot was settled, or it was declared void. */
const closingActs: readonly string[] = ['ballot.move-decide', 'ballot.move-declareVoid'];

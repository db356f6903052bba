import { agreedFigure, type BallotSession, type SessionState } from '@daihoi/domain/ballot-session';
import { err, ok, unreachable, type CongressId, type Result } from '@daihoi/domain/kernel';
import {
  exercises,
  judgeDoubleFeed,
  judgeMissingSheet,
  judgePowerCut,
  judgeTestDeck,
  judgeWrongTypist,
  type Exercise,
  type ExercisePlan,
  type ExerciseStanding,
  type ScannedDeck,
} from '@daihoi/domain/rehearsal';
import { compareSeen, seenBallots } from '../ballot-session/placed-ballots.ts';
import { witnessScans } from '../ballot-session/scans/read-box.ts';
import type { Ports } from '../ports/ports.ts';
import type { NoRehearsal } from './begin-exercise.ts';
import type {
  ExerciseAttempt,
  RehearsalDoor,
  RehearsalHand,
  RehearsalNotes,
} from './rehearsal-store.ts';

/** One exercise with its latest try. */
export interface ExerciseLine {
  readonly exercise: Exercise;
  readonly tries: number;
  readonly latest:
    | {
        readonly attempt: ExerciseAttempt;
        readonly standing: ExerciseStanding;
        /** Who sits down to key or to scan; the typist whom the program plays is not among them. */
        readonly typists: readonly string[];
      }
    | undefined;
}

/** A count that is played from the list to the seal. */
export interface RehearsedCount {
  readonly congressId: CongressId;
  readonly unit: string;
  readonly seats: number;
  readonly names: number;
  readonly state: SessionState;
}

/** Everything that the page of a rehearsal shows. */
export interface RehearsalPage {
  readonly hands: readonly RehearsalHand[];
  readonly counts: readonly RehearsedCount[];
  readonly exercises: readonly ExerciseLine[];
  readonly notes: RehearsalNotes;
  readonly version: number;
}

/** Where a rehearsal stands; each exercise is judged anew from what was recorded. */
export async function viewRehearsal(ports: Ports): Promise<Result<RehearsalPage, NoRehearsal>> {
  const door = ports.rehearsal === true ? await ports.read.rehearsals.door() : undefined;
  if (!door) return err({ code: 'rehearsal.none' });
  const attempts = await ports.read.rehearsals.attempts();
  const notes = await ports.read.rehearsals.notes();
  const lines: ExerciseLine[] = [];
  for (const exercise of exercises) {
    const own = attempts.filter((each) => each.exercise === exercise);
    const attempt = own.at(-1);
    const latest = attempt && (await latestOf(ports, attempt));
    lines.push({ exercise, tries: own.length, latest });
  }
  return ok({
    hands: door.hands,
    counts: await countsOf(ports, door),
    exercises: lines,
    notes: notes.value,
    version: notes.version,
  });
}

async function countsOf(
  ports: Ports,
  { congresses }: RehearsalDoor,
): Promise<readonly RehearsedCount[]> {
  const counts: RehearsedCount[] = [];
  for (const congressId of [congresses.commune, congresses.province]) {
    const [first] = await ports.read.ballotSessions.ofCongress(congressId);
    const congress = await ports.read.congresses.byId(congressId);
    const unit = congress && (await ports.read.units.byId(congress.value.unitId));
    if (first && unit)
      counts.push({
        congressId,
        unit: unit.fullName,
        seats: first.session.seats,
        names: first.session.candidates.length,
        state: first.session.state,
      });
  }
  return counts;
}

async function latestOf(ports: Ports, attempt: ExerciseAttempt): Promise<ExerciseLine['latest']> {
  const stored = await ports.read.ballotSessions.find(attempt.place);
  if (!stored) return undefined;
  const { session } = stored;
  const hands = new Map(session.committee.map(({ id, name }) => [id, name]));
  const played = session.committee.at(-1)?.id;
  const typists = session.typists
    .filter(({ member }) => member !== played)
    .flatMap(({ member }) => hands.get(member) ?? []);
  return { attempt, standing: await judge(ports, attempt, session), typists };
}

async function judge(
  ports: Ports,
  attempt: ExerciseAttempt,
  session: BallotSession,
): Promise<ExerciseStanding> {
  const { exercise, plan } = attempt;
  switch (exercise) {
    case 'wrongTypist':
      return judgeWrongTypist({ plan, ...(await keyedBox(ports, session)) });
    case 'powerCut':
      return judgePowerCut(attempt.cut, attempt.armedAt !== undefined);
    case 'testDeck':
      return judgeTestDeck(await scannedDeck(ports, session, plan));
    case 'missingSheet':
      return judgeMissingSheet(await scannedDeck(ports, session, plan));
    case 'doubleFeed':
      return judgeDoubleFeed(await scannedDeck(ports, session, plan));
    default:
      return unreachable(exercise);
  }
}

/** What both witnesses saw, before anybody decided anything. */
async function keyedBox(ports: Ports, session: BallotSession) {
  const keyed = await seenBallots(ports.read, session);
  return { keyed, placed: compareSeen({ ...session, decisions: [] }, keyed) };
}

/** The scans of an exercise; the second witness is the scanner. */
async function scannedDeck(
  ports: Ports,
  session: BallotSession,
  plan: ExercisePlan,
): Promise<ScannedDeck> {
  const { laid, files, pages } = await witnessScans(ports.read, session, 2);
  const unfiled = await ports.read.ballotScans.unfiled(session.id);
  const settlements = session.scanSettlements ?? [];
  const times = [
    ...files.flatMap(({ readAt }) => readAt ?? []),
    ...settlements.map(({ at }) => at),
  ];
  return {
    plan,
    collected: agreedFigure(session.collected) ?? 0,
    ballots: laid.ballots.length,
    pages: pages.map(({ kind, twin }) => ({ kind, isTwin: twin !== undefined })),
    reading: laid.reading,
    filed: files.length > 0 && !unfiled.includes(2),
    stops: laid.stops,
    answers: settlements.map(({ answer }) => answer),
    placed: (await keyedBox(ports, session)).placed,
    lastAt: times.toSorted().at(-1),
  };
}

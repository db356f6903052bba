import { agreedFigure, compareWitnesses, type SessionState } from '@daihoi/domain/ballot-session';
import { err, ok, unreachable, type CongressId, type Result } from '@daihoi/domain/kernel';
import {
  exercises,
  judgePowerCut,
  judgeWrongTypist,
  type Exercise,
  type ExerciseStanding,
} from '@daihoi/domain/rehearsal';
import type { SessionPlace } from '../ballot-session/index.ts';
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
        /** Who sits down to key. */
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
  const typists = session.typists.flatMap(({ member }) => hands.get(member) ?? []);
  return { attempt, standing: await judge(ports, attempt), typists };
}

async function judge(ports: Ports, attempt: ExerciseAttempt): Promise<ExerciseStanding> {
  const { exercise } = attempt;
  switch (exercise) {
    case 'wrongTypist':
      return judgeWrongTypist({ plan: attempt.plan, ...(await keyedBox(ports, attempt.place)) });
    case 'powerCut':
      return judgePowerCut(attempt.cut, attempt.armedAt !== undefined);
    default:
      return unreachable(exercise);
  }
}

async function keyedBox(ports: Ports, place: SessionPlace) {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return { placed: [], keyed: [] };
  const { id, decisions, collected } = stored.session;
  const keyed = await ports.read.ballotSessions.keyed(id);
  const box = { collected: agreedFigure(collected) ?? 0, keyed, decisions };
  return { placed: compareWitnesses(box), keyed };
}

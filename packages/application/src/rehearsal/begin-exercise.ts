import type { BallotPorts, TestDeck } from '../counting-room/index.ts';
import {
  placeInBundle,
  type BallotSession,
  type CommitteeMember,
  type CountingMemberId,
} from '@daihoi/domain/ballot-session';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import {
  errOnPurpose,
  isScanned,
  type Exercise,
  type ExercisePlan,
  type ExerciseSize,
  type PlannedBallot,
} from '@daihoi/domain/rehearsal';
import type { Actor } from '../access/index.ts';
import { deckOfSession, type PrintRefusal, type SessionPlace } from '../ballot-session/index.ts';
import { rememberPrinted } from '../ballot-session/scans/scan-layout.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { auditRehearsal } from './audit-rehearsal.ts';
import { playedTypist } from './data/rehearsal-words.ts';
import { exerciseBox, openedBox, rehearsedSession } from './exercise-session.ts';
import { committeeFrom } from './lay-rehearsal.ts';
import type { ExerciseAttemptId, RehearsalDoor } from './rehearsal-store.ts';

/** What an installation for real work says to everything that belongs to rehearsals. */
export interface NoRehearsal {
  readonly code: 'rehearsal.none';
}

export type BeginRefusal =
  NoRehearsal | PrintRefusal | { readonly code: 'rehearsal.full'; readonly tries: number };

/** Ballots that one office may have; each try is one of them. */
const mostTries = 50;

/** What cryptography an exercise needs: the codes of its hands. */
export interface RehearsalSecrets {
  hashPassword(password: string): Promise<string>;
}

/**
 * Begins an exercise anew, on a ballot of its own whose box is open: the committee is that of the rehearsal, the ballots are
 * those of the test deck. Where the program plays a typist, it has keyed already.
 */
export async function beginExercise(
  ports: Ports,
  tools: { readonly ballots: BallotPorts; readonly secrets: RehearsalSecrets },
  asked: { readonly actor: Actor; readonly exercise: Exercise; readonly size: ExerciseSize },
): Promise<Result<SessionPlace, BeginRefusal>> {
  const door = ports.rehearsal === true ? await ports.read.rehearsals.door() : undefined;
  if (!door) return err({ code: 'rehearsal.none' });
  const codes = await Promise.all(door.hands.map(({ code }) => tools.secrets.hashPassword(code)));
  const committee = committeeOf(ports, door);
  const number = (await ports.read.rehearsals.attempts()).length + 1;
  if (number > mostTries) return err({ code: 'rehearsal.full', tries: mostTries });
  const laid = layBox(ports, { ...asked, door, committee, number });
  const deck = await deckOfSession(ports, tools.ballots, { session: laid, paper: 'A4' });
  if (!deck.ok) return deck;
  const plan = planOf(ports, laid, { deck: deck.value, errs: asked.exercise === 'wrongTypist' });
  const { congressId, office } = laid;
  const place = { congressId, office, number };
  const begun = await ports.transact(
    async (stores): Promise<Result<SessionPlace, BeginRefusal>> => {
      await writeBox(ports, stores, { session: laid, codes, actor: asked.actor });
      if (asked.exercise !== 'powerCut') await playTypist(ports, stores, { session: laid, plan });
      await stores.rehearsals.insertAttempt({
        id: ports.newId<ExerciseAttemptId>(),
        exercise: asked.exercise,
        size: asked.size,
        place,
        plan,
        begunAt: ports.clock.now(),
        begunBy: asked.actor.accountId,
      });
      await auditRehearsal(ports, stores, {
        actor: asked.actor,
        act: 'rehearsal.exercise-begun',
        after: { exercise: asked.exercise, size: asked.size, number },
      });
      return ok(place);
    },
  );
  if (begun.ok && isScanned(asked.exercise)) await rememberPrinted(ports, laid, deck.value);
  return begun;
}

/** Those who count, and behind them the typist whom the program plays. */
function committeeOf(ports: Ports, { hands }: RehearsalDoor): readonly CommitteeMember[] {
  return committeeFrom(ports, [...hands, { name: playedTypist, role: 'technician' }]);
}

function layBox(
  ports: Ports,
  given: {
    readonly exercise: Exercise;
    readonly size: ExerciseSize;
    readonly door: RehearsalDoor;
    readonly committee: readonly CommitteeMember[];
    readonly number: number;
  },
): BallotSession {
  const { exercise, size, door, committee, number } = given;
  const congressId = door.congresses.exercises;
  const [, one, two] = committee;
  const helper = committee.find(({ role }) => role === 'technician');
  const played = committee.at(-1);
  invariant(
    one !== undefined && two !== undefined && helper !== undefined && played !== undefined,
    'a rehearsal has a committee',
  );
  const session = rehearsedSession(ports, {
    congressId,
    number,
    size,
    committee,
    printed: exerciseBox,
  });
  return openedBox(session, {
    tellers: [one.id, two.id],
    typists: typistsOf(exercise, {
      one: one.id,
      two: two.id,
      helper: helper.id,
      played: played.id,
    }),
    at: ports.clock.now(),
  });
}

interface Seats {
  readonly one: CountingMemberId;
  readonly two: CountingMemberId;
  readonly helper: CountingMemberId;
  readonly played: CountingMemberId;
}

/** Two people key, or one beside the program; where the scanner is tried, the program keys what is printed beside it. */
function typistsOf(
  exercise: Exercise,
  { one, two, helper, played }: Seats,
): BallotSession['typists'] {
  if (isScanned(exercise))
    return [
      { member: played, witness: 1 },
      { member: helper, witness: 2, means: 'scanner' },
    ];
  return [
    { member: one, witness: 1 },
    { member: exercise === 'wrongTypist' ? played : two, witness: 2 },
  ];
}

function planOf(
  ports: Pick<Ports, 'files'>,
  session: BallotSession,
  { deck, errs }: { readonly deck: TestDeck; readonly errs: boolean },
): ExercisePlan {
  const ballots = deck.ballots.map(({ number, candidates, needsReview }): PlannedBallot => ({
    ...placeInBundle(number),
    marks: { struck: candidates.flatMap(({ index, mark }) => (mark === 'struck' ? [index] : [])) },
    doubtful: needsReview,
  }));
  if (!errs) return { ballots, errors: [] };
  let turn = 0;
  return errOnPurpose(ballots, session.candidates.length, (below) => {
    turn += 1;
    return Number(
      BigInt(`0x${ports.files.hashOf(`${session.id}/${String(turn)}`)}`) % BigInt(below),
    );
  });
}

async function writeBox(
  ports: Ports,
  stores: Stores,
  given: {
    readonly session: BallotSession;
    readonly codes: readonly string[];
    readonly actor: Actor;
  },
): Promise<void> {
  const { session, codes, actor } = given;
  await stores.ballotSessions.insert(session, {
    kind: 'ballot.opened',
    at: ports.clock.now(),
    actorId: actor.accountId,
    members: [],
    payload: { seats: session.seats, names: session.candidates.length },
  });
  for (const [at, hash] of codes.entries()) {
    const member = session.committee[at];
    if (member) await stores.ballotSessions.putCode(session.congressId, member.id, hash);
  }
}

/** The played typist keys the whole box, wrong where the plan says so. */
async function playTypist(
  ports: Ports,
  stores: Stores,
  { session, plan }: { readonly session: BallotSession; readonly plan: ExercisePlan },
): Promise<void> {
  const by = session.committee.at(-1)?.id;
  const seat = session.typists.find(({ member }) => member === by);
  invariant(by !== undefined && seat !== undefined, 'the played typist has a seat');
  const { witness } = seat;
  for (const { bundle, position, marks } of plan.ballots) {
    const error = plan.errors.find((each) => each.bundle === bundle && each.position === position);
    await stores.ballotSessions.key(session.id, {
      witness,
      bundle,
      position,
      marks: error?.marks ?? marks,
      by,
      at: ports.clock.now(),
    });
  }
}

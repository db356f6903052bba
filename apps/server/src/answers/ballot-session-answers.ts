import {
  carrySession,
  countPackage,
  confirmBallot,
  correctPrinted,
  drawBallotSample,
  keyBallot,
  listDisputed,
  listSessionEvents,
  listSessions,
  openBallotSession,
  prepareSession,
  proposeBallot,
  recordSampleCheck,
  removeDouble,
  setMemberCode,
  sitDown,
  takeRoll,
  tellCollected,
  tellIssued,
  viewKeying,
  viewSample,
  viewSession,
  viewTypists,
  type NextSessionPlan,
  type PackageSecrets,
  type SessionPlace,
  type SignedCommand,
  type TypedHand,
} from '@daihoi/application/ballot-session';
import type { Ports } from '@daihoi/application/ports';
import { ballotSessionRoutes, type Hand } from '@daihoi/contract/ballot-session';
import type {
  BallotSession,
  BallotSessionId,
  CountingMemberId,
} from '@daihoi/domain/ballot-session';
import type { ElectionOffice } from '@daihoi/domain/election';
import { brand, defined, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import { toDisputed, toDrawn, toMarks, toSessionView } from './ballot-session-shapes.ts';

/** The counting room: one ballot from the list to the seal. */
export function ballotSessionAnswers(ports: Ports, secrets: PackageSecrets): Served {
  return serve(ballotSessionRoutes, {
    async list({ params }) {
      const found = await listSessions(ports, brand<CongressId>(params.congressId));
      if (!found.ok) return found;
      const { sessions, next, voidReasons } = found.value;
      return ok({
        sessions: sessions.map(({ session }) => toLine(session, voidReasons)),
        next: next.map(toNext),
      });
    },
    async open({ params, body, actor }) {
      const congressId = brand<CongressId>(params.congressId);
      const opened = await openBallotSession(ports, actor, { congressId, office: body.office });
      return opened.ok ? ok({ number: opened.value }) : opened;
    },
    async show({ params, query }) {
      const page = await viewSession(ports, placeOf(params, query));
      return page.ok ? ok(toSessionView(page.value)) : page;
    },
    async prepare({ params, body, actor }) {
      const { version, ...preparation } = body;
      return done(
        await prepareSession(ports, actor, { place: placeOf(params), version, preparation }),
      );
    },
    ...figureAnswers(ports, secrets),
    ...keyingAnswers(ports, secrets),
    ...decisionAnswers(ports, secrets),
    ...sampleAnswers(ports, secrets),
    async package({ params }) {
      const place = placeOf(params);
      const packed = await countPackage(ports, secrets, place);
      if (!packed.ok) return packed;
      const bytes = new TextEncoder().encode(JSON.stringify(packed.value, undefined, 2));
      const name = `${place.office}-${String(place.number)}.daihoi-count.json`;
      return ok({ file: { name, mediaType: 'application/json', bytes } });
    },
    async events({ params, query }) {
      const found = await listSessionEvents(ports, placeOf(params, query));
      if (!found.ok) return found;
      return ok({
        events: found.value.map(({ members, about, ...line }) => ({
          ...line,
          members: [...members],
          about: { ...about },
        })),
      });
    },
  });
}

type FigureRoutes = Pick<
  typeof ballotSessionRoutes,
  'setCode' | 'roll' | 'correctPrinted' | 'issued' | 'collected' | 'move'
>;

/** What members sign with their codes: figures and steps. */
function figureAnswers(ports: Ports, secrets: PackageSecrets): AnswersFor<FigureRoutes> {
  return {
    async setCode({ params, body, actor }) {
      const set = await setMemberCode(ports, secrets, {
        actor,
        place: placeOf(params),
        member: brand<CountingMemberId>(params.memberId),
        ...body,
      });
      return set.ok ? ok({ version: 0 }) : set;
    },
    async roll({ params, body, actor }) {
      const { version, hand, second, ...roll } = body;
      const hands = [hand, ...(second ? [second] : [])].map(toHand);
      const command = { place: placeOf(params), version, hands };
      return done(await takeRoll(ports, secrets, { actor, command, roll }));
    },
    async correctPrinted({ params, body, actor }) {
      const { version, hands, printed, reason } = body;
      const command = { place: placeOf(params), version, hands: hands.map(toHand) };
      return done(await correctPrinted(ports, secrets, { actor, command, printed, reason }));
    },
    async issued({ params, body, actor }) {
      const { value } = body;
      return done(
        await tellIssued(ports, secrets, { actor, command: signed(params, body), value }),
      );
    },
    async collected({ params, body, actor }) {
      const { value } = body;
      return done(
        await tellCollected(ports, secrets, { actor, command: signed(params, body), value }),
      );
    },
    async move({ params, body, actor }) {
      const { version, move, reason } = body;
      return done(
        await carrySession(ports, secrets, {
          actor,
          command: {
            place: placeOf(params),
            version,
            move,
            reason,
            hands: body.hands.map(toHand),
            typists: body.typists?.map(({ member, ...each }) => ({
              member: brand<CountingMemberId>(member),
              ...each,
            })),
          },
        }),
      );
    },
  };
}

type SampleRoutes = Pick<
  typeof ballotSessionRoutes,
  'drawSample' | 'sampleBallots' | 'checkSample'
>;

/** The hand check of ballots drawn by dice. */
function sampleAnswers(ports: Ports, secrets: PackageSecrets): AnswersFor<SampleRoutes> {
  return {
    async drawSample({ params, body, actor }) {
      const { version, dice, reason } = body;
      const command = { place: placeOf(params), version, hands: body.hands.map(toHand) };
      return done(await drawBallotSample(ports, secrets, { actor, command, dice, reason }));
    },
    async sampleBallots({ params, body }) {
      const asked = { place: placeOf(params), hand: toHand(body.hand) };
      const found = await viewSample(ports, secrets, asked);
      return found.ok ? ok({ ballots: found.value.map(toDrawn) }) : found;
    },
    async checkSample({ params, body, actor }) {
      const { version, differing } = body;
      const command = { place: placeOf(params), version, hands: body.hands.map(toHand) };
      return done(await recordSampleCheck(ports, secrets, { actor, command, differing }));
    },
  };
}

type DecisionRoutes = Pick<typeof ballotSessionRoutes, 'disputed' | 'propose' | 'confirm'>;

/** Ballots that only the committee can settle. */
function decisionAnswers(ports: Ports, secrets: PackageSecrets): AnswersFor<DecisionRoutes> {
  return {
    async disputed({ params }) {
      const found = await listDisputed(ports, placeOf(params));
      if (!found.ok) return found;
      const { session, ballots, seen, layout } = found.value;
      return ok({
        ballots: ballots.flatMap(toDisputed(session, seen)),
        layout: layout.map((numbers) => [...numbers]),
      });
    },
    async propose({ params, body, actor }) {
      const { bundle, position, marks, reason } = body;
      return done(
        await proposeBallot(ports, secrets, {
          actor,
          command: signed(params, body),
          at: { bundle, position },
          marks,
          reason,
        }),
      );
    },
    async confirm({ params, body, actor }) {
      const { bundle, position } = body;
      return done(
        await confirmBallot(ports, secrets, {
          actor,
          command: signed(params, body),
          at: { bundle, position },
        }),
      );
    },
  };
}

type KeyingRoutes = Pick<
  typeof ballotSessionRoutes,
  'sit' | 'typists' | 'keying' | 'key' | 'removeDouble'
>;

/** What a typist asks: always under a seat, and only the own work comes back. */
function keyingAnswers(ports: Ports, secrets: PackageSecrets): AnswersFor<KeyingRoutes> {
  return {
    async sit({ params, body }) {
      const sat = await sitDown(ports, secrets, {
        place: placeOf(params),
        hand: toHand(body.hand),
      });
      return sat.ok ? ok({ seat: sat.value.token, witness: sat.value.witness }) : sat;
    },
    async typists({ params, body }) {
      const hand = toHand(body.hand);
      const found = await viewTypists(ports, secrets, { place: placeOf(params), hand });
      return found.ok ? ok({ typists: [...found.value] }) : found;
    },
    async keying({ params, body }) {
      const found = await viewKeying(ports, secrets, { place: placeOf(params), ...body });
      if (!found.ok) return found;
      const keyed = found.value.keyed.map(({ position, marks, at }) => ({
        position,
        marks: toMarks(marks),
        at,
      }));
      const { mine, closed, removed } = found.value;
      const places = { mine: [...mine], closed: [...closed], removed: [...removed] };
      return ok({ ...found.value, ...places, keyed });
    },
    async removeDouble({ params, body, actor }) {
      const { version, hands, reason, ...double } = body;
      const command = { place: placeOf(params), version, hands: hands.map(toHand) };
      return done(await removeDouble(ports, secrets, { actor, command, double, reason }));
    },
    async key({ params, body }) {
      const { bundle, position, ...keyed } = body;
      const at = { bundle, position };
      return done(await keyBallot(ports, secrets, { place: placeOf(params), at, ...keyed }));
    },
  };
}

function toLine(
  { id, office, round, state, seats, candidates }: BallotSession,
  voidReasons: ReadonlyMap<BallotSessionId, string>,
) {
  const names = candidates.length;
  return {
    id,
    office,
    round,
    state,
    seats,
    names,
    ...defined({ voidReason: voidReasons.get(id) }),
  };
}

function toNext({ office, round, seats, candidates, waits }: NextSessionPlan) {
  const names = candidates.length;
  const waiting = waits && { ...waits, rule: { ...waits.rule } };
  return { office, round, seats, names, ...defined({ waits: waiting }) };
}

export interface PlaceParams {
  readonly congressId: string;
  readonly office: ElectionOffice;
  readonly number: number;
}

/** `session` names the one of a turn that is looked at; without it the latest is meant. */
export function placeOf(
  { congressId, office, number }: PlaceParams,
  { session }: { readonly session?: string | undefined } = {},
): SessionPlace {
  const place = { congressId: brand<CongressId>(congressId), office, number };
  return session === undefined ? place : { ...place, sessionId: brand<BallotSessionId>(session) };
}

export function toHand({ member, code }: Hand): TypedHand {
  return { member: brand<CountingMemberId>(member), code };
}

function signed(
  params: PlaceParams,
  { version, hand }: { readonly version: number; readonly hand: Hand },
): SignedCommand {
  return { place: placeOf(params), version, hand: toHand(hand) };
}

/** The answer to an act that leaves a ballot in a new version. */
export function done<E>(saved: Result<number, E>): Result<{ version: number }, E> {
  return saved.ok ? ok({ version: saved.value }) : saved;
}

import { z } from 'zod';
import type {
  ConclusionEntry,
  KeyedEntry,
  LoggedEvent,
  StoredSession,
} from '@daihoi/application/ballot-session';
import {
  disposalOutcomes,
  headDeciders,
  rowChoices,
  sessionStates,
  witnessMeans,
  type BallotMarks,
  type BallotSession,
  type CountingMemberId,
  type Witness,
} from '@daihoi/domain/ballot-session';
import {
  ballotFlags,
  ballotForms,
  ballotQuestions,
  electionBodies,
  electionOffices,
  electionRegulations,
  exclusionReasons,
  paperTints,
  roundKinds,
} from '@daihoi/domain/election';
import {
  brand,
  calendarDate,
  defined,
  invariant,
  type AccountId,
  type Instant,
} from '@daihoi/domain/kernel';
import { candidacyKinds } from '@daihoi/domain/result';
import type { Selectable } from 'kysely';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

const count = z.number().int();
const moment = z.string().transform((raw) => brand<Instant>(raw));
const member = z.string().transform((raw) => rowId<CountingMemberId>(raw));

const Marks = z.object({
  struck: z.array(count).optional(),
  rows: z.array(z.enum(rowChoices)).optional(),
  question: z.enum(ballotQuestions).optional(),
  flag: z.enum(ballotFlags).optional(),
  unsure: z.array(count).optional(),
});

const witness = z.union([z.literal(1), z.literal(2)]);

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('removed'), page: z.string() }),
  z.object({ kind: z.literal('kept'), page: z.string() }),
  z.object({ kind: z.literal('rescanned'), page: z.string(), by: z.string() }),
  z.object({ kind: z.literal('fileRemoved'), file: z.string() }),
  z.object({ kind: z.literal('startedOver'), file: z.string() }),
  z.object({ kind: z.literal('fromPaper'), ballots: count }),
  z.object({ kind: z.literal('missing'), ballot: count }),
  z.object({ kind: z.literal('found'), ballot: count }),
]);

const Issued = z.object({ issued: count, exchanged: count, spoiled: count, left: count });

const Sample = z
  .object({
    wrongNeeded: count,
    size: count,
    chance: z.number(),
    dice: z.string(),
    places: z.array(z.object({ bundle: count, position: count })),
    drawnAt: moment,
    drawnBy: member,
    reason: z.string().optional(),
    checked: z.object({ differing: count, at: moment, by: z.array(member) }).optional(),
  })
  .transform((value) => defined(value));

const ListChanges = z.array(
  z.object({
    kind: z.enum(['nominated', 'withdrawal']),
    name: z.string(),
    outcome: z.enum(['onList', 'withdrawn', 'kept', 'support', 'surplus']),
    inFavour: count.optional(),
    of: count,
    at: moment,
  }),
);

const Roll = z.object({
  convened: count,
  excluded: z.array(z.object({ reason: z.enum(exclusionReasons), count })),
  present: count,
});

const HeadChanges = z.array(
  z.object({
    left: member,
    came: member,
    state: z.enum(sessionStates),
    decidedBy: z.enum(headDeciders),
    decision: z.string(),
    reason: z.string(),
    at: moment,
    by: z.array(member),
  }),
);

const Value = z.object({
  round: z.object({ kind: z.enum(roundKinds), number: count }),
  regulation: z.enum(electionRegulations),
  body: z.enum(electionBodies),
  partyCell: z.boolean(),
  seats: count,
  alternateSeats: count,
  form: z.enum(ballotForms),
  candidates: z.array(
    z.object({ id: z.string(), name: z.string(), candidacy: z.enum(candidacyKinds) }),
  ),
  pool: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  committee: z.array(
    z.object({
      id: member,
      name: z.string(),
      role: z.enum(['head', 'member', 'technician']),
      official: z.boolean(),
      candidateId: z.string().optional(),
      namesake: z.object({ candidates: z.array(z.string()), reason: z.string() }).optional(),
    }),
  ),
  headChanges: HeadChanges.optional(),
  vouchedResets: z
    .array(
      z.object({ whose: member, by: member, officer: z.string(), reason: z.string(), at: moment }),
    )
    .optional(),
  listChanges: ListChanges.optional(),
  likelyRoll: Roll.optional(),
  rolls: z.array(
    Roll.extend({
      takenAt: moment,
      takenBy: member,
      reason: z.string(),
      attendance: z.object({ convened: count, present: count }).optional(),
      register: z.string().optional(),
    }),
  ),
  printed: count,
  tint: z.enum(paperTints).optional(),
  issued: z.array(z.object({ by: member, value: Issued, at: moment })),
  collected: z.array(z.object({ by: member, value: count, at: moment })),
  recollections: z
    .array(z.object({ collected: count, reason: z.string(), at: moment, by: z.array(member) }))
    .optional(),
  typists: z.array(z.object({ member, witness, means: z.enum(witnessMeans).optional() })),
  typistChanges: z
    .array(
      z.object({
        witness,
        left: member,
        came: member,
        reason: z.string(),
        at: moment,
        by: z.array(member),
      }),
    )
    .optional(),
  decisions: z.array(
    z.object({
      bundle: count,
      position: count,
      marks: Marks,
      reason: z.string(),
      proposedBy: member,
      proposedAt: moment,
      confirmedBy: member.optional(),
      confirmedAt: moment.optional(),
    }),
  ),
  scanSettlements: z
    .array(
      z.object({ witness, answer: Answer, reason: z.string(), by: z.array(member), at: moment }),
    )
    .optional(),
  sample: Sample.optional(),
  earlierSamples: z.array(Sample).optional(),
  sealHash: z.string().optional(),
  sealSalt: z.string().optional(),
  disposal: z
    .object({
      outcome: z.enum(disposalOutcomes),
      on: z.string().transform(calendarDate),
      paper: z.string(),
      recordedAt: moment,
      recordedBy: z.string().transform((raw) => rowId<AccountId>(raw)),
    })
    .optional(),
});

/** One row of `ballot_session` as the application knows it. */
export function toSession(row: Selectable<Tables['ballot_session']>): StoredSession {
  const office = electionOffices.find((each) => each === row.office);
  const state = sessionStates.find((each) => each === row.state);
  invariant(office !== undefined && state !== undefined, `ballot session ${row.id} is unreadable`);
  const session: BallotSession = {
    ...Value.parse(row.value),
    id: rowId(row.id),
    congressId: rowId(row.congress_id),
    office,
    state,
  };
  return { session, version: row.version };
}

/** What stands in the columns of a session; the rest is its value. */
export function fromSession(session: BallotSession) {
  const { id, congressId, office, state, ...value } = session;
  return {
    id,
    congress_id: congressId,
    office,
    number: session.round.number,
    state,
    value: JSON.stringify(value),
  };
}

/** One row of `keyed_ballot`. */
export function toKeyed(row: Selectable<Tables['keyed_ballot']>): KeyedEntry {
  const marks: BallotMarks = Marks.parse(row.marks);
  return {
    witness: toWitness(row.witness),
    bundle: row.bundle,
    position: row.position,
    marks,
    by: rowId(row.member_id),
    at: rowInstant(row.at),
    ...(row.pages === null ? {} : { pages: z.array(z.string()).parse(row.pages) }),
  };
}

/** One row of `ballot_conclusion`. */
export function toConclusion(row: Selectable<Tables['ballot_conclusion']>): ConclusionEntry {
  return {
    bundle: row.bundle,
    position: row.position,
    step: rowMember(['proposed', 'confirmed'], row.step),
    seen: z.array(Marks).parse(row.seen),
    marks: Marks.parse(row.marks),
    reason: row.reason,
    by: rowId(row.member_id),
    at: rowInstant(row.at),
  };
}

/** The number of a witness as it is stored. */
export function toWitness(raw: number): Witness {
  invariant(raw === 1 || raw === 2, `unknown witness ${String(raw)}`);
  return raw;
}

/** One line of the log of a session. */
export function toLogged(row: Selectable<Tables['ballot_session_event']>): LoggedEvent {
  return {
    kind: row.kind,
    at: rowInstant(row.at),
    actorId: rowId<AccountId>(row.actor_id),
    members: z.array(member).parse(row.members),
    payload: row.payload,
    seq: row.seq,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';
import type {
  ExerciseAttempt,
  RehearsalNotes,
  RehearsalStore,
} from '@daihoi/application/rehearsal';
import { electionOffices } from '@daihoi/domain/election';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import { exercises, exerciseSizes } from '@daihoi/domain/rehearsal';
import type { StaleVersion } from '@daihoi/application/ports';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toKeyed } from './ballot-session-row.ts';

const doorKey = 'rehearsal.door';
const notesKey = 'rehearsal.notes';

const Id = z.string().transform((raw) => rowId<CongressId>(raw));
const Door = z.object({
  username: z.string(),
  password: z.string(),
  hands: z.array(
    z.object({
      name: z.string(),
      role: z.enum(['head', 'member', 'technician']),
      code: z.string(),
    }),
  ),
  congresses: z.object({ province: Id, commune: Id, exercises: Id }),
});
const Notes = z.object({
  place: z.string(),
  head: z.string(),
  printer: z.string(),
  scanner: z.string(),
  remarks: z.string(),
});
const Ballot = z.object({
  bundle: z.number(),
  position: z.number(),
  marks: z.object({ struck: z.array(z.number()) }),
});
const Plan = z.object({
  ballots: z.array(Ballot.extend({ doubtful: z.boolean() })),
  errors: z.array(Ballot),
});

const noNotes: RehearsalNotes = { place: '', head: '', printer: '', scanner: '', remarks: '' };

/** What only a rehearsal has, over PostgreSQL. */
export function rehearsalStore(db: Kysely<Tables>): RehearsalStore {
  return {
    async door() {
      const row = await setting(db, doorKey);
      return row && Door.parse(row.value);
    },
    async putDoor(door) {
      await db
        .insertInto('setting')
        .values({ key: doorKey, value: JSON.stringify(door) })
        .execute();
    },
    async notes() {
      const row = await setting(db, notesKey);
      return row
        ? { value: Notes.parse(row.value), version: row.version }
        : { value: noNotes, version: 0 };
    },
    putNotes: (notes, version) => putNotes(db, notes, version),
    ...attemptsOf(db),
    async everKeyed(id) {
      const rows = await db
        .selectFrom('keyed_ballot')
        .selectAll()
        .where('session_id', '=', id)
        .where('removed', '=', false)
        .execute();
      return rows.map(toKeyed).map(({ witness, bundle, position, marks }) => ({
        sessionId: id,
        witness,
        bundle,
        position,
        marks,
      }));
    },
  };
}

function attemptsOf(
  db: Kysely<Tables>,
): Pick<RehearsalStore, 'attempts' | 'insertAttempt' | 'arm' | 'putCut'> {
  return {
    async attempts() {
      const rows = await db
        .selectFrom('exercise_attempt')
        .leftJoin('power_cut', 'attempt_id', 'id')
        .selectAll()
        .orderBy('turn')
        .execute();
      return rows.map(toAttempt);
    },
    async insertAttempt({ id, exercise, size, place, plan, begunAt, begunBy }) {
      await db
        .insertInto('exercise_attempt')
        .values({
          id,
          exercise,
          size,
          congress_id: place.congressId,
          office: place.office,
          number: place.number,
          plan: JSON.stringify(plan),
          begun_at: begunAt,
          begun_by: begunBy,
          armed_at: null,
        })
        .execute();
    },
    async arm(id, at) {
      await db.updateTable('exercise_attempt').set({ armed_at: at }).where('id', '=', id).execute();
    },
    async putCut(id, cut) {
      await db
        .insertInto('power_cut')
        .values({
          attempt_id: id,
          cut_at: cut.cutAt,
          back_at: cut.backAt,
          acknowledged: cut.acknowledged,
          found: cut.found,
          sent_hash: cut.sentHash,
          found_hash: cut.foundHash,
          log_whole: cut.logWhole,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

async function putNotes(
  db: Kysely<Tables>,
  notes: RehearsalNotes,
  version: number,
): Promise<Result<number, StaleVersion>> {
  const value = JSON.stringify(notes);
  const written =
    version === 0
      ? await db
          .insertInto('setting')
          .values({ key: notesKey, value })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await db
          .updateTable('setting')
          .set({ value, version: sql`version + 1` })
          .where('key', '=', notesKey)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst();
  return written ? ok(written.version) : err({ code: 'version.stale', expected: version });
}

function setting(db: Kysely<Tables>, key: string) {
  return db
    .selectFrom('setting')
    .select(['value', 'version'])
    .where('key', '=', key)
    .executeTakeFirst();
}

type AttemptRow = Selectable<Tables['exercise_attempt']> & {
  [Column in keyof Selectable<Tables['power_cut']>]: Selectable<Tables['power_cut']>[Column] | null;
};

function toAttempt(row: AttemptRow): ExerciseAttempt {
  const cut = cutOf(row);
  return {
    id: rowId(row.id),
    exercise: rowMember(exercises, row.exercise),
    size: rowMember(exerciseSizes, row.size),
    place: {
      congressId: rowId(row.congress_id),
      office: rowMember(electionOffices, row.office),
      number: row.number,
    },
    plan: Plan.parse(row.plan),
    begunAt: rowInstant(row.begun_at),
    begunBy: rowId(row.begun_by),
    ...(row.armed_at === null ? {} : { armedAt: rowInstant(row.armed_at) }),
    ...(cut ? { cut } : {}),
  };
}

function cutOf(row: AttemptRow): ExerciseAttempt['cut'] {
  if (row.cut_at === null || row.back_at === null) return undefined;
  return {
    cutAt: rowInstant(row.cut_at),
    backAt: rowInstant(row.back_at),
    acknowledged: row.acknowledged ?? 0,
    found: row.found ?? 0,
    sentHash: row.sent_hash ?? '',
    foundHash: row.found_hash ?? '',
    logWhole: row.log_whole ?? false,
  };
}

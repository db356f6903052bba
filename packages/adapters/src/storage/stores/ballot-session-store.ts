import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';
import type {
  BallotSessionStore,
  KeyedEntry,
  SessionEvent,
  SessionPlace,
} from '@daihoi/application/ballot-session';
import type { CountingMemberId } from '@daihoi/domain/ballot-session';
import { err, ok, type Id } from '@daihoi/domain/kernel';
import { rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { sessionLine } from '@daihoi/application/ballot-session';
import { chainStart, entryHash } from './audit-store.ts';
import {
  fromSession,
  toConclusion,
  toKeyed,
  toLogged,
  toSession,
  toWitness,
} from './ballot-session-row.ts';

/** The counting room over PostgreSQL. */
export function ballotSessionStore(
  db: Kysely<Tables>,
  newId: () => Id<string>,
): BallotSessionStore {
  return {
    ...listsOf(db),
    async find(place) {
      const row = await latest(db, place).executeTakeFirst();
      return row && toSession(row);
    },
    async hold(place) {
      const row = await latest(db, place).forUpdate().executeTakeFirst();
      return row && toSession(row);
    },
    async holdShared(place) {
      const row = await latest(db, place).forShare().executeTakeFirst();
      return row && toSession(row);
    },
    async insert(session, event) {
      await db
        .insertInto('ballot_session')
        .values({ ...fromSession(session), opened_at: event.at })
        .execute();
      await log(db, session.id, event);
    },
    async save({ session, version }, event) {
      const { value, state } = fromSession(session);
      const saved = await db
        .updateTable('ballot_session')
        .set({ value, state, version: version + 1 })
        .where('id', '=', session.id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (saved.numUpdatedRows !== 1n) return err({ code: 'version.stale', expected: version });
      await log(db, session.id, event);
      return ok(version + 1);
    },
    async events(id) {
      const rows = await eventsOf(db, id).execute();
      return rows.map(toLogged);
    },
    ...keyingOf(db, newId),
    ...seatsOf(db),
    ...codesOf(db),
    ...conclusionsOf(db),
  };
}

function listsOf(db: Kysely<Tables>): Pick<BallotSessionStore, 'ofCongress' | 'signed'> {
  return {
    async ofCongress(id) {
      const rows = await db
        .selectFrom('ballot_session')
        .selectAll()
        .where('congress_id', '=', id)
        .orderBy('turn')
        .execute();
      return rows.map(toSession);
    },
    async signed() {
      const rows = await db
        .selectFrom('ballot_session')
        .selectAll()
        .where(sql<boolean>`value -> 'sealHash' is not null or value -> 'sealSalt' is not null`)
        .orderBy('turn')
        .execute();
      return rows.map(toSession);
    },
  };
}

function keyingOf(
  db: Kysely<Tables>,
  newId: () => Id<string>,
): Pick<
  BallotSessionStore,
  'key' | 'unkey' | 'keyed' | 'keyedBy' | 'keyedAt' | 'keyedPerBundle' | 'removedIn'
> {
  return {
    async key(id, { marks, pages, ...entry }) {
      const seen = { marks: JSON.stringify(marks), pages: pages ? JSON.stringify(pages) : null };
      await append(db, { id: newId(), ...lineOf(id, entry), ...seen });
    },
    async unkey(id, entry) {
      await append(db, { id: newId(), ...lineOf(id, entry), marks: '{}', removed: true });
    },
    async keyed(id) {
      const rows = await sql<Selectable<Tables['keyed_ballot']>>`
        select distinct on (witness, bundle, position) * from keyed_ballot
        where session_id = ${id} order by witness, bundle, position, turn desc`.execute(db);
      return standing(rows.rows);
    },
    async keyedBy(id, { witness, bundle }) {
      const rows = await sql<Selectable<Tables['keyed_ballot']>>`
        select distinct on (position) * from keyed_ballot
        where session_id = ${id} and witness = ${witness} and bundle = ${bundle}
        order by position, turn desc`.execute(db);
      return standing(rows.rows);
    },
    async keyedAt(id, { bundle, position }) {
      const rows = await sql<Selectable<Tables['keyed_ballot']>>`
        select distinct on (witness) * from keyed_ballot
        where session_id = ${id} and witness in (1, 2) and bundle = ${bundle} and position = ${position}
        order by witness, turn desc`.execute(db);
      return standing(rows.rows);
    },
    async keyedPerBundle(id, witness) {
      const rows = await sql<{ bundle: number; ballots: number }>`
        select bundle, count(*)::int as ballots from (
          select distinct on (bundle, position) bundle, removed from keyed_ballot
          where session_id = ${id} and witness = ${witness} order by bundle, position, turn desc
        ) latest where not removed group by bundle`.execute(db);
      return new Map(rows.rows.map((row) => [row.bundle, row.ballots]));
    },
    async removedIn(id, { witness, bundle }) {
      const rows = await sql<{ position: number }>`
        select (payload ->> 'position')::int as position from ballot_session_event
        where session_id = ${id} and kind = 'ballot.double-removed'
          and (payload ->> 'witness')::int = ${witness} and (payload ->> 'bundle')::int = ${bundle}
        order by seq`.execute(db);
      return rows.rows.map(({ position }) => position);
    },
  };
}

async function append(db: Kysely<Tables>, line: Insertable<Tables['keyed_ballot']>): Promise<void> {
  await db.insertInto('keyed_ballot').values(line).execute();
}

function lineOf(
  id: string,
  { witness, bundle, position, by, at }: Omit<KeyedEntry, 'marks' | 'pages'>,
) {
  return { session_id: id, witness, bundle, position, member_id: by, at };
}

/** What still stands of the latest lines. */
function standing(rows: readonly Selectable<Tables['keyed_ballot']>[]): readonly KeyedEntry[] {
  return rows.filter(({ removed }) => !removed).map(toKeyed);
}

function seatsOf(
  db: Kysely<Tables>,
): Pick<BallotSessionStore, 'openSeat' | 'closeSeats' | 'closeSeatsOf' | 'seat'> {
  return {
    async openSeat({ tokenHash, sessionId, member, witness, openedAt }) {
      await db
        .insertInto('keying_seat')
        .values({
          token_hash: tokenHash,
          session_id: sessionId,
          member_id: member,
          witness,
          opened_at: openedAt,
          closed_at: null,
        })
        .execute();
    },
    async closeSeats(id, at) {
      await db
        .updateTable('keying_seat')
        .set({ closed_at: at })
        .where('session_id', '=', id)
        .where('closed_at', 'is', null)
        .execute();
    },
    async closeSeatsOf(id, member, at) {
      await db
        .updateTable('keying_seat')
        .set({ closed_at: at })
        .where('session_id', '=', id)
        .where('member_id', '=', member)
        .where('closed_at', 'is', null)
        .execute();
    },
    async seat(tokenHash) {
      const row = await db
        .selectFrom('keying_seat')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('closed_at', 'is', null)
        .executeTakeFirst();
      return (
        row && {
          tokenHash: row.token_hash,
          sessionId: rowId(row.session_id),
          member: rowId(row.member_id),
          witness: toWitness(row.witness),
          openedAt: rowInstant(row.opened_at),
        }
      );
    },
  };
}

function conclusionsOf(db: Kysely<Tables>): Pick<BallotSessionStore, 'conclude' | 'conclusions'> {
  return {
    async conclude(id, { seen, marks, by, ...entry }) {
      await db
        .insertInto('ballot_conclusion')
        .values({
          session_id: id,
          ...entry,
          seen: JSON.stringify(seen),
          marks: JSON.stringify(marks),
          member_id: by,
        })
        .execute();
    },
    async conclusions(id) {
      const rows = await db
        .selectFrom('ballot_conclusion')
        .selectAll()
        .where('session_id', '=', id)
        .orderBy('turn')
        .execute();
      return rows.map(toConclusion);
    },
  };
}

function codesOf(db: Kysely<Tables>): Pick<BallotSessionStore, 'codes' | 'putCode' | 'dropCode'> {
  return {
    async codes(ids) {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectFrom('counting_code')
        .select(['member_id', 'code_hash'])
        .where('member_id', 'in', ids)
        .execute();
      return new Map(rows.map((row) => [rowId<CountingMemberId>(row.member_id), row.code_hash]));
    },
    async putCode(congressId, member, codeHash) {
      await db
        .insertInto('counting_code')
        .values({ member_id: member, congress_id: congressId, code_hash: codeHash })
        .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ code_hash: codeHash }))
        .execute();
    },
    async dropCode(member) {
      await db.deleteFrom('counting_code').where('member_id', '=', member).execute();
    },
  };
}

/** A ballot that was void is held again under its number: the one opened last is meant. */
function latest(db: Kysely<Tables>, { congressId, office, number, sessionId }: SessionPlace) {
  return db
    .selectFrom('ballot_session')
    .selectAll()
    .where('congress_id', '=', congressId)
    .where('office', '=', office)
    .where('number', '=', number)
    .$if(sessionId !== undefined, (query) => query.where('id', '=', sessionId ?? ''))
    .orderBy('turn', 'desc')
    .limit(1);
}

function eventsOf(db: Kysely<Tables>, id: string) {
  return db
    .selectFrom('ballot_session_event')
    .selectAll()
    .where('session_id', '=', id)
    .orderBy('seq');
}

/** Chains one line to the log. The session is held or written by the same transaction, so nobody chains beside. */
async function log(db: Kysely<Tables>, id: string, event: SessionEvent): Promise<void> {
  const last = await db
    .selectFrom('ballot_session_event')
    .select(['seq', 'hash'])
    .where('session_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const logged = { ...event, seq: (last?.seq ?? 0) + 1, previousHash: last?.hash ?? chainStart };
  await db
    .insertInto('ballot_session_event')
    .values({
      session_id: id,
      seq: logged.seq,
      kind: event.kind,
      at: event.at,
      actor_id: event.actorId,
      members: JSON.stringify(event.members),
      payload: JSON.stringify(event.payload),
      previous_hash: logged.previousHash,
      hash: entryHash(sessionLine(id, logged)),
    })
    .execute();
}

import { sql, type Kysely, type Selectable } from 'kysely';
import type {
  ArchiveId,
  RemovalId,
  RemovalLine,
  RemovalRow,
  RemovalStore,
  RetentionRow,
} from '@daihoi/application/archive';
import {
  archiveParts,
  removalSources,
  removalStates,
  retainedParts,
  type RetentionTerm,
} from '@daihoi/domain/archive';
import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import { calendarDate, type AccountId, type CongressId } from '@daihoi/domain/kernel';
import { orNull, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';
import { heldElsewhere } from './content-holders.ts';
import { draftPerson } from './draft-rows.ts';
import { savedUnder } from './saved-under.ts';

type Db = Kysely<Tables>;

/** Terms of keeping, and removals by two persons, over PostgreSQL. */
export function removalStore(db: Db): RemovalStore {
  return {
    ...terms(db),
    ...held(db),
    ...scans(db),
    ...removals(db),
    ...proposing(db),
    ...going(db),
  };
}

function terms(db: Db): Pick<RemovalStore, 'terms' | 'putTerm'> {
  return {
    async terms() {
      const rows = await db
        .selectFrom('retention_term as t')
        .innerJoin('account as a', 'a.id', 't.changed_by')
        .selectAll('t')
        .select('a.display_name')
        .execute();
      return retainedParts.map((part): RetentionRow => {
        const row = rows.find((each) => each.part === part);
        return {
          part,
          value: row && toTerm(row),
          version: row?.version ?? 0,
          changedBy: row?.display_name,
        };
      });
    },
    putTerm(part, term, { at, by, version }) {
      const columns = {
        kind: orNull(term?.kind),
        years: term?.kind === 'years' ? term.years : null,
        clause: orNull(term?.clause),
        changed_at: at,
        changed_by: by,
      };
      return savedUnder(version, {
        first: () =>
          db
            .insertInto('retention_term')
            .values({ part, ...columns })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirstOrThrow(),
        next: () =>
          db
            .updateTable('retention_term')
            .set({ ...columns, version: version + 1 })
            .where('part', '=', part)
            .where('version', '=', version)
            .executeTakeFirstOrThrow(),
      });
    },
  };
}

function toTerm({
  kind,
  years,
  clause,
}: Selectable<Tables['retention_term']>): RetentionTerm | undefined {
  if (kind === null || clause === null) return undefined;
  return years === null ? { kind: 'permanent', clause } : { kind: 'years', years, clause };
}

function held(db: Db): Pick<RemovalStore, 'archiveFiles' | 'heldElsewhere'> {
  return {
    async archiveFiles(congressId) {
      const rows = await db
        .selectFrom('archive_file as f')
        .innerJoin('archive as a', 'a.id', 'f.archive_id')
        .innerJoin('stored_file as s', 's.hash', 'f.hash')
        .selectAll('f')
        .where('a.congress_id', '=', congressId)
        .where('s.removed_at', 'is', null)
        .orderBy('a.number')
        .orderBy('f.place')
        .execute();
      return rows.map((row) => ({
        archiveId: rowId<ArchiveId>(row.archive_id),
        path: row.path,
        part: rowMember(archiveParts, row.part),
        title: row.title,
        hash: row.hash,
        bytes: Number(row.bytes),
      }));
    },
    heldElsewhere: (hashes, own) => heldElsewhere(db, hashes, own),
  };
}

function scans(db: Db): Pick<RemovalStore, 'scannedSessions' | 'images'> {
  return {
    async scannedSessions(congressId) {
      const rows = await db
        .selectFrom('ballot_session as b')
        .select('b.id')
        .where('b.congress_id', '=', congressId)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('ballot_scan_file as f')
              .innerJoin('stored_file as s', 's.hash', 'f.hash')
              .select('f.id')
              .whereRef('f.session_id', '=', 'b.id')
              .where('s.removed_at', 'is', null),
          ),
        )
        .execute();
      return rows.map(({ id }) => rowId<BallotSessionId>(id));
    },
    async images(sessions) {
      const rows = await db
        .selectFrom('ballot_scan_file as f')
        .innerJoin('ballot_session as b', 'b.id', 'f.session_id')
        .innerJoin('stored_file as s', 's.hash', 'f.hash')
        .select(['f.session_id', 'f.name', 'f.hash', 's.bytes'])
        .where('f.session_id', 'in', sessions)
        .where('s.removed_at', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('ballot_scan_file as o')
                .innerJoin('ballot_session as c', 'c.id', 'o.session_id')
                .select('o.id')
                .whereRef('o.hash', '=', 'f.hash')
                .whereRef('c.congress_id', '=', 'b.congress_id')
                .where('c.id', 'not in', sessions),
            ),
          ),
        )
        .orderBy('f.turn')
        .execute();
      return rows.map((row) => ({
        sessionId: rowId<BallotSessionId>(row.session_id),
        name: row.name,
        hash: row.hash,
        bytes: Number(row.bytes),
      }));
    },
  };
}

function removalQuery(db: Db) {
  return db
    .selectFrom('file_removal as r')
    .innerJoin('account as p', 'p.id', 'r.proposed_by')
    .leftJoin('account as s', 's.id', 'r.settled_by')
    .selectAll('r')
    .select(['p.display_name as proposer', 's.display_name as settler'])
    .select((row) => [
      row
        .selectFrom('file_removal_line as l')
        .whereRef('l.removal_id', '=', 'r.id')
        .select(sql<string>`count(distinct l.hash)`.as('n'))
        .as('files'),
      sql<string>`(select sum(x.bytes) from (select distinct l.hash, l.bytes from file_removal_line l
        where l.removal_id = r.id) x)`.as('bytes'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof removalQuery>['execute']>>[number];

function toRemoval(row: Row): RemovalRow {
  return {
    id: rowId<RemovalId>(row.id),
    congressId: rowId<CongressId>(row.congress_id),
    value: {
      source: rowMember(removalSources, row.source),
      decision: row.decision,
      decidedOn: calendarDate(row.decided_on),
      state: rowMember(removalStates, row.state),
      proposedBy: rowId<AccountId>(row.proposed_by),
    },
    files: Number(row.files),
    bytes: Number(row.bytes),
    proposedBy: draftPerson(row.proposed_by, row.proposer),
    settledAt: row.settled_at === null ? undefined : rowInstant(row.settled_at),
    settledBy: row.settled_by === null ? undefined : draftPerson(row.settled_by, row.settler),
  };
}

function removals(db: Db): Pick<RemovalStore, 'of' | 'hold' | 'lines'> {
  return {
    async of(congressId) {
      const rows = await removalQuery(db)
        .where('r.congress_id', '=', congressId)
        .orderBy('r.proposed_at', 'desc')
        .orderBy('r.id', 'desc')
        .execute();
      return rows.map(toRemoval);
    },
    async hold(id) {
      const row = await removalQuery(db).where('r.id', '=', id).forUpdate('r').executeTakeFirst();
      return row && toRemoval(row);
    },
    async lines(id) {
      const rows = await db
        .selectFrom('file_removal_line')
        .selectAll()
        .where('removal_id', '=', id)
        .orderBy('place')
        .execute();
      return rows.map((row): RemovalLine => ({
        hash: row.hash,
        title: row.title,
        bytes: Number(row.bytes),
        until: calendarDate(row.kept_until),
        archiveId: row.archive_id === null ? undefined : rowId<ArchiveId>(row.archive_id),
        path: row.path ?? undefined,
      }));
    },
  };
}

function proposing(db: Db): Pick<RemovalStore, 'insert' | 'settle'> {
  return {
    async insert({ id, unitId, congressId, value, lines }, at) {
      const put = await db
        .insertInto('file_removal')
        .values({
          id,
          unit_id: unitId,
          congress_id: congressId,
          source: value.source,
          decision: value.decision,
          decided_on: value.decidedOn,
          state: value.state,
          proposed_at: at,
          proposed_by: value.proposedBy,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!put) return false;
      const rows = lines.map((line, index) => ({
        removal_id: id,
        place: index + 1,
        hash: line.hash,
        title: line.title,
        bytes: line.bytes,
        kept_until: line.until,
        archive_id: orNull(line.archiveId),
        path: orNull(line.path),
      }));
      for (const batch of batches(rows, 5000))
        await db.insertInto('file_removal_line').values(batch).execute();
      return true;
    },
    async settle(id, value, { at, by, on }) {
      await db
        .updateTable('file_removal')
        .set({ state: value.state, settled_at: at, settled_on: on, settled_by: by })
        .where('id', '=', id)
        .execute();
    },
  };
}

function going(db: Db): Pick<RemovalStore, 'forget' | 'leftOver' | 'swept' | 'removedFrom'> {
  return {
    async forget(hashes, at) {
      const all = [...new Set(hashes)];
      await sql`update stored_file set removed_at = ${at}, swept_at = null
        where hash = any(${all}::text[]) and removed_at is null`.execute(db);
      // A sample of the phrases of a content is part of what it says.
      const sketches = sql`select id from paper_sketch where content_hash = any(${all}::text[])`;
      await sql`delete from held_paper where sketch_id in (${sketches})`.execute(db);
      await sql`delete from paper_fingerprint where sketch_id in (${sketches})`.execute(db);
      await sql`delete from paper_sketch where content_hash = any(${all}::text[])`.execute(db);
    },
    async leftOver(limit) {
      const rows = await db
        .selectFrom('stored_file')
        .select(['hash', 'stored_at'])
        .where('removed_at', 'is not', null)
        .where('swept_at', 'is', null)
        .orderBy('hash')
        .limit(limit)
        .forUpdate()
        .execute();
      return rows.map(({ hash, stored_at: at }) => ({ hash, storedAt: rowInstant(at) }));
    },
    async swept(hashes, at) {
      await sql`update stored_file set swept_at = ${at}
        where hash = any(${[...hashes]}::text[]) and removed_at is not null`.execute(db);
    },
    async removedFrom(id) {
      const rows = await db
        .selectFrom('file_removal_line as l')
        .innerJoin('file_removal as r', 'r.id', 'l.removal_id')
        .innerJoin('account as p', 'p.id', 'r.proposed_by')
        .innerJoin('account as s', 's.id', 'r.settled_by')
        .select(['l.path', 'l.hash', 'r.decision', 'r.decided_on', 'r.settled_on'])
        .select(['p.display_name as proposer', 's.display_name as settler'])
        .where('l.archive_id', '=', id)
        .where('r.state', '=', 'CONFIRMED')
        .orderBy('l.path')
        .execute();
      return rows.map((row) => ({
        path: row.path ?? '',
        sha256: row.hash,
        decision: row.decision,
        decidedOn: row.decided_on,
        proposedBy: row.proposer,
        confirmedBy: row.settler,
        removedOn: row.settled_on ?? '',
      }));
    },
  };
}

import { sql, type Kysely, type Selectable, type Updateable } from 'kysely';
import type { DraftRecord, DraftStore } from '@daihoi/application/drafting';
import type { By } from '@daihoi/application/dossier';
import type { Draft } from '@daihoi/domain/drafting';
import { err, ok, type AccountId } from '@daihoi/domain/kernel';
import { orNull, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toAcceptance, toDraft, toDraftRemark, toRound, toVersion } from './draft-rows.ts';
import { toUnit } from './unit-store.ts';

type Db = Kysely<Tables>;

/** Drafts, their versions, submissions and remarks over PostgreSQL. */
export function draftStore(db: Db): DraftStore {
  return {
    ...draftReads(db),
    ...draftWrites(db),
    ...versionsIn(db),
    ...remarksIn(db),
    ...acceptancesIn(db),
  };
}

function draftQuery(db: Db) {
  return db
    .selectFrom('draft as d')
    .leftJoin('account as c', 'c.id', 'd.created_by')
    .leftJoin('account as e', 'e.id', 'd.editor_id')
    .selectAll('d')
    .select(['c.display_name as creator_name', 'e.display_name as editor_name']);
}

function roundQuery(db: Db) {
  return db
    .selectFrom('draft_round as o')
    .leftJoin('account as s', 's.id', 'o.submitted_by')
    .leftJoin('account as x', 'x.id', 'o.decided_by')
    .leftJoin('account as v', 'v.id', 'o.revised_by')
    .selectAll('o')
    .select([
      's.display_name as submitter_name',
      'x.display_name as decider_name',
      'v.display_name as reviser_name',
    ])
    .orderBy('o.number');
}

type RoundRows = Awaited<ReturnType<typeof roundsOf>>;

async function roundsOf(db: Db, ids: readonly string[]) {
  return ids.length === 0 ? [] : roundQuery(db).where('o.draft_id', 'in', ids).execute();
}

function joined(row: Parameters<typeof toDraft>[0], rounds: RoundRows): DraftRecord {
  return toDraft(row, rounds.filter(({ draft_id }) => draft_id === row.id).map(toRound));
}

function draftReads(
  db: Db,
): Pick<DraftStore, 'ofCongress' | 'waitingBelow' | 'byId' | 'colleagues'> {
  return {
    async ofCongress(id) {
      const rows = await draftQuery(db)
        .where('d.congress_id', '=', id)
        .orderBy('d.created_at')
        .orderBy('d.id')
        .execute();
      const rounds = await roundsOf(
        db,
        rows.map((row) => row.id),
      );
      return rows.map((row) => joined(row, rounds));
    },
    async waitingBelow(seasonId, unitId, limit) {
      const rows = await draftQuery(db)
        .innerJoin('congress as g', 'g.id', 'd.congress_id')
        .innerJoin('unit as u', 'u.id', 'g.unit_id')
        .select(sql<Selectable<Tables['unit']>>`to_jsonb(u)`.as('unit'))
        .where('d.state', '=', 'SUBMITTED')
        .where('g.season_id', '=', seasonId)
        .where('u.parent_id', '=', unitId)
        .orderBy('d.created_at')
        .orderBy('d.id')
        .limit(limit)
        .execute();
      const rounds = await roundsOf(
        db,
        rows.map((row) => row.id),
      );
      return rows.map((row) => ({ draft: joined(row, rounds), unit: toUnit(row.unit) }));
    },
    async byId(id) {
      const row = await draftQuery(db).where('d.id', '=', id).executeTakeFirst();
      if (!row) return undefined;
      return joined(row, await roundsOf(db, [id]));
    },
    async colleagues(unitId) {
      const rows = await db
        .selectFrom('role_grant as g')
        .innerJoin('account as a', 'a.id', 'g.account_id')
        .select(['a.id', 'a.display_name'])
        .distinct()
        .where('g.unit_id', '=', unitId)
        .where('g.revoked_at', 'is', null)
        .where('g.role', 'in', ['committeeOffice', 'organizationBoard', 'leader'])
        .where('a.disabled', '=', false)
        .orderBy('a.display_name')
        .orderBy('a.id')
        .execute();
      return rows.map((row) => ({ id: rowId<AccountId>(row.id), name: row.display_name }));
    },
  };
}

function draftWrites(db: Db): Pick<DraftStore, 'insert' | 'save'> {
  return {
    async insert({ id, congressId, value, stamp }) {
      await db
        .insertInto('draft')
        .values({
          ...columnsOf(value),
          id,
          congress_id: congressId,
          created_at: stamp.at,
          created_by: stamp.by,
          version: 1,
        })
        .execute();
    },
    async save(record, value, stamp) {
      const saved = await db
        .updateTable('draft')
        .set({ ...columnsOf(value), version: record.version + 1 })
        .where('id', '=', record.id)
        .where('version', '=', record.version)
        .executeTakeFirst();
      if (saved.numUpdatedRows !== 1n)
        return err({ code: 'version.stale', expected: record.version });
      await saveRounds(db, { record, value, stamp });
      return ok(record.version + 1);
    },
  };
}

function columnsOf({ kind, title, state, newest, editor }: Draft) {
  return {
    kind,
    title,
    state,
    newest,
    editor_id: orNull(editor?.by),
    editor_since: orNull(editor?.since),
  };
}

/** A submission that came in, what became of the last one, or why a passed one was taken up again. */
async function saveRounds(
  db: Db,
  work: { readonly record: DraftRecord; readonly value: Draft; readonly stamp: By },
): Promise<void> {
  const { record, value, stamp } = work;
  for (const round of value.rounds) {
    const before = record.rounds.find(({ number }) => number === round.number);
    if (!before)
      await db
        .insertInto('draft_round')
        .values({
          draft_id: record.id,
          number: round.number,
          version_number: round.version,
          submitted_at: stamp.at,
          submitted_by: stamp.by,
        })
        .execute();
    else if (before.outcome !== round.outcome)
      await updateRound(db, record.id, {
        number: round.number,
        set: { outcome: orNull(round.outcome), decided_at: stamp.at, decided_by: stamp.by },
      });
    else if (before.revisedFor !== round.revisedFor)
      await updateRound(db, record.id, {
        number: round.number,
        set: { revised_for: orNull(round.revisedFor), revised_at: stamp.at, revised_by: stamp.by },
      });
  }
}

async function updateRound(
  db: Db,
  draftId: string,
  { number, set }: { readonly number: number; readonly set: Updateable<Tables['draft_round']> },
): Promise<void> {
  await db
    .updateTable('draft_round')
    .set(set)
    .where('draft_id', '=', draftId)
    .where('number', '=', number)
    .execute();
}

function versionQuery(db: Db) {
  return db
    .selectFrom('draft_version as v')
    .innerJoin('stored_file as f', 'f.hash', 'v.file_hash')
    .leftJoin('account as u', 'u.id', 'v.uploaded_by')
    .selectAll('v')
    .select(['f.media_type', 'f.bytes', 'u.display_name as uploader_name']);
}

function versionsIn(db: Db): Pick<DraftStore, 'versions' | 'version' | 'addVersion'> {
  return {
    async versions(id) {
      const rows = await versionQuery(db)
        .where('v.draft_id', '=', id)
        .orderBy('v.number')
        .execute();
      return rows.map(toVersion);
    },
    async version(id, number) {
      const row = await versionQuery(db)
        .where('v.draft_id', '=', id)
        .where('v.number', '=', number)
        .executeTakeFirst();
      return row && toVersion(row);
    },
    async addVersion(id, { number, file, fileName, why, report }, stamp) {
      await db
        .insertInto('draft_version')
        .values({
          draft_id: id,
          number,
          file_hash: file.hash,
          file_name: fileName,
          why,
          uploaded_at: stamp.at,
          uploaded_by: stamp.by,
          report: JSON.stringify(report),
        })
        .execute();
    },
  };
}

/** What the superior says of a draft, and what the unit answers. */
function remarksIn(
  db: Db,
): Pick<DraftStore, 'remarks' | 'addRemark' | 'removeRemark' | 'answerRemark'> {
  return {
    async remarks(id) {
      const rows = await db
        .selectFrom('draft_remark as r')
        .leftJoin('account as m', 'm.id', 'r.made_by')
        .leftJoin('account as a', 'a.id', 'r.answered_by')
        .selectAll('r')
        .select(['m.display_name as maker_name', 'a.display_name as answerer_name'])
        .where('r.draft_id', '=', id)
        .orderBy('r.made_at')
        .orderBy('r.id')
        .execute();
      return rows.map(toDraftRemark);
    },
    async addRemark(id, remark, stamp) {
      await db
        .insertInto('draft_remark')
        .values({
          id: remark.id,
          draft_id: id,
          round: remark.round,
          version_number: remark.version,
          paragraph: orNull(remark.paragraph),
          passage: remark.passage,
          text: remark.text,
          made_at: stamp.at,
          made_by: stamp.by,
        })
        .execute();
    },
    async removeRemark(id) {
      await db.deleteFrom('draft_remark').where('id', '=', id).execute();
    },
    async answerRemark(id, answer, stamp) {
      await db
        .updateTable('draft_remark')
        .set({ answer, answered_at: stamp.at, answered_by: stamp.by })
        .where('id', '=', id)
        .execute();
    },
  };
}

/** What the office lets stand, and why. */
function acceptancesIn(db: Db): Pick<DraftStore, 'acceptances' | 'accept' | 'withdrawAcceptance'> {
  return {
    async acceptances(id) {
      const rows = await db
        .selectFrom('accepted_finding as f')
        .leftJoin('account as a', 'a.id', 'f.accepted_by')
        .selectAll('f')
        .select('a.display_name as accepter_name')
        .where('f.draft_id', '=', id)
        .orderBy('f.accepted_at')
        .orderBy('f.key')
        .execute();
      return rows.map(toAcceptance);
    },
    async accept(id, { key, reason }, stamp) {
      const said = { reason, accepted_at: stamp.at, accepted_by: stamp.by };
      await db
        .insertInto('accepted_finding')
        .values({ draft_id: id, key, ...said })
        .onConflict((clash) => clash.columns(['draft_id', 'key']).doUpdateSet(said))
        .execute();
    },
    async withdrawAcceptance(id, key) {
      await db
        .deleteFrom('accepted_finding')
        .where('draft_id', '=', id)
        .where('key', '=', key)
        .execute();
    },
  };
}

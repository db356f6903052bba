import type { Kysely } from 'kysely';
import type { DossierStore } from '@daihoi/application/dossier';
import { orNull } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { paperQuery, remarkQuery, roundQuery, toPaper, toRemark, toRound } from './dossier-rows.ts';

/** Dossiers, their remarks and their rounds over PostgreSQL. */
export function dossierStore(db: Kysely<Tables>): DossierStore {
  return { ...reading(db), ...papersIn(db), ...remarksIn(db), ...roundsIn(db) };
}

function reading(
  db: Kysely<Tables>,
): Pick<DossierStore, 'papers' | 'paper' | 'remarks' | 'rounds'> {
  return {
    async papers({ congressId, phase }) {
      const rows = await paperQuery(db)
        .where('d.congress_id', '=', congressId)
        .where('d.phase', '=', phase)
        .orderBy('d.uploaded_at')
        .orderBy('d.id')
        .execute();
      return rows.map(toPaper);
    },
    async paper(id) {
      const row = await paperQuery(db).where('d.id', '=', id).executeTakeFirst();
      return row && toPaper(row);
    },
    async remarks({ congressId, phase }) {
      const rows = await remarkQuery(db)
        .where('d.congress_id', '=', congressId)
        .where('d.phase', '=', phase)
        .orderBy('r.made_at')
        .orderBy('r.id')
        .execute();
      return rows.map(toRemark);
    },
    async rounds({ congressId, phase }) {
      const rows = await roundQuery(db)
        .where('o.congress_id', '=', congressId)
        .where('o.phase', '=', phase)
        .orderBy('o.number')
        .execute();
      return rows.map(toRound);
    },
  };
}

function papersIn(db: Kysely<Tables>): Pick<DossierStore, 'add' | 'remove' | 'setVerdict'> {
  return {
    async add(paper, replaces) {
      if (replaces !== undefined)
        await db
          .updateTable('dossier_paper')
          .set({ replaced_by: paper.id })
          .where('id', '=', replaces)
          .execute();
      await db
        .insertInto('dossier_paper')
        .values({
          id: paper.id,
          congress_id: paper.congressId,
          phase: paper.phase,
          code: paper.key,
          title: paper.title,
          number: orNull(paper.number),
          issued_on: orNull(paper.issuedOn),
          file_hash: paper.fileHash,
          file_name: paper.fileName,
          uploaded_at: paper.uploadedAt,
          uploaded_by: paper.uploadedBy,
        })
        .execute();
    },
    async remove(id, { at, by }) {
      await db
        .updateTable('dossier_paper')
        .set({ removed_at: at, removed_by: by })
        .where('id', '=', id)
        .execute();
    },
    async setVerdict(id, verdict, { at, by }) {
      await db
        .updateTable('dossier_paper')
        .set({ verdict, reviewed_at: at, reviewed_by: by })
        .where('id', '=', id)
        .execute();
    },
  };
}

function remarksIn(db: Kysely<Tables>): Pick<DossierStore, 'addRemark' | 'dropRemarks' | 'answer'> {
  return {
    async addRemark(remark) {
      await db
        .insertInto('paper_remark')
        .values({
          id: remark.id,
          paper_id: remark.paperId,
          round: remark.round,
          text: remark.text,
          made_at: remark.stamp.at,
          made_by: remark.stamp.by,
        })
        .execute();
    },
    async dropRemarks(paperId, round) {
      await db
        .deleteFrom('paper_remark')
        .where('paper_id', '=', paperId)
        .where('round', '=', round)
        .execute();
    },
    async answer(id, text, { at, by }) {
      await db
        .updateTable('paper_remark')
        .set({ answer: text, answered_at: at, answered_by: by })
        .where('id', '=', id)
        .execute();
    },
  };
}

function roundsIn(db: Kysely<Tables>): Pick<DossierStore, 'openRound' | 'decideRound'> {
  return {
    async openRound({ congressId, phase }, { number, stamp }) {
      await db
        .insertInto('dossier_round')
        .values({
          congress_id: congressId,
          phase,
          number,
          submitted_at: stamp.at,
          submitted_by: stamp.by,
          papers: JSON.stringify([]),
        })
        .execute();
    },
    async decideRound({ congressId, phase }, { number, outcome, papers, stamp }) {
      await db
        .updateTable('dossier_round')
        .set({
          outcome,
          decided_at: stamp.at,
          decided_by: stamp.by,
          papers: JSON.stringify(papers),
        })
        .where('congress_id', '=', congressId)
        .where('phase', '=', phase)
        .where('number', '=', number)
        .execute();
    },
  };
}

import type { Kysely } from 'kysely';
import type {
  OutsideApprovalId,
  OutsideApprovalRow,
  OutsideApprovalStore,
} from '@daihoi/application/drafting';
import { calendarDate } from '@daihoi/domain/kernel';
import { rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { draftPerson } from './draft-rows.ts';
import { looksAt, toLooks } from './file-look-store.ts';

type Db = Kysely<Tables>;

/** Papers by which superiors outside passed drafts, over PostgreSQL. */
export function outsideApprovalStore(db: Db): OutsideApprovalStore {
  return {
    async ofDraft(id) {
      const rows = await approvalQuery(db)
        .where('o.draft_id', '=', id)
        .orderBy('o.recorded_at')
        .orderBy('o.id')
        .execute();
      return rows.map(toApproval);
    },
    async record(draftId, { id, round, authority, number, signedOn, file, fileName }, stamp) {
      await db
        .insertInto('draft_outside_approval')
        .values({
          id,
          draft_id: draftId,
          round,
          authority,
          number,
          signed_on: signedOn,
          file_hash: file.hash,
          file_name: fileName,
          recorded_at: stamp.at,
          recorded_by: stamp.by,
        })
        .execute();
    },
    async confirm(id, stamp) {
      await db
        .updateTable('draft_outside_approval')
        .set({ confirmed_at: stamp.at, confirmed_by: stamp.by })
        .where('id', '=', id)
        .execute();
    },
  };
}

function approvalQuery(db: Db) {
  return db
    .selectFrom('draft_outside_approval as o')
    .innerJoin('stored_file as f', 'f.hash', 'o.file_hash')
    .innerJoin('draft as d', 'd.id', 'o.draft_id')
    .leftJoin('account as r', 'r.id', 'o.recorded_by')
    .leftJoin('account as c', 'c.id', 'o.confirmed_by')
    .selectAll('o')
    .select([
      'f.media_type',
      'f.bytes',
      'r.display_name as recorder_name',
      'c.display_name as confirmer_name',
      looksAt('d.congress_id', 'o.file_hash').as('looks'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof approvalQuery>['executeTakeFirstOrThrow']>>;

function toApproval(row: Row): OutsideApprovalRow {
  const { number, round, authority } = row;
  return {
    id: rowId<OutsideApprovalId>(row.id),
    round,
    authority,
    number,
    signedOn: calendarDate(row.signed_on),
    file: { hash: row.file_hash, mediaType: row.media_type, bytes: Number(row.bytes) },
    fileName: row.file_name,
    recordedAt: rowInstant(row.recorded_at),
    recordedBy: draftPerson(row.recorded_by, row.recorder_name),
    looks: toLooks(row.looks),
    confirmedAt: row.confirmed_at === null ? undefined : rowInstant(row.confirmed_at),
    confirmedBy:
      row.confirmed_by === null ? undefined : draftPerson(row.confirmed_by, row.confirmer_name),
  };
}

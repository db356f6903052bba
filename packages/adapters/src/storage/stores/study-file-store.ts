import type { Kysely } from 'kysely';
import type { StudyFileId, StudyFileStore } from '@daihoi/application/drafting';
import { rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { draftPerson } from './draft-rows.ts';
import { looksAt, toLooks } from './file-look-store.ts';

/** Files of thematic studies over PostgreSQL. */
export function studyFileStore(db: Kysely<Tables>): StudyFileStore {
  return {
    async ofDraft(id) {
      const rows = await db
        .selectFrom('draft_study_file as s')
        .innerJoin('stored_file as f', 'f.hash', 's.file_hash')
        .innerJoin('draft as d', 'd.id', 's.draft_id')
        .leftJoin('account as u', 'u.id', 's.uploaded_by')
        .selectAll('s')
        .select([
          'f.media_type',
          'f.bytes',
          'u.display_name as uploader_name',
          looksAt('d.congress_id', 's.file_hash').as('looks'),
        ])
        .where('s.draft_id', '=', id)
        .orderBy('s.work_id')
        .orderBy('s.number')
        .execute();
      return rows.map((row) => ({
        id: rowId<StudyFileId>(row.id),
        workId: row.work_id,
        number: row.number,
        file: { hash: row.file_hash, mediaType: row.media_type, bytes: Number(row.bytes) },
        fileName: row.file_name,
        uploadedAt: rowInstant(row.uploaded_at),
        uploadedBy: draftPerson(row.uploaded_by, row.uploader_name),
        looks: toLooks(row.looks),
      }));
    },
    async add(draftId, { id, workId, number, file, fileName }, stamp) {
      await db
        .insertInto('draft_study_file')
        .values({
          id,
          draft_id: draftId,
          work_id: workId,
          number,
          file_hash: file.hash,
          file_name: fileName,
          uploaded_at: stamp.at,
          uploaded_by: stamp.by,
        })
        .execute();
    },
  };
}

import type { Kysely } from 'kysely';
import type { IssuedPaperId } from '@daihoi/application/issuing';
import type { PaperCopyStore } from '@daihoi/application/releasing';
import { calendarDate } from '@daihoi/domain/kernel';
import { copyForms } from '@daihoi/domain/papers';
import { orNull, rowId, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** What certified copies are copies of, over PostgreSQL. */
export function paperCopyStore(db: Kysely<Tables>): PaperCopyStore {
  return {
    async insert(copy) {
      await db
        .insertInto('paper_copy')
        .values({
          copy_id: copy.copyId,
          form: copy.form,
          number: copy.number,
          issued_on: copy.issuedOn,
          issuer: copy.issuer,
          title: copy.title,
          source_id: orNull(copy.sourceId),
          file_hash: copy.fileHash,
          file_name: copy.fileName,
        })
        .execute();
    },
    async ofPaper(id) {
      const row = await db
        .selectFrom('paper_copy')
        .selectAll()
        .where('copy_id', '=', id)
        .executeTakeFirst();
      return (
        row && {
          copyId: rowId<IssuedPaperId>(row.copy_id),
          form: rowMember(copyForms, row.form),
          number: row.number,
          issuedOn: calendarDate(row.issued_on),
          issuer: row.issuer,
          title: row.title,
          sourceId: row.source_id === null ? undefined : rowId<IssuedPaperId>(row.source_id),
          fileHash: row.file_hash,
          fileName: row.file_name,
        }
      );
    },
  };
}
